package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wederhoor.identiteit.Medewerker;

/** Records in the journal that somebody did something with a term, and why; the term itself is kept elsewhere. */
@Singleton
public final class LegTermijnVast {
    private final Bureau bureau;

    LegTermijnVast(Bureau bureau) {
        this.bureau = bureau;
    }

    /** What is done with the term, inside the transaction and before the line is written; who throws undoes it. */
    @FunctionalInterface
    public interface Werk {
        /**
         * Returns what the term is for.
         *
         * @param regel the number of the line in which the reason will stand
         * @param behandelaar of the dossier
         */
        String doe(OffsetDateTime nu, int regel, String behandelaar);
    }

    /**
     * Throws 409 when the dossier is closed.
     *
     * @param daad what is done: "verlengd", "opgeschort"
     */
    public Dossierbeeld leg(Medewerker door, UUID id, Versie versie, String daad, String reden, Werk werk) {
        return bureau.wijzig(door, id, versie, Regelsoort.TERMIJN.label(), blad -> {
            blad.eisOpen();
            var termijn = werk.doe(blad.nu(), blad.rij().laatsteRegel + 1, blad.rij().behandelaar);
            blad.schrijf(
                    NieuweRegel.van(Regelsoort.TERMIJN, termijn).uitkomst(daad).met("reden", reden));
        });
    }
}
