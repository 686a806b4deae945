package nl.wederhoor.beleidsversie;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Supplier;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.opslag.Database;
import org.jboss.logging.Logger;

/**
 * Brings a pack to its organisation.
 *
 * <p>The first pack is version 1, in force and without a begin. Any other content waits as a concept: what is in force
 * never changes because a release or a folder says so.
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

    /** What became of a pack; a pack that stood there already keeps the version and status that it had. */
    record Ingebracht(boolean isNieuw, int versie, String status) {}

    /** The pack of a release; nothing is stored when it does not compile, and one that stands there is not compiled. */
    Ingebracht laad(String organisatie, Map<String, String> bestanden) {
        return laad(organisatie, bestanden, () -> Voorbereiding.neem(organisatie, 1, Beleidslader.sha256(bestanden))
                .map(Adviseur::beleid)
                .orElseGet(() -> Beleidslader.laad(organisatie, 1, bestanden))
                .naam());
    }

    /** A pack that was looked at before, or is when its name is asked for: only when there is something to store. */
    Ingebracht laad(String organisatie, Map<String, String> bestanden, Supplier<String> naam) {
        var sha256 = Beleidslader.sha256(bestanden);
        return database.within(organisatie, connection -> {
            opslag.vergrendel(connection, organisatie);
            var stand = opslag.stand(connection, organisatie);
            var eerder = stand.met(sha256);
            if (eerder.isPresent()) {
                return new Ingebracht(false, eerder.get().versie(), eerder.get().status());
            }
            var gelezen = naam.get();
            if (stand.isLeeg()) {
                opslag.bewaarOrganisatie(connection, organisatie, gelezen);
            }
            return bewaar(connection, organisatie, stand, bestanden);
        });
    }

    private Ingebracht bewaar(Connection connection, String organisatie, Stand stand, Map<String, String> bestanden)
            throws SQLException {
        var ingebracht = new Ingebracht(true, stand.volgendeVersie(), stand.isLeeg() ? "gepubliceerd" : "concept");
        opslag.bewaar(
                connection,
                new Bewaard(organisatie, ingebracht.versie(), null, null, bestanden),
                ingebracht.status(),
                Beleidslader.sha256(bestanden),
                OffsetDateTime.now(klok));
        LOG.infof("Pakket van %s is geladen als versie %d: %s", organisatie, ingebracht.versie(), ingebracht.status());
        return ingebracht;
    }
}
