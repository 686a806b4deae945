package nl.wederhoor.planner.momentopname;

import java.time.LocalDate;

/**
 * What a handler knows of one ground or domain (terrein): level 0 to 3.
 *
 * @param geldigTot last day on which it counts; null when it does not expire
 */
public record Deskundigheid(String gebied, int niveau, LocalDate geldigTot) {

    boolean geldtOp(LocalDate dag) {
        return geldigTot == null || !dag.isAfter(geldigTot);
    }
}
