package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Approves a submitted version, by its hash; who made or changed it never does, under whatever account. */
@Singleton
public final class KeurGoed {
    private final Studio studio;
    private final Keuring keuring;
    private final ToonVersies toonVersies;

    KeurGoed(Studio studio, Keuring keuring, ToonVersies toonVersies) {
        this.studio = studio;
        this.keuring = keuring;
        this.toonVersies = toonVersies;
    }

    /**
     * Throws 403 for an author, and 409 when it is not submitted, is not what was seen, or does not pass.
     *
     * @param gezien the hash of the content that was looked at, or null
     * @param reden what is to be remembered with it, or null
     */
    public Versiebeeld keurGoed(Medewerker door, String organisatie, int versie, String gezien, String reden) {
        keuring.bereid(door, organisatie, versie, Versiestatus.VOORGEDRAGEN);
        return studio.wijzig(door, organisatie, versie, "versie goedkeuren", (connection, rij, hand) -> {
            eisGeenAuteur(connection, rij, hand);
            if (rij.status() != Versiestatus.VOORGEDRAGEN) {
                throw Weigering.botst("Alleen een voorgedragen versie kan worden goedgekeurd.");
            }
            var gekeurd = keuring.eisGoed(connection, rij);
            if (!gekeurd.sha256().equals(rij.sha256()) || gezien != null && !gezien.equals(rij.sha256())) {
                throw Weigering.botst("De inhoud is een andere dan die u zag. Lees de versie opnieuw.");
            }
            Versieopslag.zetStatus(connection, rij, Versiestatus.GOEDGEKEURD, rij.sha256());
            Handelingopslag.voegToe(
                    connection,
                    rij,
                    Versiehandeling.van(Daad.GOEDGEKEURD, hand, rij.sha256()).metReden(reden));
            return toonVersies.beeld(connection, door, Studio.opnieuw(connection, rij));
        });
    }

    private static void eisGeenAuteur(Connection connection, Versierij rij, Hand hand) throws SQLException {
        var handelingen = Handelingopslag.van(connection, rij.organisatie(), rij.versie());
        var personen = Handelingopslag.personen(connection, rij.organisatie());
        if (Auteurs.van(handelingen, personen).zijn(hand)) {
            throw Weigering.nietToegestaan("Wie een versie maakte of wijzigde keurt haar niet goed, ook niet met een"
                    + " ander account. Vraag een leidinggevende of directeur die er niet aan werkte.");
        }
    }
}
