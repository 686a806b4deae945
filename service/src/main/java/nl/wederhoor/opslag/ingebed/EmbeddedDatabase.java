package nl.wederhoor.opslag.ingebed;

import java.io.IOException;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * A running PostgreSQL of our own, with a watchdog: when the server dies it is started again on the same port, so the
 * connection pool recovers without a hand.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 2_000;

    private final Postmaster postmaster;
    private final int port;
    private final DatabaseAccess access;
    private volatile boolean closing;
    private volatile Process server;

    private EmbeddedDatabase(Postmaster postmaster, Postmaster.Running running, DatabaseAccess access) {
        this.postmaster = postmaster;
        this.port = running.port();
        this.access = access;
        this.server = running.process();
    }

    /** Durable: nothing that was committed is lost when the machine or a process is killed. */
    public static EmbeddedDatabase start(DataDirectory data, Secrets secrets) {
        return start(data, secrets, data.root(), true);
    }

    /** For tests: the programs are unpacked in a shared place, and speed goes before surviving a power cut. */
    public static EmbeddedDatabase startForTests(DataDirectory data, Secrets secrets, Path binaries) {
        return start(data, secrets, binaries, false);
    }

    private static EmbeddedDatabase start(DataDirectory data, Secrets secrets, Path binariesParent, boolean durable) {
        try {
            var command = Command.onThisSystem();
            var binaries = Binaries.unpackedUnder(binariesParent);
            new Cluster(data.cluster(), secrets).ensure(binaries, command, data.serverLog());
            var postmaster = new Postmaster(data, binaries, command, durable);
            var running = postmaster.start();
            var database = new EmbeddedDatabase(postmaster, running, prepared(postmaster, running.port(), secrets));
            database.watch();
            return database;
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "De databank kon niet starten: " + e + ". Misschien is de schijf vol of de gegevensmap"
                            + " niet toegankelijk.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Het starten van de databank is afgebroken.", e);
        }
    }

    private static DatabaseAccess prepared(Postmaster postmaster, int port, Secrets secrets) {
        try {
            return Installation.prepare(port, secrets);
        } catch (RuntimeException e) {
            postmaster.stop();
            throw e;
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    /** The operating system's number of the server process. */
    public long pid() {
        return server.pid();
    }

    private void watch() {
        var watchdog = new Thread(this::keepRunning, "databank-waker");
        watchdog.setDaemon(true);
        watchdog.start();
    }

    private void keepRunning() {
        while (!closing) {
            try {
                server.waitFor();
                revive();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized void revive() throws InterruptedException {
        if (closing) {
            return;
        }
        LOG.warn("The database server stopped; starting it again");
        try {
            server = postmaster.restart(port).process();
            LOG.info("The database server runs again");
        } catch (IOException | DatabaseUnavailable e) {
            LOG.error("The database server does not start; trying again", e);
            Thread.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        }
    }

    /** Looks away from the server without stopping it, as a killed service does. */
    void abandon() {
        closing = true;
    }

    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            postmaster.stop();
        }
    }
}
