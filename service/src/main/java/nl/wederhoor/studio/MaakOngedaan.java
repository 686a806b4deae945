package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Undoes one's own last edit of a table, again and again; what somebody else did since stands in the way. */
@Singleton
public final class MaakOngedaan {
    private final Studio studio;

    MaakOngedaan(Studio studio) {
        this.studio = studio;
    }

    /** Whether there is an edit to undo on the table as it is now. */
    public boolean kan(Medewerker door, String organisatie, int versie, Tabelstand nu) {
        return studio.lees(
                door,
                organisatie,
                versie,
                (connection, rij, hand) -> rij.status() == Versiestatus.CONCEPT
                        && Stappenopslag.laatste(connection, rij, door.naam(), nu)
                                .isPresent());
    }

    /** Throws 412 when the table is another than was read, 409 when there is nothing of one's own to undo. */
    public Tabelstand maak(Medewerker door, String organisatie, int versie, String besluit, String gelezen) {
        return studio.wijzig(door, organisatie, versie, "versie wijzigen", (connection, rij, hand) -> {
            var nu = LeesTabellen.een(Versieopslag.bestanden(connection, organisatie, versie), besluit);
            Studio.eisConcept(rij);
            if (!nu.etag().equals(gelezen)) {
                throw Weigering.verouderd();
            }
            var stap = Stappenopslag.laatste(connection, rij, hand.naam(), nu)
                    .orElseThrow(() -> Weigering.botst("U heeft in deze tabel niets meer om ongedaan te maken."));
            var sha256 = Versieopslag.zetBestand(connection, rij, Tabelbeeld.bestand(besluit), stap.tekstVoor());
            Stappenopslag.vergeet(connection, rij, besluit, stap);
            Handelingopslag.voegToe(
                    connection,
                    rij,
                    Versiehandeling.van(Daad.GEWIJZIGD, hand, sha256).over(besluit));
            return new Tabelstand(besluit, stap.tekstVoor());
        });
    }
}
