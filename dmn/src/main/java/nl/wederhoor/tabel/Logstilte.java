package nl.wederhoor.tabel;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Silences the engine of record: its loggers print input values at ERROR, and these are personal data.
 *
 * <p>It works for java.util.logging and for JBoss LogManager, which answers the same API. An application with another
 * log system sets the loggers {@code org.kie.dmn} and {@code org.kie.kogito.dmn} to OFF in its own configuration.
 */
final class Logstilte {
    /** Strong references: java.util.logging forgets the level of a logger that nobody holds. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.kie.dmn"), Logger.getLogger("org.kie.kogito.dmn"));

    private Logstilte() {}

    static void zwijg() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
