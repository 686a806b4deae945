package nl.wederhoor.terugtoets;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.tabel.Tabelmenging;

/** A version of a policy: its files (path to text), and what they say. */
public record Toetsversie(Map<String, String> bestanden, Beleid beleid) {
    public Toetsversie {
        bestanden = Collections.unmodifiableMap(new TreeMap<>(bestanden));
    }

    /** Compiles the files for the matcher alone; throws OngeldigeTabel or IllegalArgumentException in Dutch. */
    public static Toetsversie van(String organisatie, int versie, Map<String, String> bestanden) {
        var tabellen = Tabelmenging.zonderMotor(tabellen(bestanden));
        return new Toetsversie(bestanden, Beleidslader.laad(organisatie, versie, bestanden, tabellen));
    }

    Map<String, String> tabellen() {
        return tabellen(bestanden);
    }

    private static Map<String, String> tabellen(Map<String, String> bestanden) {
        Map<String, String> tabellen = new TreeMap<>(bestanden);
        tabellen.keySet().removeIf(pad -> !pad.endsWith(".dmn"));
        return tabellen;
    }
}
