package nl.wederhoor.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Medewerker;

/**
 * A dossier was made or changed: fired inside the transaction of the change, after it was written and before it is kept.
 *
 * <p>Observe it synchronously; who throws undoes the change. Terms, conflicts of interest and the log do.
 *
 * @param daad what was done
 * @param versie the version that this change makes
 * @param advies the new advice, or empty when this change led to none
 * @param plichtdaad the duty that was done, when that is what was done
 * @param bladwijzer the number of the last line of the journal
 * @param beleid the policy that the dossier follows
 */
public record DossierGewijzigd(
        String organisatie,
        UUID dossier,
        String nummer,
        String behandelaar,
        Medewerker door,
        OffsetDateTime op,
        Regelsoort daad,
        long versie,
        boolean gesloten,
        Feiten feiten,
        Incident incident,
        List<Partij> partijen,
        Optional<Advies> advies,
        Optional<Plichtdaad> plichtdaad,
        int bladwijzer,
        Beleid beleid) {

    /** A duty, by its id, and the day on which it was done. */
    public record Plichtdaad(String plicht, LocalDate gedaanOp) {}

    @Override
    public String toString() {
        return "DossierGewijzigd " + nummer + " " + daad;
    }
}
