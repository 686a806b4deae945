package nl.wederhoor.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A decision that stands, with who decides such a point and who recorded it.
 *
 * @param onderwerp a point of the contract, or route, hulpvorm or afsluiting for a choice about the advice
 * @param beslisser whom the text names, or "niet benoemd"
 * @param wijktAf whether it deviates from the advice; null for a point that was submitted
 * @param behandelaars for a granted wish: the handlers named, until {@code tot}
 */
public record Besluitstand(
        String onderwerp,
        String besluit,
        String beslisser,
        String door,
        OffsetDateTime op,
        String reden,
        Boolean wijktAf,
        List<String> clausules,
        List<String> behandelaars,
        LocalDate tot) {

    static Besluitstand van(Regel regel) {
        var inhoud = regel.inhoud();
        return new Besluitstand(
                regel.kenmerk().equals(Keuzebesluit.AFSLUITADVIES) ? "afsluiting" : regel.kenmerk(),
                regel.uitkomst(),
                Inhoud.lees(inhoud.get("beslisser"), String.class),
                regel.door(),
                regel.op(),
                Inhoud.lees(inhoud.get("reden"), String.class),
                Inhoud.lees(inhoud.get("wijktAf"), Boolean.class),
                lijst(inhoud.get("clausules")),
                lijst(inhoud.get("behandelaars")),
                Inhoud.lees(inhoud.get("tot"), LocalDate.class));
    }

    private static List<String> lijst(JsonNode boom) {
        var waarden = Inhoud.lees(boom, String[].class);
        return waarden == null ? List.of() : List.of(waarden);
    }

    @Override
    public String toString() {
        return "Besluitstand " + onderwerp;
    }
}
