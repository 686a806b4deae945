package nl.wederhoor.partij;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederhoor.csv.Csv;

/** Word lists of names: prefixes, titles, legal forms, abbreviations and first names that stand for each other. */
final class Woorden {
    private static final Map<String, Set<String>> SOORTEN = soorten();
    private static final Map<String, List<String>> AFKORTINGEN = afkortingen();
    private static final Map<String, Set<String>> ROEPNAMEN = roepnamen();

    private Woorden() {}

    static boolean is(String soort, String woord) {
        return SOORTEN.get(soort).contains(woord);
    }

    /** The words an abbreviation stands for; the word itself when it is none. */
    static List<String> voluit(String woord) {
        return AFKORTINGEN.getOrDefault(woord, List.of(woord));
    }

    /** Other names by which somebody with this first name may be known; empty when it is in no list. */
    static Set<String> anderenVoor(String voornaam) {
        return ROEPNAMEN.getOrDefault(voornaam, Set.of());
    }

    private static Map<String, Set<String>> soorten() {
        return lees("woorden.csv").stream()
                .collect(Collectors.toMap(
                        rij -> rij.get("soort"),
                        rij -> Set.copyOf(
                                new HashSet<>(Arrays.asList(rij.get("woorden").split(" "))))));
    }

    private static Map<String, List<String>> afkortingen() {
        return lees("afkortingen.csv").stream()
                .collect(Collectors.toMap(
                        rij -> rij.get("afkorting"),
                        rij -> List.of(rij.get("voluit").split(" "))));
    }

    private static Map<String, Set<String>> roepnamen() {
        var namen = new HashMap<String, Set<String>>();
        for (var rij : lees("roepnamen.csv")) {
            var groep = Arrays.stream(rij.get("namen").split("\\|"))
                    .map(Schrift::vouw)
                    .toList();
            groep.forEach(naam ->
                    namen.computeIfAbsent(naam, nieuw -> new HashSet<>()).addAll(groep));
        }
        return namen;
    }

    private static List<Map<String, String>> lees(String bestand) {
        try (var invoer = Woorden.class.getResourceAsStream(bestand)) {
            return Csv.lees(new String(invoer.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
