package nl.wederhoor.bewijs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.wederhoor.beleid.Pakketten;

/** The thousand receipts in src/test/resources: a line of JSON each, compressed. */
final class Goudenset {
    static final Path BESTAND = Path.of("src", "test", "resources", "bewijzen", "gouden.jsonl.gz");
    private static final int PER_ORGANISATIE = 200;
    private static final long ZAAD = 20_260_402;

    private Goudenset() {}

    static List<Goudenbewijs> lees() {
        try (var invoer = new GZIPInputStream(Files.newInputStream(BESTAND))) {
            return new String(invoer.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Goudenbewijs::lees)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void schrijf(List<Goudenbewijs> bewijzen) {
        var tekst = bewijzen.stream().map(Goudenbewijs::regel).collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(BESTAND.getParent());
            try (var uitvoer = new GZIPOutputStream(Files.newOutputStream(BESTAND))) {
                uitvoer.write(tekst.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The questions: those of the set, or new ones where there is no set yet. */
    static List<Bewijsvraag> vragen() {
        if (Files.exists(BESTAND)) {
            return lees().stream().map(Goudenbewijs::vraag).toList();
        }
        return Pakketten.organisaties().stream()
                .flatMap(organisatie ->
                        Bewijsvragen.voor(organisatie, ZAAD + organisatie.hashCode(), PER_ORGANISATIE).stream())
                .toList();
    }
}
