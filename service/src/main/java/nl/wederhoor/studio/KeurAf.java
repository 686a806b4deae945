package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Sends a version back to concept; an approval that was given is void. */
@Singleton
public final class KeurAf {
    private final Studio studio;
    private final ToonVersies toonVersies;

    KeurAf(Studio studio, ToonVersies toonVersies) {
        this.studio = studio;
        this.toonVersies = toonVersies;
    }

    /** Throws 409 when it is not submitted or approved; the reason may be null. */
    public Versiebeeld keurAf(Medewerker door, String organisatie, int versie, String reden) {
        return studio.wijzig(door, organisatie, versie, "versie afkeuren", (connection, rij, hand) -> {
            if (rij.status() != Versiestatus.VOORGEDRAGEN && rij.status() != Versiestatus.GOEDGEKEURD) {
                throw Weigering.botst("Alleen een voorgedragen of goedgekeurde versie kan terug naar concept.");
            }
            Versieopslag.zetStatus(connection, rij, Versiestatus.CONCEPT, rij.sha256());
            Handelingopslag.voegToe(
                    connection,
                    rij,
                    Versiehandeling.van(Daad.AFGEKEURD, hand, rij.sha256()).metReden(reden));
            return toonVersies.beeld(connection, door, Studio.opnieuw(connection, rij));
        });
    }
}
