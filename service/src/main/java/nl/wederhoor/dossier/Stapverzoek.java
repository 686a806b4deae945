package nl.wederhoor.dossier;

import java.time.LocalDate;

/**
 * A step as somebody records it.
 *
 * @param datum the day it was done, not after today
 * @param afspraakOp for a planned intake: the day of the appointment, which may lie ahead; else null
 * @param reactie for a reaction of the counterparty: afwijzend or positief when that is clear; else null
 */
public record Stapverzoek(Stap stap, LocalDate datum, String toelichting, LocalDate afspraakOp, String reactie) {
    public static Stapverzoek van(Stap stap, LocalDate datum) {
        return new Stapverzoek(stap, datum, null, null, null);
    }

    @Override
    public String toString() {
        return "Stapverzoek " + stap;
    }
}
