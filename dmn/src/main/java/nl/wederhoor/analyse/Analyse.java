package nl.wederhoor.analyse;

import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.Proefmotor;
import nl.wederhoor.tabel.TabelLader;

/**
 * What is wrong with the tables of a version, exactly: over every complete input of the declared domains.
 *
 * <p>Tables need not be good yet: only the guard of each file has to pass, rows may exclude each other or leave gaps. Each
 * table is looked at by itself; the outcome of another table is an input like any other. Pure functions of the files.
 */
public final class Analyse {
    private static final String TABEL = ".dmn";

    private Analyse() {}

    /** All tables among these files (path to text); throws OngeldigeTabel when a file does not pass the guard. */
    public static Bevindingen van(Map<String, String> bestanden) {
        var tabellen = TabelLader.lees(tabellen(bestanden));
        return Bevindingen.samen(tabellen.stream()
                .map(tabel -> van(tabel, wordtGelezen(tabel.besluit(), bestanden)))
                .toList());
    }

    /** One table; throws OngeldigeTabel when its file does not pass the guard, IllegalArgumentException when there is none. */
    public static Bevindingen van(String besluit, Map<String, String> bestanden) {
        var bestand = besluit + TABEL;
        var tekst = bestanden.get(bestand);
        if (tekst == null) {
            throw new IllegalArgumentException("Deze versie heeft geen tabel " + besluit + ".");
        }
        var tabel = TabelLader.lees(Map.of(bestand, tekst)).get(0);
        return van(tabel, wordtGelezen(besluit, bestanden));
    }

    /**
     * Only what a version has that the version it was made from does not have: these ask a reason before publishing.
     *
     * <p>Tables that did not change are not looked at. Throws OngeldigeTabel.
     */
    public static Bevindingen nieuw(Map<String, String> basis, Map<String, String> concept) {
        var gewijzigd = new TreeMap<>(tabellen(concept));
        gewijzigd.entrySet().removeIf(bestand -> bestand.getValue().equals(basis.get(bestand.getKey())));
        return Bevindingen.samen(TabelLader.lees(gewijzigd).stream()
                .map(tabel -> nieuw(tabel, wordtGelezen(tabel.besluit(), concept), basis))
                .toList());
    }

    private static Bevindingen nieuw(GelezenTabel tabel, boolean wordtGelezen, Map<String, String> basis) {
        var bestand = tabel.besluit() + TABEL;
        if (!basis.containsKey(bestand)) {
            return van(tabel, wordtGelezen);
        }
        var vorige = TabelLader.lees(Map.of(bestand, basis.get(bestand))).get(0);
        return new Tabelanalyse(tabel, wordtGelezen).nieuw(new Nieuw(vorige), () -> new Proefmotor(tabel));
    }

    static Bevindingen van(GelezenTabel tabel, boolean wordtGelezen) {
        return new Tabelanalyse(tabel, wordtGelezen).bevindingen(() -> new Proefmotor(tabel));
    }

    /** True when another table reads the outcome of this one: then it must always have one. */
    private static boolean wordtGelezen(String besluit, Map<String, String> bestanden) {
        var bron = "\"tabel_" + besluit.replace('-', '_') + "\"";
        return tabellen(bestanden).values().stream().anyMatch(tekst -> tekst.contains(bron));
    }

    private static Map<String, String> tabellen(Map<String, String> bestanden) {
        var tabellen = new TreeMap<String, String>();
        bestanden.forEach((pad, tekst) -> {
            if (pad.endsWith(TABEL)) {
                tabellen.put(pad, tekst);
            }
        });
        return tabellen;
    }
}
