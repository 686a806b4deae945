package nl.wederhoor.studio;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.opslag.Takenbron;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Hears from the database that other policy is published, here or by another replica, and looks at once. What it misses
 * while the connection is away, it looks up when it is back; the watch that looks every few seconds stays as a net.
 */
@ApplicationScoped
class Beleidsluisteraar {
    static final String KANAAL = "wederhoor_beleid";

    private static final Logger LOG = Logger.getLogger(Beleidsluisteraar.class);
    private static final int NA_HET_BELEID = 4000;
    private static final int LUISTER_MS = 10_000;
    private static final int PAUZE_MS = 1_000;
    private static final int GELDIG_SECONDEN = 5;

    private final Takenbron bron;
    private final Beleidsversies versies;
    private final boolean opdracht;
    private final Thread draad = new Thread(this::luister, "beleid-luisteraar");
    private volatile boolean gestopt;
    private volatile Connection verbinding;

    Beleidsluisteraar(
            Takenbron bron,
            Beleidsversies versies,
            @ConfigProperty(name = "wederhoor.opdracht", defaultValue = "false") boolean opdracht) {
        this.bron = bron;
        this.versies = versies;
        this.opdracht = opdracht;
    }

    void begin(@Observes @Priority(NA_HET_BELEID) StartupEvent start) {
        if (!opdracht) {
            draad.setDaemon(true);
            draad.start();
        }
    }

    void eind(@Observes ShutdownEvent stop) {
        gestopt = true;
        draad.interrupt();
        hangOp();
    }

    /** Ends what waits for the database; unless the service stops, listening begins again at once. */
    void hangOp() {
        var open = verbinding;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debugf("The connection that listens was gone: %s", e.getSQLState());
            }
        }
    }

    private void luister() {
        while (!gestopt) {
            try (var connection = bron.bron().getConnection()) {
                verbinding = connection;
                luister(connection);
            } catch (SQLException | RuntimeException e) {
                LOG.debugf("Listening for policy begins again: %s", e.getClass().getSimpleName());
            }
            wacht();
        }
    }

    private void luister(Connection connection) throws SQLException {
        try (var opdrachten = connection.createStatement()) {
            opdrachten.execute("listen " + KANAAL);
        }
        versies.ververs();
        var berichten = connection.unwrap(PGConnection.class);
        while (!gestopt) {
            var gehoord = berichten.getNotifications(LUISTER_MS);
            if (gehoord != null && gehoord.length > 0) {
                versies.ververs();
            } else if (!connection.isValid(GELDIG_SECONDEN)) {
                return;
            }
        }
    }

    private void wacht() {
        try {
            Thread.sleep(gestopt ? 0 : PAUZE_MS);
        } catch (InterruptedException e) {
            gestopt = true;
            Thread.currentThread().interrupt();
        }
    }
}
