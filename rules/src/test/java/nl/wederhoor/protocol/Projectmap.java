package nl.wederhoor.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederhoor.csv.Csv;

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

    /** The lines of a file with semicolons by column name; none when the file is not there. */
    static List<Map<String, String>> regels(Path csv) {
        return Files.exists(csv) ? Csv.lees(tekst(csv)) : List.of();
    }
}
