package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.bewerking.Rijpassing.Binnenrij;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.tabel.CelFout;
import nl.wederhoor.tabel.Tabelbestand;

/** A table as an .xlsx file and back: the same words and the same checks as in the editor. */
public final class Tabelblad {
    static final int KOPREGELS = 2;
    static final List<String> UITLEG = List.of(
            "Verander alleen de waarden op het blad tabel. De twee kopregels blijven zoals ze zijn.",
            "Een rij erbij: laat de eerste cel leeg. Een rij weg: haal de hele regel weg.",
            "Een streepje (-) betekent: maakt niet uit. Meer waarden: met komma's ertussen. Niet: not(a, b).",
            "Getallen en dagen: 3, >= 3, [3..5], 2026-04-02, < 2026-04-02. Formules mogen niet.");
    private static final String PAD = "bestand";

    private Tabelblad() {}

    /** One column of the sheet. */
    record Kop(String id, String label) {}

    /** The table as an .xlsx file. */
    public static byte[] schrijf(Tabelbeeld tabel) {
        return Bladschrijver.schrijf(tabel);
    }

    /**
     * Our file of this table with the rows of that sheet.
     *
     * <p>Throws OngeldigeFeiten with every fault: of the file, of its heading, or of its cells ("Cel C5").
     *
     * @param huidig our file as it is now
     * @param merk as in {@link Tabelbewerker}
     */
    public static Overgenomen neemOver(String besluit, byte[] xlsx, String huidig, Clausules bekend, String merk) {
        var fouten = new Fouten();
        var aangepast = new LinkedHashSet<String>();
        var beeld = Tabelbeeld.van(besluit, huidig);
        var blad = blad(xlsx, fouten);
        fouten.weiger();
        keurKop(blad, kop(beeld), fouten);
        fouten.weiger();
        var rijen = rijen(blad, beeld);
        if (besluit.equals(Parametertabel.BESLUIT)) {
            return new Overgenomen(Parametertabel.neemOver(huidig, rijen, bekend), List.of());
        }
        if (rijen.isEmpty() || rijen.size() > Tabelbestand.MEESTE_RIJEN) {
            fouten.meld(PAD, "Een tabel heeft 1 tot en met " + Tabelbestand.MEESTE_RIJEN + " rijen.");
        }
        fouten.weiger();
        var tabel = Tabelbestand.lees(besluit, huidig);
        var doel = new Rijpassing(beeld, bekend, fouten, aangepast).doel(gelezen(rijen, tabel, fouten));
        fouten.weiger();
        var bewerking = new Bewerking(tabel, huidig, bekend, merk);
        bewerking.vervang(doel);
        return new Overgenomen(Tabelbewerker.gekeurd(besluit, bewerking), List.copyOf(aangepast));
    }

    /** The columns of the sheet in order: the name of the row, the cells, clauses and remark. */
    static List<Kop> kop(Tabelbeeld tabel) {
        var kop = new ArrayList<Kop>();
        kop.add(new Kop("rij", "Rij"));
        tabel.kolommen().forEach(kolom -> kop.add(new Kop(kolom.id(), kolom.label())));
        kop.add(new Kop("clausules", "Clausules"));
        kop.add(new Kop("toelichting", "Toelichting"));
        return kop;
    }

    private static Rekenblad blad(byte[] xlsx, Fouten fouten) {
        try {
            return new Rekenblad(new Werkmap(xlsx), fouten);
        } catch (CelFout fout) {
            throw new OngeldigeFeiten(List.of(new Fout(PAD, "Bestand: " + fout.getMessage() + ".")));
        }
    }

    private static void keurKop(Rekenblad blad, List<Kop> kop, Fouten fouten) {
        for (int kolom = 0; kolom < kop.size(); kolom++) {
            keurKopcel(blad, 0, kolom, kop.get(kolom).label(), fouten);
            keurKopcel(blad, 1, kolom, kop.get(kolom).id(), fouten);
        }
        for (int rij : blad.nummers()) {
            for (int kolom : blad.rij(rij).keySet()) {
                if (kolom >= kop.size()) {
                    var plek = Rekenblad.plek(rij, kolom);
                    fouten.meld("cel " + plek, "Cel " + plek + ": hier is geen kolom van deze tabel.");
                }
            }
        }
    }

    private static void keurKopcel(Rekenblad blad, int rij, int kolom, String verwacht, Fouten fouten) {
        if (!verwacht.equals(blad.rij(rij).getOrDefault(kolom, "").strip())) {
            var plek = Rekenblad.plek(rij, kolom);
            fouten.meld(
                    "cel " + plek,
                    "Cel " + plek + ": de kop van de tabel is vast. Hier hoort een andere tekst.",
                    List.of(verwacht));
        }
    }

    /** The rows that have anything in them; empty input cells match everything. */
    private static List<Binnenrij> rijen(Rekenblad blad, Tabelbeeld tabel) {
        var rijen = new ArrayList<Binnenrij>();
        for (int nummer : blad.nummers()) {
            var cellen = blad.rij(nummer);
            if (nummer >= KOPREGELS) {
                var woorden = new LinkedHashMap<String, String>();
                int kolom = 1;
                for (var beeld : tabel.kolommen()) {
                    var leeg = beeld.soort().equals(Tabelbeeld.INVOER) ? "-" : "";
                    woorden.put(beeld.id(), cellen.getOrDefault(kolom++, leeg));
                }
                rijen.add(new Binnenrij(
                        cellen.getOrDefault(0, "").strip(),
                        "Regel " + (nummer + 1),
                        woorden,
                        Modelrijen.lijst(cellen.getOrDefault(kolom++, "")),
                        cellen.getOrDefault(kolom, "")));
            }
        }
        return rijen;
    }

    /** The same rows with their words in our spelling. */
    private static List<Binnenrij> gelezen(List<Binnenrij> rijen, Tabelbestand tabel, Fouten fouten) {
        var woorden = new Celwoorden(Tabelbeeld.kolommen(tabel), fouten);
        var gelezen = new ArrayList<Binnenrij>();
        for (int i = 0; i < rijen.size(); i++) {
            var rij = rijen.get(i);
            var cellen = woorden.rij(Rijpassing.pad(i), rij.plaats(), rij.cellen());
            if (cellen != null) {
                gelezen.add(new Binnenrij(rij.id(), rij.plaats(), woorden(cellen), rij.clausules(), rij.toelichting()));
            }
        }
        fouten.weiger();
        return gelezen;
    }

    private static Map<String, String> woorden(Map<String, Celwoorden.Gelezen> cellen) {
        var woorden = new LinkedHashMap<String, String>();
        cellen.forEach((kolom, cel) -> woorden.put(kolom, cel.woorden()));
        return woorden;
    }
}
