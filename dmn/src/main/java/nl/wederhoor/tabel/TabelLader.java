package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.feiten.Fout;

/** Loads the decision tables of one policy version: read, guard, compile, and only then the engine of record. */
public final class TabelLader {
    private static final String EINDE = ".dmn";
    private static final int MEESTE_TABELLEN = 100;

    private TabelLader() {}

    /** The tables in these files (name to text, names end in ".dmn"); throws OngeldigeTabel with all faults. */
    public static Tabellen laad(Map<String, String> bestanden) {
        var tabellen = lees(bestanden);
        var kegels = Compilatie.van(tabellen, Cel::past);
        return new Tabellen(kegels, new KieMotor(tabellen));
    }

    /** Reads and guards each file by itself, without compiling them together; throws OngeldigeTabel. */
    public static List<GelezenTabel> lees(Map<String, String> bestanden) {
        var fouten = new ArrayList<Fout>();
        var tabellen = new ArrayList<GelezenTabel>();
        if (bestanden.size() > MEESTE_TABELLEN) {
            throw new OngeldigeTabel(
                    List.of(new Fout("", "Een beleid heeft hoogstens " + MEESTE_TABELLEN + " tabellen.")));
        }
        new TreeMap<>(bestanden).forEach((bestand, tekst) -> {
            var gelezen = lees(bestand, tekst, fouten);
            if (gelezen != null) {
                tabellen.add(gelezen);
            }
        });
        if (!fouten.isEmpty()) {
            throw new OngeldigeTabel(fouten);
        }
        return tabellen;
    }

    private static GelezenTabel lees(String bestand, String tekst, List<Fout> fouten) {
        var besluit = bestand.endsWith(EINDE) ? bestand.substring(0, bestand.length() - EINDE.length()) : "";
        if (!TabelLezer.BESLUIT.matcher(besluit).matches()) {
            fouten.add(new Fout(
                    "", "De naam van een tabelbestand bestaat uit kleine letters, cijfers en streepjes, en .dmn."));
            return null;
        }
        var eigen = new ArrayList<Fout>();
        var tabel = TabelLezer.lees(besluit, tekst, new Klachten(besluit, eigen));
        fouten.addAll(eigen);
        return tabel;
    }
}
