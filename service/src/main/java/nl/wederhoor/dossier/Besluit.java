package nl.wederhoor.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * A decision as somebody takes it.
 *
 * @param onderwerp a point of the contract, or route, hulpvorm or afsluiting to follow or deviate from the advice
 * @param reden in words, or null where none is asked
 * @param redencode why the advice is not followed, or null
 * @param behandelaars for a wish that is granted: the handlers the decider names
 * @param tot for a wish that is granted: until when
 */
public record Besluit(
        String onderwerp, String besluit, String reden, Redencode redencode, List<String> behandelaars, LocalDate tot) {
    public static final String ROUTE = "route";
    public static final String HULPVORM = "hulpvorm";

    public Besluit {
        behandelaars = List.copyOf(behandelaars);
    }

    @Override
    public String toString() {
        return "Besluit over " + onderwerp;
    }
}
