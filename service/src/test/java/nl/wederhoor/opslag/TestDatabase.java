package nl.wederhoor.opslag;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import nl.wederhoor.opslag.ingebed.DataDirectory;
import nl.wederhoor.opslag.ingebed.EmbeddedDatabase;
import nl.wederhoor.opslag.ingebed.Secrets;
import nl.wederhoor.start.Settings;

/** A real PostgreSQL in a temporary directory for every test with {@code @QuarkusTest}, started once. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static final Path BINARIES = Path.of("target", "postgres").toAbsolutePath();

    private DataDirectory data;
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            data = DataDirectory.open(Files.createTempDirectory("wederhoor-test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var secrets = Secrets.in(data);
        database = EmbeddedDatabase.startForTests(data, secrets, BINARIES);
        var settings = Settings.from(database.access());
        settings.putAll(Settings.keys(secrets));
        settings.putAll(Settings.places(data.root()));
        return settings;
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
        if (data != null) {
            data.close();
            delete(data.root());
        }
    }

    private static void delete(Path tree) {
        try (var paths = Files.walk(tree)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
