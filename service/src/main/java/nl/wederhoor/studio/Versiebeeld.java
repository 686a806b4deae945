package nl.wederhoor.studio;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A version as people see it.
 *
 * @param naam as receipts name it: "radar-2"
 * @param geldigVan the first day, from 00:00 in Amsterdam; null when it is not published or has no begin
 * @param geldigTot the first day on which it no longer is in force, or null
 * @param geldt whether it is in force on the day asked, which is today unless somebody asked another
 * @param basis the version it was made from, or null for a pack
 * @param auteurs the accounts that made or changed it; only the own organisation reads who did what
 */
public record Versiebeeld(
        int versie,
        String naam,
        Versiestatus status,
        LocalDate geldigVan,
        LocalDate geldigTot,
        boolean geldt,
        Integer basis,
        String herkomst,
        String sha256,
        OffsetDateTime gemaaktOp,
        List<String> auteurs,
        List<Handelingbeeld> geschiedenis) {

    /**
     * What somebody did with it.
     *
     * @param sha256 the hash of the content at that moment: what an approval approved
     * @param besluit the table that was changed, or null
     * @param ontbrak what was missing when it was published all the same, with a reason
     */
    public record Handelingbeeld(
            Daad handeling,
            OffsetDateTime op,
            String door,
            String sha256,
            String besluit,
            String reden,
            LocalDate geldigVan,
            List<String> ontbrak) {

        static Handelingbeeld van(Versiehandeling handeling) {
            return new Handelingbeeld(
                    handeling.daad(),
                    handeling.op(),
                    handeling.door(),
                    handeling.sha256(),
                    handeling.besluit(),
                    handeling.reden(),
                    handeling.geldigVan(),
                    handeling.ontbrak());
        }
    }

    static Versiebeeld van(Versierij rij, LocalDate dag) {
        return new Versiebeeld(
                rij.versie(),
                rij.naam(),
                rij.opDag(dag),
                rij.van(),
                rij.tot(),
                rij.geldtOp(dag),
                rij.basis(),
                rij.herkomst(),
                rij.sha256(),
                rij.gemaaktOp(),
                List.of(),
                List.of());
    }

    Versiebeeld met(Auteurs makers, List<Versiehandeling> handelingen) {
        return new Versiebeeld(
                versie,
                naam,
                status,
                geldigVan,
                geldigTot,
                geldt,
                basis,
                herkomst,
                sha256,
                gemaaktOp,
                List.copyOf(makers.accounts()),
                handelingen.stream().map(Handelingbeeld::van).toList());
    }
}
