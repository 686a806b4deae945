package nl.wederhoor.opslag.ingebed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;

/** The files of the database: made once, with passwords and checksums, in a directory only the owner reads. */
final class Cluster {
    static final String SUPERUSER = "postgres";

    private static final Logger LOG = Logger.getLogger(Cluster.class);
    private static final String UNFINISHED = "databank.nieuw";
    private static final String MAJOR_VERSION = "17";
    private static final String CLIENTS = """
            # Written by Wederhoor: loopback only, password always.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private final Path directory;
    private final Secrets secrets;

    Cluster(Path directory, Secrets secrets) {
        this.directory = directory;
        this.secrets = secrets;
    }

    /** Makes the files beside their place and renames them, so that an interrupted first start leaves no half. */
    void ensure(Binaries binaries, Command command, Path log) throws IOException {
        removeLeftovers();
        if (Files.exists(directory)) {
            check();
            return;
        }
        var fresh = Files.createTempDirectory(directory.getParent(), UNFINISHED);
        var passwordFile = directory.resolveSibling("databank.wachtwoord");
        try {
            writePrivate(passwordFile, secrets.get("postgres.beheer"));
            var arguments = List.of(
                    "--pgdata=" + fresh,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums");
            if (!command.run(log, 120, binaries.program("initdb"), arguments)) {
                throw new DatabaseUnavailable("De databank kon niet worden aangemaakt in " + directory
                        + ". Misschien is de schijf vol of de map niet toegankelijk; de reden staat in " + log + ".");
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.writeString(fresh.resolve("pg_hba.conf"), CLIENTS);
        Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What an interrupted first start left; an initdb that outlived its service may still write there: next time. */
    private void removeLeftovers() throws IOException {
        try (var leftovers = Files.newDirectoryStream(directory.getParent(), UNFINISHED + "*")) {
            for (var leftover : leftovers) {
                try {
                    deleteTree(leftover);
                } catch (IOException e) {
                    LOG.debugf("%s is still in use", leftover.getFileName());
                }
            }
        }
    }

    private void check() throws IOException {
        var version = Files.readString(directory.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new DatabaseUnavailable("De databank in " + directory + " is van PostgreSQL " + version
                    + "; deze Wederhoor gebruikt " + MAJOR_VERSION + ". Zet de gegevens eerst over (pg_upgrade).");
        }
        if (!secrets.has("postgres.beheer")) {
            throw new DatabaseUnavailable("Bij de databank in " + directory + " ontbreekt het bestand met geheimen."
                    + " Zet dat terug uit de reservekopie van de gegevensmap.");
        }
    }

    private static void writePrivate(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private static void deleteTree(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
