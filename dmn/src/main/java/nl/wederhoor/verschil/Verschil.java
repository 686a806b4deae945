package nl.wederhoor.verschil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.csv.Csv;

/** What two versions differ in, by row id and cell by cell; pure functions of their files. */
public final class Verschil {
    private static final String TABEL = ".dmn";
    private static final String LIJST = ".csv";
    private static final String INHOUD = "inhoud.txt";

    private Verschil() {}

    /**
     * Everything that differs, one element per file, in the order of the names of the files; line ends do not count.
     *
     * <p>Throws OngeldigeTabel when a changed table does not pass the guard.
     */
    public static List<Bestandsverschil> van(Map<String, String> oud, Map<String, String> nieuw) {
        var paden = new TreeSet<>(oud.keySet());
        paden.addAll(nieuw.keySet());
        paden.remove(INHOUD);
        var verschillen = new ArrayList<Bestandsverschil>();
        for (var pad : paden) {
            var verschil = bestand(pad, lf(oud.get(pad)), lf(nieuw.get(pad)));
            if (!verschil.isLeeg()) {
                verschillen.add(verschil);
            }
        }
        return List.copyOf(verschillen);
    }

    private static String lf(String tekst) {
        return tekst == null ? "" : tekst.replace("\r\n", "\n");
    }

    private static Bestandsverschil bestand(String pad, String oud, String nieuw) {
        var naam = pad.substring(0, pad.lastIndexOf('.'));
        if (oud.equals(nieuw)) {
            return new Bestandsverschil(naam, naam, List.of(), List.of());
        }
        if (pad.endsWith(TABEL)) {
            return tabel(naam, oud, nieuw);
        }
        if (pad.endsWith(LIJST)) {
            return lijst(naam, oud, nieuw);
        }
        var zin = oud.isEmpty() ? "is nieuw" : nieuw.isEmpty() ? "is verwijderd" : "de tekst is gewijzigd";
        return new Bestandsverschil(naam, naam, List.of(zin), List.of());
    }

    private static Bestandsverschil tabel(String besluit, String oud, String nieuw) {
        var van = oud.isEmpty() ? null : Tabelbeeld.van(besluit, oud);
        var naar = nieuw.isEmpty() ? null : Tabelbeeld.van(besluit, nieuw);
        return Beeldverschil.van(besluit, van, naar);
    }

    private static Bestandsverschil lijst(String naam, String oud, String nieuw) {
        var rijen = Rijvergelijking.van(regels(oud), regels(nieuw), Map.of());
        var algemeen = rijen.isEmpty() ? List.of("de schrijfwijze is gewijzigd, niet de inhoud") : List.<String>of();
        return new Bestandsverschil(naam, naam, algemeen, rijen);
    }

    /** The lines by the value of their first column. */
    private static Map<String, Map<String, String>> regels(String tekst) {
        var regels = new LinkedHashMap<String, Map<String, String>>();
        if (!tekst.isBlank()) {
            Csv.lees(tekst)
                    .forEach(regel -> regels.put(regel.values().iterator().next(), regel));
        }
        return regels;
    }
}
