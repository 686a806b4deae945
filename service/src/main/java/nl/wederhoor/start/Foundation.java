package nl.wederhoor.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wederhoor.opslag.ingebed.DataDirectory;
import nl.wederhoor.opslag.ingebed.DatabaseUnavailable;
import nl.wederhoor.opslag.ingebed.EmbeddedDatabase;
import nl.wederhoor.opslag.ingebed.ExternalDatabase;
import nl.wederhoor.opslag.ingebed.RunningDatabase;
import nl.wederhoor.opslag.ingebed.Secrets;

/**
 * What must stand before the application starts: the data directory, the secrets and a database.
 *
 * <p>Read from the environment: WEDERHOOR_DATA (directory), WEDERHOOR_PORT, WEDERHOOR_DEMO, and WEDERHOOR_DB_URL with
 * _USER and _PASSWORD for a database that somebody else runs.
 */
final class Foundation implements AutoCloseable {
    private final DataDirectory data;
    private final EmbeddedDatabase database;
    private final Map<String, String> settings;

    private Foundation(DataDirectory data, EmbeddedDatabase database, Map<String, String> settings) {
        this.data = data;
        this.database = database;
        this.settings = settings;
    }

    /**
     * For a command: the database of WEDERHOOR_DB_URL, of the service that runs on the data directory, or else one that
     * lives as long as the command. No port is opened, and nobody is signed in with the keys.
     */
    static Foundation forCommand(Map<String, String> environment) {
        var settings = new LinkedHashMap<>(Settings.forCommand());
        settings.putAll(Settings.places(root(environment)));
        if (environment.containsKey("WEDERHOOR_DB_URL")) {
            settings.putAll(Settings.from(ExternalDatabase.reach(environment)));
            return new Foundation(null, null, settings);
        }
        var root = root(environment);
        var data = DataDirectory.tryOpen(root);
        if (data.isEmpty()) {
            settings.putAll(Settings.from(RunningDatabase.reach(root)));
            return new Foundation(null, null, settings);
        }
        try {
            var database = EmbeddedDatabase.start(data.get(), Secrets.in(data.get()));
            settings.putAll(Settings.from(database.access()));
            return new Foundation(data.get(), database, settings);
        } catch (RuntimeException e) {
            data.get().close();
            throw e;
        }
    }

    static Foundation lay(Map<String, String> environment) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("quarkus.http.port", Integer.toString(port(environment)));
        settings.put("wederhoor.demo", environment.getOrDefault("WEDERHOOR_DEMO", "false"));
        var data = DataDirectory.open(root(environment));
        try {
            var secrets = Secrets.in(data);
            settings.putAll(Settings.keys(secrets));
            settings.putAll(Settings.places(data.root()));
            if (environment.containsKey("WEDERHOOR_DB_URL")) {
                settings.putAll(Settings.from(ExternalDatabase.reach(environment)));
                return new Foundation(data, null, settings);
            }
            var database = EmbeddedDatabase.start(data, secrets);
            settings.putAll(Settings.from(database.access()));
            return new Foundation(data, database, settings);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    Map<String, String> settings() {
        return settings;
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
        if (data != null) {
            data.close();
        }
    }

    static Path root(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("WEDERHOOR_DATA", ".wederhoor-data"));
    }

    /** Port 0 stays 0: a free port that is chosen before it is opened may be taken by our own next connection. */
    private static int port(Map<String, String> environment) {
        var text = environment.getOrDefault("WEDERHOOR_PORT", "8080");
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new DatabaseUnavailable("WEDERHOOR_PORT moet een getal van 0 tot en met 65535 zijn.");
        }
        var port = Integer.parseInt(text);
        if (port == 0) {
            return 0;
        }
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseUnavailable("Poort " + port + " is al in gebruik."
                    + " Misschien draait Wederhoor al; kies anders met WEDERHOOR_PORT een andere poort.");
        }
    }
}
