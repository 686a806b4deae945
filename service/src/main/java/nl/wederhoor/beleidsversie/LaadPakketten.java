package nl.wederhoor.beleidsversie;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.opslag.Database;
import org.jboss.logging.Logger;

/**
 * Brings the pack of a release to its organisation.
 *
 * <p>The first pack is version 1 and has no begin. A changed pack is published from today, but only while the organisation
 * made no version of its own; else it waits as a concept.
 */
@Singleton
final class LaadPakketten {
    private static final Logger LOG = Logger.getLogger(LaadPakketten.class);

    private final Database database;
    private final Beleidsopslag opslag;
    private final Clock klok;

    LaadPakketten(Database database, Beleidsopslag opslag, Clock klok) {
        this.database = database;
        this.opslag = opslag;
        this.klok = klok;
    }

    /** Stores nothing when the pack does not compile; a pack that stands there already is not compiled again. */
    void laad(String organisatie, Map<String, String> bestanden) {
        var sha256 = Beleidslader.sha256(bestanden);
        database.within(organisatie, connection -> {
            opslag.vergrendel(connection, organisatie);
            var stand = opslag.stand(connection, organisatie);
            if (!stand.laatstePakketIs(sha256)) {
                int versie = stand.volgendeVersie();
                var beleid = Voorbereiding.neem(organisatie, versie, sha256)
                        .map(Adviseur::beleid)
                        .orElseGet(() -> Beleidslader.laad(organisatie, versie, bestanden));
                opslag.bewaarOrganisatie(connection, organisatie, beleid.naam());
                brengIn(connection, beleid, stand, bestanden);
            }
            return null;
        });
    }

    private void brengIn(Connection connection, Beleid beleid, Stand stand, Map<String, String> bestanden)
            throws SQLException {
        var organisatie = beleid.organisatie();
        int versie = beleid.versie();
        var nu = OffsetDateTime.now(klok);
        if (stand.heeftEigenVersie()) {
            var concept = new Bewaard(organisatie, versie, null, null, bestanden);
            opslag.bewaar(connection, concept, "concept", beleid.sha256(), nu);
            LOG.infof("Pakket van %s is gewijzigd en staat als concept klaar (versie %d)", organisatie, versie);
            return;
        }
        var van = stand.isLeeg() ? null : nu.toLocalDate();
        sluitEerdere(connection, organisatie, stand, van);
        var nieuw = new Bewaard(organisatie, versie, van, null, bestanden);
        opslag.bewaar(connection, nieuw, "gepubliceerd", beleid.sha256(), nu);
        LOG.infof("Pakket van %s is geladen als versie %d", organisatie, versie);
    }

    /** A version that would not hold for a single day lapses; any other ends where the new one begins. */
    private void sluitEerdere(Connection connection, String organisatie, Stand stand, LocalDate van)
            throws SQLException {
        for (var eerder : stand.open()) {
            if (eerder.van() != null && !eerder.van().isBefore(van)) {
                opslag.laatVervallen(connection, organisatie, eerder.versie());
            } else {
                opslag.sluit(connection, organisatie, eerder.versie(), van);
            }
        }
    }
}
