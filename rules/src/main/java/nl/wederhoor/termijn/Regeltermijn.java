package nl.wederhoor.termijn;

import java.util.List;
import nl.wederhoor.advies.Herkomst;

/**
 * One term of a regulation that is not the protocol's: how long, for whom, and what the regulation allows with it.
 *
 * @param sleutel "awb-klacht"
 * @param naam the regulation as people know it
 * @param soort what the term is for
 * @param bepalingen the provisions that set it: "Awb 9:11 lid 1"
 * @param verlenging how much longer it may be made once, or null when it may not
 * @param nogmaals the provision that lets it be postponed again when the client agrees, or null
 * @param opschorting the provision that lets it stand still, or null
 * @param toelichting from which day it counts
 */
public record Regeltermijn(
        String sleutel,
        String naam,
        String soort,
        Herkomst bron,
        Lengte lengte,
        List<String> bepalingen,
        WachtOp wachtOp,
        Verlenging verlenging,
        String nogmaals,
        String opschorting,
        String toelichting) {

    public Regeltermijn {
        bepalingen = List.copyOf(bepalingen);
    }

    /** Once, for at most so many days, by this provision. */
    public record Verlenging(int hoogstensDagen, String bepaling) {}

    boolean isWettelijk() {
        return bron == Herkomst.WET;
    }
}
