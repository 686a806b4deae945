package nl.wederhoor.opslag.ingebed;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How a program of PostgreSQL is started on this system.
 *
 * <p>PostgreSQL refuses to run as root; for root it runs in a user namespace of its own, where it is nobody. It gets a
 * session of its own, so that an interrupt typed in a terminal stops the service and not the database under it.
 */
final class Command {
    private static final List<String> FOREIGN_SETTINGS =
            List.of("PGDATA", "PGPORT", "PGHOST", "PGUSER", "PGPASSWORD", "PGOPTIONS", "PGSERVICE", "LC_ALL", "LANG");

    private final List<String> prefix;

    private Command(List<String> prefix) {
        this.prefix = prefix;
    }

    /** Refused in words when root may not make user namespaces. */
    static Command onThisSystem() {
        var prefix = new ArrayList<String>();
        if (onPath("setsid")) {
            prefix.add("setsid");
        }
        if (isRoot()) {
            if (!userNamespacesWork()) {
                throw new DatabaseUnavailable("PostgreSQL draait niet als root, en dit systeem staat root niet toe een"
                        + " eigen gebruikersruimte te maken (user namespaces, 'unshare -U'). Start Wederhoor als een"
                        + " gewone gebruiker, sta user namespaces toe, of geef met WEDERHOOR_DB_URL het adres van een"
                        + " PostgreSQL vanaf versie 15.");
            }
            prefix.addAll(List.of("unshare", "-U"));
        }
        return new Command(List.copyOf(prefix));
    }

    Process start(Path log, String program, List<String> arguments) throws IOException {
        var command = Stream.of(prefix, List.of(program), arguments)
                .flatMap(List::stream)
                .toList();
        var builder = new ProcessBuilder(command);
        FOREIGN_SETTINGS.forEach(builder.environment()::remove);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        return builder.start();
    }

    /** True when the program ended well within the time. */
    boolean run(Path log, int seconds, String program, List<String> arguments) {
        try {
            var process = start(log, program, arguments);
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    private static boolean userNamespacesWork() {
        try {
            var process = new ProcessBuilder("unshare", "-U", "id", "-u")
                    .redirectErrorStream(true)
                    .start();
            var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 && !answer.equals("0");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
