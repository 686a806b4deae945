package nl.wederhoor.pagina.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.pagina.Schil;

/** The advice of an earlier moment, all parts of it, read from the answer as it was stored. */
public record Adviesmomentbeeld(Schil schil, Plek plek, Herkomst herkomst, List<Adviesdeel> delen) {

    /** The dossier it belongs to, and when it was given. */
    public record Plek(String pad, String nummer, String wanneer) {}

    /** What proves it. */
    public record Herkomst(
            String beleidsversie, String beleidSha256, String invoerSha256, String motor, String adviesSha256) {}

    static Adviesmomentbeeld van(Schil schil, Plek plek, String advies) {
        var json = lees(advies);
        var bewijs = json.path("bewijs");
        return new Adviesmomentbeeld(
                schil,
                plek,
                new Herkomst(
                        bewijs.path("beleidsversie").asText(),
                        bewijs.path("beleidSha256").asText(),
                        bewijs.path("invoerSha256").asText(),
                        bewijs.path("motor").asText(),
                        bewijs.path("adviesSha256").asText()),
                Adviesdeel.van(json));
    }

    private static JsonNode lees(String advies) {
        try {
            return Json.mapper().readTree(advies);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored advice is no JSON.");
        }
    }
}
