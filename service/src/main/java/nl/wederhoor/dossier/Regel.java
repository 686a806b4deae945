package nl.wederhoor.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;

/**
 * One line of the journal of a dossier: what was done, by whom and when.
 *
 * @param kenmerk which one: the step, the duty, the point decided; or null
 * @param uitkomst what came of it: the decision; or null
 * @param clientZiet whether the client may read it
 * @param tabelrij the row of a decision table that a decision deviates from, or null
 * @param inhoud what can point to a person: texts, days, values of facts
 */
public record Regel(
        int volgnummer,
        Regelsoort soort,
        String kenmerk,
        String uitkomst,
        OffsetDateTime op,
        String door,
        boolean clientZiet,
        String tabelrij,
        String redencode,
        ObjectNode inhoud) {

    @Override
    public String toString() {
        return "Regel " + volgnummer + " " + soort;
    }
}
