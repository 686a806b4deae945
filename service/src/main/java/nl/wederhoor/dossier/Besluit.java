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

    /** The handlers as their organisation names them: "els@radar" is "els" there. */
    Besluit binnen(String organisatie) {
        var namen = behandelaars.stream()
                .map(naam -> naam.endsWith("@" + organisatie)
                        ? naam.substring(0, naam.length() - organisatie.length() - 1)
                        : naam)
                .distinct()
                .toList();
        return new Besluit(onderwerp, besluit, reden, redencode, namen, tot);
    }

    @Override
    public String toString() {
        return "Besluit over " + onderwerp;
    }
}
