package nl.wederhoor.termijnen;

import java.time.LocalDate;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijn.WachtOp;

/**
 * Which open terms to list; a null part is not asked.
 *
 * @param vanaf last day at the earliest on this day
 * @param tot last day at the latest on this day
 * @param behandelaar who handles the dossiers
 * @param stand loopt (the last day is still to come or is today), verlopen (it went by) or opgeschort
 */
public record Termijnfilter(LocalDate vanaf, LocalDate tot, Termijnstand stand, WachtOp wachtOp, String behandelaar) {

    public Termijnfilter(LocalDate tot, Termijnstand stand, WachtOp wachtOp, String behandelaar) {
        this(null, tot, stand, wachtOp, behandelaar);
    }

    public static Termijnfilter alles() {
        return new Termijnfilter(null, null, null, null);
    }

    public Termijnfilter met(Termijnstand nieuw) {
        return new Termijnfilter(vanaf, tot, nieuw, wachtOp, behandelaar);
    }

    public Termijnfilter van(String nieuweBehandelaar) {
        return new Termijnfilter(vanaf, tot, stand, wachtOp, nieuweBehandelaar);
    }

    /** Those that end on one of these days, both included. */
    public Termijnfilter tussen(LocalDate eerste, LocalDate laatste) {
        return new Termijnfilter(eerste, laatste, stand, wachtOp, behandelaar);
    }
}
