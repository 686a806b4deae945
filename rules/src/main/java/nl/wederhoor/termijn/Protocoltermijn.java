package nl.wederhoor.termijn;

import java.time.LocalDate;
import java.util.Objects;
import nl.wederhoor.advies.Advies.Termijn;
import nl.wederhoor.advies.Termijnsoort;

/**
 * A term that the advice set, as a dossier keeps it.
 *
 * @param termijn as the advice gave it last
 * @param voldaanOp the day on which it was met, when that is known
 * @param reden why it no longer runs; null while it does
 */
public record Protocoltermijn(Termijn termijn, Termijnstand stand, LocalDate voldaanOp, Slotreden reden) {

    static Protocoltermijn nieuw(Termijn termijn) {
        return new Protocoltermijn(termijn, Termijnstand.LOOPT, null, null);
    }

    Termijnsoort soort() {
        return termijn.soort();
    }

    boolean isOpen() {
        return stand.isOpen();
    }

    boolean begintOpZelfdeDagAls(Termijn ander) {
        return termijn.start().equals(ander.start());
    }

    Protocoltermijn voldaan(LocalDate op, Slotreden nieuweReden) {
        return new Protocoltermijn(termijn, Termijnstand.VOLDAAN, op, nieuweReden);
    }

    Protocoltermijn uit(Termijnstand nieuw, Slotreden nieuweReden) {
        return new Protocoltermijn(termijn, nieuw, null, nieuweReden);
    }

    /** Running, as the advice has it now. */
    Protocoltermijn loopt(Termijn nieuw) {
        return new Protocoltermijn(nieuw, Termijnstand.LOOPT, null, null);
    }

    /** The same in what people and jobs see of it; the status of the advice depends on the day it was given. */
    boolean isGelijkAan(Protocoltermijn ander) {
        return stand == ander.stand
                && reden == ander.reden
                && Objects.equals(voldaanOp, ander.voldaanOp)
                && termijn.start().equals(ander.termijn.start())
                && termijn.uiterlijk().equals(ander.termijn.uiterlijk())
                && termijn.clausules().equals(ander.termijn.clausules())
                && termijn.herkomst() == ander.termijn.herkomst()
                && Objects.equals(termijn.aanname(), ander.termijn.aanname());
    }
}
