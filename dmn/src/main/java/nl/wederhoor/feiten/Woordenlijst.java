package nl.wederhoor.feiten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.csv.Csv;

/** The vocabulary files next to this class, read once. */
final class Woordenlijst {
    private static final Map<String, Beschrijving> BESCHRIJVINGEN = laad();

    private Woordenlijst() {}

    static Beschrijving van(String sleutel) {
        var beschrijving = BESCHRIJVINGEN.get(sleutel);
        if (beschrijving == null) {
            throw new IllegalStateException("feiten.csv heeft geen regel voor " + sleutel);
        }
        return beschrijving;
    }

    /** Keys in file order. */
    static List<String> sleutels() {
        return List.copyOf(BESCHRIJVINGEN.keySet());
    }

    private static Map<String, Beschrijving> laad() {
        var zinsdelen = new HashMap<String, Map<String, String>>();
        for (var regel : lees("zinsdelen.csv")) {
            zinsdelen
                    .computeIfAbsent(regel.get("sleutel"), sleutel -> new HashMap<>())
                    .put(regel.get("waarde"), regel.get("zinsdeel"));
        }
        var beschrijvingen = new LinkedHashMap<String, Beschrijving>();
        for (var regel : lees("feiten.csv")) {
            var sleutel = regel.get("sleutel");
            beschrijvingen.put(sleutel, Beschrijving.van(regel, zinsdelen.getOrDefault(sleutel, Map.of())));
        }
        return beschrijvingen;
    }

    private static List<Map<String, String>> lees(String bestand) {
        try (var invoer = Woordenlijst.class.getResourceAsStream(bestand)) {
            return Csv.lees(new String(invoer.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
