package nl.wederhoor.pagina.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.pagina.Schil;

/** The main lines of the advice of an earlier moment, read from the answer as it was stored. */
public record Adviesmomentbeeld(
        Schil schil, Plek plek, Herkomst herkomst, List<Lijn> routes, List<Lijn> hulpvormen, List<Lijn> punten) {

    /** The dossier it belongs to, and when it was given. */
    public record Plek(String pad, String nummer, String wanneer) {}

    /** What proves it. */
    public record Herkomst(String beleidsversie, String beleidSha256, String adviesSha256) {}

    /** One line: what it is about, how it stood, why, and by which clauses. */
    public record Lijn(String naam, String stand, String uitleg, List<String> clausules) {}

    static Adviesmomentbeeld van(Schil schil, Plek plek, String advies) {
        var json = lees(advies);
        var bewijs = json.path("bewijs");
        return new Adviesmomentbeeld(
                schil,
                plek,
                new Herkomst(
                        bewijs.path("beleidsversie").asText(),
                        bewijs.path("beleidSha256").asText(),
                        bewijs.path("adviesSha256").asText()),
                lijnen(json.path("routes"), "route", "status"),
                lijnen(json.path("hulpvormen"), "vorm", "status"),
                lijnen(json.path("voorTeLeggen"), "onderwerp", "beslisser"));
    }

    private static List<Lijn> lijnen(JsonNode lijst, String naam, String stand) {
        List<Lijn> lijnen = new ArrayList<>();
        for (var lijn : lijst) {
            List<String> clausules = new ArrayList<>();
            lijn.path("clausules").forEach(clausule -> clausules.add(clausule.asText()));
            lijnen.add(new Lijn(
                    lijn.path(naam).asText(),
                    lijn.path(stand).asText(),
                    lijn.path("reden").isTextual() ? lijn.path("reden").textValue() : "",
                    clausules));
        }
        return lijnen;
    }

    private static JsonNode lees(String advies) {
        try {
            return Json.mapper().readTree(advies);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored advice is no JSON.");
        }
    }
}
