package nl.wederhoor.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository as the tests of this module see them. */
final class Projectmap {
    private static final Path WORTEL = Path.of("").toAbsolutePath().getParent();

    private Projectmap() {}

    static Path pad(String vanafDeWortel) {
        return WORTEL.resolve(vanafDeWortel);
    }

    static Path pakket(String organisatie) {
        return pad("dmn/src/main/resources/beleid").resolve(organisatie);
    }

    /** The files under a folder whose name ends so, in path order; none when the folder is not there. */
    static List<Path> bestanden(Path map, String einde) {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(pad -> pad.toString().endsWith(einde)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a file with semicolons, without its header; no rows when the file is not there. */
    static List<List<String>> rijen(Path csv) {
        if (!Files.exists(csv)) {
            return List.of();
        }
        return tekst(csv)
                .lines()
                .skip(1)
                .filter(regel -> !regel.isBlank())
                .map(regel -> List.of(regel.split(";", -1)))
                .toList();
    }
}
