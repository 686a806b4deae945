package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import nl.wederhoor.identiteit.Medewerker;

/** Submits a concept: from then on its content stays as it is. What cannot advise is not submitted. */
@Singleton
public final class DraagVoor {
    private final Studio studio;
    private final Keuring keuring;
    private final ToonVersies toonVersies;

    DraagVoor(Studio studio, Keuring keuring, ToonVersies toonVersies) {
        this.studio = studio;
        this.keuring = keuring;
        this.toonVersies = toonVersies;
    }

    /** Throws 409 when it is no concept, or when its files do not pass. */
    public Versiebeeld draagVoor(Medewerker door, String organisatie, int versie) {
        keuring.bereid(door, organisatie, versie, Versiestatus.CONCEPT);
        return studio.wijzig(door, organisatie, versie, "versie voordragen", (connection, rij, hand) -> {
            Studio.eisConcept(rij);
            var gekeurd = keuring.eisGoed(connection, rij);
            Versieopslag.zetStatus(connection, rij, Versiestatus.VOORGEDRAGEN, gekeurd.sha256());
            Handelingopslag.voegToe(connection, rij, Versiehandeling.van(Daad.VOORGEDRAGEN, hand, gekeurd.sha256()));
            return toonVersies.beeld(connection, door, Studio.opnieuw(connection, rij));
        });
    }
}
