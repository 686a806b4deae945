package nl.wederhoor.api;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wederhoor.audit.LeesLogboek;
import nl.wederhoor.audit.LeesLogboek.Bladzijde;
import nl.wederhoor.audit.LeesLogboek.Getoond;
import nl.wederhoor.regels.Tijdzone;

/** A page of the log. */
record AuditAntwoord(List<Logregel> items, int pagina, int perPagina, long totaal) {

    /** One line: who, when, which records, for what purpose, with what outcome. */
    record Logregel(
            long nummer,
            OffsetDateTime op,
            String door,
            String handeling,
            String soort,
            List<String> stukken,
            String doel,
            String uitkomst) {

        private static Logregel from(Getoond regel) {
            var handeling = regel.handeling();
            return new Logregel(
                    regel.nummer(),
                    handeling.op().atZoneSameInstant(Tijdzone.NEDERLAND).toOffsetDateTime(),
                    handeling.door(),
                    handeling.handeling(),
                    handeling.soort().label(),
                    handeling.stukken(),
                    handeling.doel().label(),
                    handeling.uitkomst().label());
        }
    }

    static AuditAntwoord from(Bladzijde bladzijde) {
        return new AuditAntwoord(
                bladzijde.items().stream().map(Logregel::from).toList(),
                bladzijde.pagina(),
                LeesLogboek.PER_PAGINA,
                bladzijde.totaal());
    }
}
