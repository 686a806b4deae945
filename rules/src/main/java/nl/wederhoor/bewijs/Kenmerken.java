package nl.wederhoor.bewijs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.adviseur.Adviesjson;
import nl.wederhoor.feiten.Json;

/** The statuses, dates, rows and clauses of an answer in JSON, in the order of the answer. */
public final class Kenmerken {
    private record Lijst(String pad, String sleutel, List<String> statussen, List<String> data) {
        /** The field of the answer: "afsluiting" for its list of grounds. */
        String veld() {
            return pad.split("/")[1];
        }
    }

    private static final List<Lijst> LIJSTEN = List.of(
            new Lijst("/routes", "route", List.of("status"), List.of()),
            new Lijst("/hulpvormen", "vorm", List.of("status", "ontbreekt"), List.of()),
            new Lijst("/voorTeLeggen", "onderwerp", List.of("beslisser", "herkomst"), List.of()),
            new Lijst("/termijnen", "soort", List.of("status", "herkomst"), List.of("start", "uiterlijk")),
            new Lijst("/plichten", "id", List.of("moment", "wie", "blokkeert"), List.of("vanaf", "uiterlijk")),
            new Lijst("/afsluiting/gronden", "grond", List.of("status", "plichten"), List.of("vroegst")),
            new Lijst("/rechten", "recht", List.of("tegenWie"), List.of()),
            new Lijst("/conflicten", "sleutel", List.of(), List.of()),
            new Lijst("/nietGeregeld", "sleutel", List.of(), List.of()),
            new Lijst("/signalen", "soort", List.of("aantal", "drempel"), List.of()));

    private final Map<Kenmerk, StringJoiner> kenmerken = new LinkedHashMap<>();

    private Kenmerken() {}

    public static Map<Kenmerk, String> van(Advies advies) {
        try {
            return van(Json.mapper().readTree(Adviesjson.schrijf(advies)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Het eigen antwoord is geen JSON.", e);
        }
    }

    public static Map<Kenmerk, String> van(JsonNode antwoord) {
        var lezer = new Kenmerken();
        lezer.enkel(antwoord, "soort", List.of("waarde"));
        lezer.enkel(antwoord, "wens", List.of("directeRelatie", "status", "beslisser", "besluit"));
        lezer.enkel(antwoord, "kosten", List.of("kosteloos"));
        LIJSTEN.forEach(lijst -> lezer.lijst(antwoord, lijst));
        lezer.rijen(antwoord.path("verklaring"));
        Map<Kenmerk, String> kenmerken = new LinkedHashMap<>();
        lezer.kenmerken.forEach((kenmerk, waarden) -> kenmerken.put(kenmerk, waarden.toString()));
        return kenmerken;
    }

    /** What differs, in the order of the answers; equal answers give an empty list. */
    public static List<Afwijking> verschillen(Map<Kenmerk, String> was, Map<Kenmerk, String> wordt) {
        Set<Kenmerk> alle = new LinkedHashSet<>(was.keySet());
        alle.addAll(wordt.keySet());
        return alle.stream()
                .filter(kenmerk -> !Objects.equals(was.get(kenmerk), wordt.get(kenmerk)))
                .map(kenmerk -> new Afwijking(kenmerk.soort(), kenmerk.plaats(), was.get(kenmerk), wordt.get(kenmerk)))
                .toList();
    }

    private void enkel(JsonNode antwoord, String veld, List<String> statussen) {
        var lijn = antwoord.path(veld);
        if (lijn.isObject()) {
            zet(Kenmerksoort.STATUS, veld, waarden(lijn, statussen));
            zet(Kenmerksoort.CLAUSULE, veld, tekst(lijn.path("clausules")));
        }
    }

    private void lijst(JsonNode antwoord, Lijst lijst) {
        for (var lijn : antwoord.at(lijst.pad())) {
            var plaats = lijst.veld() + "." + lijn.path(lijst.sleutel()).asText();
            zet(Kenmerksoort.STATUS, plaats, lijst.statussen().isEmpty() ? "ja" : waarden(lijn, lijst.statussen()));
            zet(Kenmerksoort.CLAUSULE, plaats, tekst(lijn.path("clausules")));
            var data = waarden(lijn, lijst.data());
            if (!data.isEmpty()) {
                zet(Kenmerksoort.DATUM, plaats, data);
            }
        }
    }

    private void rijen(JsonNode verklaringen) {
        for (var verklaring : verklaringen) {
            var plaats = "verklaring." + verklaring.path("regel").asText();
            zet(Kenmerksoort.RIJ, plaats, verklaring.path("besluit").asText());
            zet(Kenmerksoort.CLAUSULE, plaats, tekst(verklaring.path("clausules")));
        }
    }

    /** A second line at the same place is added to the first; an answer made to hurt can have very many. */
    private void zet(Kenmerksoort soort, String plaats, String waarde) {
        kenmerken
                .computeIfAbsent(new Kenmerk(soort, plaats), kenmerk -> new StringJoiner(" en "))
                .add(waarde);
    }

    private static String waarden(JsonNode lijn, List<String> velden) {
        return velden.stream()
                .map(lijn::path)
                .map(Kenmerken::tekst)
                .filter(tekst -> !tekst.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String tekst(JsonNode waarde) {
        return waarde.isArray()
                ? StreamSupport.stream(waarde.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : waarde.isNull() ? "" : waarde.asText("");
    }
}
