package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/**
 * Puts an approved version in force from a day to come, at 00:00 in Amsterdam. The version before it ends there, and it
 * ends where the next one begins: versions never overlap.
 */
@Singleton
public final class Publiceer {
    private final Studio studio;
    private final Keuring keuring;
    private final Beleidsversies versies;
    private final ToonVersies toonVersies;

    Publiceer(Studio studio, Keuring keuring, Beleidsversies versies, ToonVersies toonVersies) {
        this.studio = studio;
        this.keuring = keuring;
        this.versies = versies;
        this.toonVersies = toonVersies;
    }

    /**
     * Throws 400 for a day that is not to come, 409 when it is not approved as it is, when another version begins on that
     * day, or when cases are red or findings new and nobody says why it is published all the same.
     */
    public Versiebeeld publiceer(Medewerker door, String organisatie, int versie, LocalDate geldigVanaf, String reden) {
        keuring.bereid(door, organisatie, versie, Versiestatus.GOEDGEKEURD);
        var beeld = studio.wijzig(door, organisatie, versie, "versie publiceren", (connection, rij, hand) -> {
            eisLater(geldigVanaf);
            eisGoedgekeurd(connection, rij);
            var gekeurd = keuring.eisGoed(connection, rij);
            var ontbreekt = keuring.ontbreekt(connection, rij, gekeurd);
            eisReden(ontbreekt, reden);
            zetInTijdlijn(connection, rij, geldigVanaf);
            Versieopslag.roep(connection, organisatie);
            Handelingopslag.voegToe(
                    connection,
                    rij,
                    Versiehandeling.van(Daad.GEPUBLICEERD, hand, rij.sha256())
                            .metReden(reden)
                            .vanaf(geldigVanaf, ontbreekt));
            versies.zetKlaar(gekeurd.adviseur());
            return toonVersies.beeld(connection, door, Studio.opnieuw(connection, rij));
        });
        versies.ververs();
        return beeld;
    }

    private void eisLater(LocalDate geldigVanaf) {
        if (!geldigVanaf.isAfter(studio.vandaag())) {
            throw Weigering.ongeldig("geldigVanaf", "Kies een dag na vandaag: een versie gaat in om 0.00 uur.");
        }
    }

    /** The approval names the hash of what was approved; anything else is not approved. */
    private static void eisGoedgekeurd(Connection connection, Versierij rij) throws SQLException {
        if (rij.status() != Versiestatus.GOEDGEKEURD) {
            throw Weigering.botst("Alleen een goedgekeurde versie kan worden gepubliceerd.");
        }
        var goedgekeurd = Handelingopslag.van(connection, rij.organisatie(), rij.versie()).stream()
                .filter(handeling -> handeling.daad() == Daad.GOEDGEKEURD)
                .reduce((eerder, later) -> later)
                .map(Versiehandeling::sha256);
        var inhoud = Keuring.sha256(connection, rij);
        if (goedgekeurd.filter(inhoud::equals).isEmpty() || !inhoud.equals(rij.sha256())) {
            throw Weigering.botst("De inhoud is niet die van de goedkeuring. Laat de versie opnieuw goedkeuren.");
        }
    }

    private static void eisReden(List<String> ontbreekt, String reden) {
        if (!ontbreekt.isEmpty() && reden == null) {
            throw Weigering.poortDicht(
                    "Er staan nog punten open. Los ze op, of geef een reden om toch te publiceren.",
                    List.of(),
                    ontbreekt);
        }
    }

    private static void zetInTijdlijn(Connection connection, Versierij rij, LocalDate dag) throws SQLException {
        var tijdlijn = Tijdlijn.van(Versieopslag.alle(connection, rij.organisatie()));
        if (tijdlijn.isBezet(dag)) {
            throw Weigering.botst(
                    "Op deze dag gaat al een andere versie in. Kies een andere dag, of trek die versie in.");
        }
        var eerdere = tijdlijn.loopt(dag);
        if (eerdere.isPresent()) {
            Versieopslag.zetGeldigheid(connection, eerdere.get(), eerdere.get().van(), dag);
        }
        Versieopslag.zetGeldigheid(connection, rij, dag, tijdlijn.eindeVanaf(dag));
        Versieopslag.zetStatus(connection, rij, Versiestatus.GEPUBLICEERD, rij.sha256());
    }
}
