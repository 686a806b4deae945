package nl.wederhoor.opslag.ingebed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Random secrets of one installation by name, made when first asked for and kept in one file that only the owner reads.
 *
 * <p>Every secret is 32 random bytes in URL-safe base64, without padding: usable as a password and as a key.
 */
public final class Secrets {
    private final Path file;
    private final Map<String, String> byName;

    private Secrets(Path file, Map<String, String> byName) {
        this.file = file;
        this.byName = byName;
    }

    public static Secrets in(DataDirectory directory) {
        return in(directory.root());
    }

    /** Of a directory that somebody else holds: only for secrets that are there. */
    public static Secrets in(Path root) {
        var file = root.resolve("geheimen");
        try {
            return new Secrets(file, Files.exists(file) ? read(file) : new TreeMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret of that name; a new one is on disk before it is handed out. */
    public synchronized String get(String name) {
        if (!byName.containsKey(name)) {
            byName.put(name, random());
            write();
        }
        return byName.get(name);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Made for the moment, and kept nowhere. */
    public static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        var byName = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> byName.put(name, properties.getProperty(name)));
        return byName;
    }

    private void write() {
        var text = new StringBuilder();
        byName.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        var fresh = file.resolveSibling("geheimen.nieuw");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(StandardCharsets.UTF_8.encode(text.toString()));
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
