package nl.wederhoor.opslag.ingebed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the archive on the class path; named after the archive's hash. */
record Binaries(Path directory) {

    static Binaries unpackedUnder(Path parent) {
        try {
            var archive = archive();
            var target = parent.resolve("postgres-" + hash(archive).substring(0, 12));
            if (!Files.isDirectory(target)) {
                unpack(archive, DataDirectory.privateDirectory(parent), target);
            }
            return new Binaries(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    private static byte[] archive() throws IOException {
        var name = "postgres-" + system() + "-" + machine() + ".txz";
        try (InputStream in = Binaries.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new DatabaseUnavailable("Voor dit systeem is geen PostgreSQL meegeleverd (" + name
                        + "). Geef met WEDERHOOR_DB_URL het adres van een PostgreSQL vanaf versie 15.");
            }
            return in.readAllBytes();
        }
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    }

    private static String machine() {
        var machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return machine.equals("aarch64") && system().equals("linux") ? "arm_64" : "x86_64";
    }

    /** Unpacks beside the target and renames, so that an interrupted unpacking is never taken for a whole one. */
    private static void unpack(byte[] archive, Path parent, Path target) throws IOException {
        var fresh = Files.createTempDirectory(parent, "postgres-nieuw-");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, fresh);
            }
        }
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(target)) { // unless another process was first: its copy is as good
                throw e;
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        var path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            path.toFile().setExecutable((entry.getMode() & 0100) != 0, true);
        }
    }

    private static String hash(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
