package nl.wederhoor.audit;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How far each chain went when this service last wrote to it, outside the database: one sealed line per organisation.
 *
 * <p>Who cuts the end off the log and puts an old head back, would otherwise have a whole chain. A file that cannot be
 * read counts as a head that is not real.
 */
@Singleton
final class Anker {
    private static final int REGEL = 20 + 1 + 64 + 1 + 64 + 1;
    private static final Set<StandardOpenOption> SCHRIJVEND =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    private static final FileAttribute<?> ALLEEN_WIJ =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final Kop ONLEESBAAR = new Kop(0, new byte[0], new byte[0]);

    private final Path map;
    private final Map<String, Kop> laatste = new HashMap<>();

    Anker(@ConfigProperty(name = "wederhoor.audit.map") String map) {
        this.map = Path.of(map);
    }

    synchronized Optional<Kop> lees(String organisatie) {
        if (!laatste.containsKey(organisatie)) {
            vanSchijf(organisatie).ifPresent(kop -> laatste.put(organisatie, kop));
        }
        return Optional.ofNullable(laatste.get(organisatie));
    }

    /** Never goes back. */
    synchronized void zet(String organisatie, Kop kop) {
        if (lees(organisatie).map(eerder -> eerder.aantal() < kop.aantal()).orElse(true)) {
            laatste.put(organisatie, kop);
            naarSchijf(organisatie, kop);
        }
    }

    private Optional<Kop> vanSchijf(String organisatie) {
        var bestand = map.resolve(organisatie);
        try {
            return Files.exists(bestand) ? Optional.of(ontleed(Files.readString(bestand))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kop ontleed(String tekst) {
        var delen = tekst.strip().split(" ");
        if (delen.length != 3 || !delen[0].matches("\\d{20}")) {
            return ONLEESBAAR;
        }
        try {
            var hex = HexFormat.of();
            return new Kop(Long.parseLong(delen[0]), hex.parseHex(delen[1]), hex.parseHex(delen[2]));
        } catch (IllegalArgumentException e) {
            return ONLEESBAAR;
        }
    }

    /** One write of a fixed length: whoever kills the service finds the old line or the new one. */
    private void naarSchijf(String organisatie, Kop kop) {
        var hex = HexFormat.of();
        var regel = "%020d %s %s%n".formatted(kop.aantal(), hex.formatHex(kop.zegel()), hex.formatHex(kop.kopzegel()));
        try {
            Files.createDirectories(
                    map, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try (var kanaal =
                    FileChannel.open(map.resolve(organisatie), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                kanaal.write(ByteBuffer.wrap(regel.getBytes(StandardCharsets.US_ASCII)), 0);
                kanaal.truncate(REGEL);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
