package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** The bureau's own cases of a version: kept with a concept, run at any time. */
@Singleton
public final class BeheerGevallen {
    private static final int MEESTE = 500;

    private final Studio studio;
    private final Keuring keuring;

    BeheerGevallen(Studio studio, Keuring keuring) {
        this.studio = studio;
        this.keuring = keuring;
    }

    public List<Geval> alle(Medewerker door, String organisatie, int versie) {
        return studio.lees(door, organisatie, versie, (connection, rij, hand) -> Gevallenopslag.van(connection, rij));
    }

    /** 404 when the version has no case with that number. */
    public Geval een(Medewerker door, String organisatie, int versie, int nummer) {
        return alle(door, organisatie, versie).stream()
                .filter(geval -> geval.nummer() == nummer)
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
    }

    /** Keeps one more case; throws 409 when the version is no concept or has very many. */
    public Geval voegToe(Medewerker door, String organisatie, int versie, Geval geval) {
        return studio.wijzig(door, organisatie, versie, "geval maken", (connection, rij, hand) -> {
            Studio.eisConcept(rij);
            var bestaande = Gevallenopslag.van(connection, rij);
            if (bestaande.size() >= MEESTE) {
                throw Weigering.botst("Een versie heeft hoogstens " + MEESTE + " gevallen.");
            }
            var nieuw =
                    geval.met(bestaande.stream().mapToInt(Geval::nummer).max().orElse(0) + 1);
            Gevallenopslag.voegToe(connection, rij, nieuw);
            onthoud(connection, rij, hand);
            return nieuw;
        });
    }

    public void haalWeg(Medewerker door, String organisatie, int versie, int nummer) {
        studio.wijzig(door, organisatie, versie, "geval weghalen", (connection, rij, hand) -> {
            Studio.eisConcept(rij);
            if (Gevallenopslag.van(connection, rij).stream().noneMatch(geval -> geval.nummer() == nummer)) {
                throw Weigering.nietGevonden();
            }
            Gevallenopslag.haalWeg(connection, rij, nummer);
            onthoud(connection, rij, hand);
            return true;
        });
    }

    /** Runs all cases; throws 409 when the version cannot advise yet, with the reasons. */
    public List<Gevaluitslag> draai(Medewerker door, String organisatie, int versie) {
        keuring.bereid(door, organisatie, versie);
        return studio.lees(
                door,
                organisatie,
                versie,
                (connection, rij, hand) -> Gevallentoets.draai(
                        keuring.eisGoed(connection, rij).adviseur(), Gevallenopslag.van(connection, rij)));
    }

    private static void onthoud(Connection connection, Versierij rij, Hand hand) throws SQLException {
        Handelingopslag.voegToe(connection, rij, Versiehandeling.van(Daad.GEVALLEN_GEWIJZIGD, hand, rij.sha256()));
    }
}
