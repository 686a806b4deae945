package nl.wederhoor.opslag.ingebed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The database of a service that runs on the same data directory: found by its secrets and the port it remembers. */
public final class RunningDatabase {
    private static final int ATTEMPTS = 60;
    private static final long PAUSE_MILLIS = 500;

    private final Path root;

    private RunningDatabase(Path root) {
        this.root = root;
    }

    /** Waits half a minute for a service that is just starting; changes nothing in the directory. */
    public static DatabaseAccess reach(Path directory) {
        var database = new RunningDatabase(directory.toAbsolutePath().normalize());
        try {
            for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
                var access = database.access();
                if (access != null && answers(access)) {
                    return access;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable("De gegevensmap van de draaiende Wederhoor is niet te lezen.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new DatabaseUnavailable("Er draait een Wederhoor op deze gegevensmap, maar zijn databank antwoordt niet."
                + " Misschien start of stopt hij net; probeer het zo opnieuw.");
    }

    /** Null while the service has not come so far. */
    private DatabaseAccess access() throws IOException {
        var port = root.resolve("poort");
        var secrets = Secrets.in(root);
        if (!Files.exists(port) || !secrets.has("postgres.eigenaar") || !secrets.has("postgres.app")) {
            return null;
        }
        var text = Files.readString(port).strip();
        return text.matches("[0-9]{1,5}") ? Installation.access(Integer.parseInt(text), secrets) : null;
    }

    private static boolean answers(DatabaseAccess access) {
        try (var connection = DatabaseAccess.connect(access.url(), access.application())) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }
}
