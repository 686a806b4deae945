package nl.wederhoor.studio;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One line of the history of a version; lines are only added.
 *
 * @param door the account, without its organisation
 * @param persoon whom that account belonged to at the time
 * @param sha256 the hash of the content at that moment: what an approval approved
 * @param besluit the table that was changed, or null
 * @param ontbrak what was missing when it was published with a reason
 */
record Versiehandeling(
        Daad daad,
        OffsetDateTime op,
        String door,
        UUID persoon,
        String sha256,
        String besluit,
        String reden,
        LocalDate geldigVan,
        List<String> ontbrak) {

    /** What only has an actor and a content. */
    static Versiehandeling van(Daad daad, Hand hand, String sha256) {
        return new Versiehandeling(daad, hand.op(), hand.naam(), hand.persoon(), sha256, null, null, null, List.of());
    }

    Versiehandeling metReden(String waarom) {
        return new Versiehandeling(daad, op, door, persoon, sha256, besluit, waarom, geldigVan, ontbrak);
    }

    Versiehandeling over(String tabel) {
        return new Versiehandeling(daad, op, door, persoon, sha256, tabel, reden, geldigVan, ontbrak);
    }

    Versiehandeling vanaf(LocalDate dag, List<String> openPunten) {
        return new Versiehandeling(daad, op, door, persoon, sha256, besluit, reden, dag, List.copyOf(openPunten));
    }
}
