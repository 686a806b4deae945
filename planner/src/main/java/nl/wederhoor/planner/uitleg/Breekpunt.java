package nl.wederhoor.planner.uitleg;

import java.util.List;
import nl.wederhoor.planner.Regel;

/**
 * A weight at which another place wins, when nothing else in the plan or the weights changes.
 *
 * @param gewicht the weight now
 * @param omslag the nearest weight at which the other place is better than the one of the plan
 */
public record Breekpunt(Regel regel, long gewicht, long omslag) {

    public long verschil() {
        return omslag - gewicht;
    }

    /** What would turn a choice around, the smallest change first; says so when nothing does. */
    public static String samen(List<Breekpunt> punten) {
        return punten.isEmpty()
                ? "Geen enkel gewicht alleen maakt dit de beste keuze."
                : punten.get(0).zin();
    }

    public String zin() {
        return "Met gewicht " + omslag + " voor " + regel.label() + " (nu " + gewicht + ") wint deze keuze.";
    }
}
