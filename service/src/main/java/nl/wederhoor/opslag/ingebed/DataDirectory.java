package nl.wederhoor.opslag.ingebed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The directory that holds everything one installation keeps: secrets, database, logs.
 *
 * <p>It is readable by its owner only, and locked for as long as a service runs on it. The operating system lifts the
 * lock of a killed service, so a new start never waits for a hand.
 */
public final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel lockChannel;

    private DataDirectory(Path root, FileChannel lockChannel) {
        this.root = root;
        this.lockChannel = lockChannel;
    }

    /** Creates the directory when it is absent, and locks it; refused when another service runs on it. */
    public static DataDirectory open(Path directory) {
        return tryOpen(directory)
                .orElseThrow(() -> new DatabaseUnavailable("Er draait al een Wederhoor op de gegevensmap "
                        + directory.toAbsolutePath().normalize()
                        + ". Misschien wilde u die stoppen, of met WEDERHOOR_DATA een andere map kiezen."));
    }

    /** The same, or absent when another service runs on it. */
    public static Optional<DataDirectory> tryOpen(Path directory) {
        var root = directory.toAbsolutePath().normalize();
        try {
            privateDirectory(root);
            var channel = FileChannel.open(root.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataDirectory(root, channel));
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "De gegevensmap " + root + " is niet te gebruiken: " + e
                            + ". Misschien hoort de map bij een andere gebruiker.",
                    e);
        }
    }

    public Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("databank");
    }

    Path port() {
        return root.resolve("poort");
    }

    Path serverLog() {
        return privateDirectory(root.resolve("log")).resolve("postgres.log");
    }

    @Override
    public void close() {
        try {
            lockChannel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path privateDirectory(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
