package nl.wederhoor.planner.momentopname;

import java.time.LocalDate;
import java.util.Set;

/**
 * A wish about the handler that the decider granted (RADAR-6.4a, DMG-7.4c); one that was not granted never gets here.
 *
 * @param behandelaars for {@link Soort#BENOEMD}: the handlers whom the decider named
 * @param tot last day on which the grant holds; null when it does not expire
 */
public record Wens(Soort soort, Set<String> behandelaars, LocalDate tot) {

    public Wens {
        behandelaars = Set.copyOf(behandelaars);
    }

    /** What was granted: a handler who declared to be available as a woman or a man, or one of those named. */
    public enum Soort {
        VROUW,
        MAN,
        BENOEMD
    }

    boolean geldtOp(LocalDate dag) {
        return tot == null || !dag.isAfter(tot);
    }

    /** What kind of wish only; the rest may be sensitive. */
    @Override
    public String toString() {
        return "Wens[" + soort + "]";
    }
}
