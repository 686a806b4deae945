package nl.wederhoor.keuring;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.beleid.Pakketmap;

/** The pack of an organisation that does not exist, as a folder, and the same with something changed in it. */
final class Maanvallei {
    static final Path MAP = Path.of("src", "test", "resources", "organisaties", "maanvallei");

    private final Map<String, String> bestanden = new TreeMap<>(Pakketmap.lees(MAP));

    /** With this text in the place of another, which must stand there. */
    Maanvallei met(String bestand, String oud, String nieuw) {
        var tekst = bestanden.get(bestand);
        if (!tekst.contains(oud)) {
            throw new IllegalArgumentException(bestand + " does not hold " + oud);
        }
        bestanden.put(bestand, tekst.replace(oud, nieuw));
        return this;
    }

    Maanvallei metRegel(String bestand, String regel) {
        bestanden.merge(bestand, regel + "\n", String::concat);
        return this;
    }

    Maanvallei zonder(String bestand) {
        bestanden.remove(bestand);
        return this;
    }

    Maanvallei alsBestand(String bron, String doel) {
        bestanden.put(doel, bestanden.get(bron));
        return this;
    }

    Map<String, String> bestanden() {
        return bestanden;
    }
}
