package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Makes a concept with the content of any version of the own organisation: also an earlier one, to go back to it. */
@Singleton
public final class MaakVersie {
    private final Studio studio;
    private final ToonVersies toonVersies;

    MaakVersie(Studio studio, ToonVersies toonVersies) {
        this.studio = studio;
        this.toonVersies = toonVersies;
    }

    /** Throws 400 when there is no version with that number. */
    public Versiebeeld maak(Medewerker door, String organisatie, int basis) {
        return studio.doe(door, organisatie, "versie maken", organisatie + "-" + basis, (connection, hand) -> {
            var oud = Versieopslag.een(connection, organisatie, basis)
                    .orElseThrow(() -> Weigering.ongeldig(
                            "basis", "Deze versie is er niet. Kies een versie uit de lijst van versies."));
            var nieuw = Versieopslag.kopieer(connection, oud, hand);
            Handelingopslag.voegToe(connection, nieuw, Versiehandeling.van(Daad.GEMAAKT, hand, nieuw.sha256()));
            return toonVersies.beeld(connection, door, nieuw);
        });
    }
}
