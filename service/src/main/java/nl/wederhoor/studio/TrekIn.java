package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Withdraws a version that is not in force yet; what stood before it goes on as if it had never been planned. */
@Singleton
public final class TrekIn {
    private final Studio studio;
    private final Beleidsversies versies;
    private final ToonVersies toonVersies;

    TrekIn(Studio studio, Beleidsversies versies, ToonVersies toonVersies) {
        this.studio = studio;
        this.versies = versies;
        this.toonVersies = toonVersies;
    }

    /** Throws 409 when it is or was in force, or was withdrawn before; the reason may be null. */
    public Versiebeeld trekIn(Medewerker door, String organisatie, int versie, String reden) {
        var beeld = studio.wijzig(door, organisatie, versie, "versie intrekken", (connection, rij, hand) -> {
            eisNogNiet(rij);
            if (rij.status() == Versiestatus.GEPUBLICEERD) {
                haalUitTijdlijn(connection, rij);
            }
            Versieopslag.zetStatus(connection, rij, Versiestatus.INGETROKKEN, rij.sha256());
            Versieopslag.roep(connection, organisatie);
            Handelingopslag.voegToe(
                    connection,
                    rij,
                    Versiehandeling.van(Daad.INGETROKKEN, hand, rij.sha256()).metReden(reden));
            return toonVersies.beeld(connection, door, Studio.opnieuw(connection, rij));
        });
        versies.ververs();
        return beeld;
    }

    private void eisNogNiet(Versierij rij) {
        if (rij.status() == Versiestatus.INGETROKKEN) {
            throw Weigering.botst("Deze versie is al ingetrokken.");
        }
        if (rij.status() == Versiestatus.VERVALLEN
                || rij.status() == Versiestatus.GEPUBLICEERD && !rij.isGepland(studio.vandaag())) {
            throw Weigering.botst(
                    "Deze versie geldt of gold. Wilt u terug, maak dan een nieuwe versie met de inhoud van"
                            + " een eerdere.");
        }
    }

    private static void haalUitTijdlijn(Connection connection, Versierij rij) throws SQLException {
        var voorganger =
                Tijdlijn.van(Versieopslag.alle(connection, rij.organisatie())).voor(rij);
        if (voorganger.isPresent()) {
            Versieopslag.zetGeldigheid(
                    connection, voorganger.get(), voorganger.get().van(), rij.tot());
        }
    }
}
