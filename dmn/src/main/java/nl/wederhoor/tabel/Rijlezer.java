package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.tabel.GelezenTabel.GelezenRij;

/** Reads the rows of one table: hand-written ids, cells of the closed grammar, clauses and a remark. */
final class Rijlezer {
    private static final Pattern RIJ = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern CLAUSULE = Pattern.compile("[A-Z0-9]{2,8}-[0-9A-Za-z.]{1,16}");
    private static final String CLAUSULEKOLOM = "clausule";
    private static final String TOELICHTINGKOLOM = "toelichting";

    private final List<Kolom> invoer;
    private final List<Kolom> uitvoer;
    private final List<String> annotaties;
    private final Klachten klachten;

    Rijlezer(List<Kolom> invoer, List<Kolom> uitvoer, List<Knoop> annotaties, Klachten klachten) {
        this.invoer = invoer;
        this.uitvoer = uitvoer;
        this.klachten = klachten;
        this.annotaties = annotaties.stream()
                .map(knoop -> knoop.mag(Set.of("name"), Set.of()).attribuut("name"))
                .toList();
    }

    List<GelezenRij> lees(List<Knoop> regels) {
        if (!annotaties.equals(List.of(CLAUSULEKOLOM, TOELICHTINGKOLOM))) {
            klachten.meld("de annotatiekolommen moeten clausule en toelichting zijn, in deze volgorde");
            return List.of();
        }
        if (regels.isEmpty() || regels.size() > TabelLezer.MEESTE_RIJEN) {
            klachten.meld("een tabel heeft 1 tot en met " + TabelLezer.MEESTE_RIJEN + " rijen");
            return List.of();
        }
        var rijen = new ArrayList<GelezenRij>();
        var gezien = new HashSet<String>();
        for (int i = 0; i < regels.size(); i++) {
            var regel = regels.get(i);
            regel.mag(Set.of("id", "label"), Set.of("description", "inputEntry", "outputEntry", "annotationEntry"));
            var id = regel.attribuut("id");
            if (!RIJ.matcher(id).matches() || !gezien.add(id)) {
                klachten.meld("rij " + (i + 1) + " heeft geen goed id of een id dat al bestaat");
                continue;
            }
            rij(id, regel, rijen);
        }
        return rijen;
    }

    private void rij(String id, Knoop regel, List<GelezenRij> rijen) {
        var in = teksten(regel, "inputEntry");
        var uit = teksten(regel, "outputEntry");
        var bij = teksten(regel, "annotationEntry");
        if (in.size() != invoer.size() || uit.size() != uitvoer.size() || bij.size() != annotaties.size()) {
            klachten.meldRij(id, "het aantal cellen past niet bij de kolommen");
            return;
        }
        var cellen = new ArrayList<Cel>();
        var leesbaar = new LinkedHashMap<String, String>();
        for (int k = 0; k < invoer.size(); k++) {
            var kolom = invoer.get(k);
            var tekst = in.get(k);
            var cel = kolom == null ? null : klachten.probeer(id, kolom.naam(), () -> Celtaal.invoer(tekst, kolom));
            if (cel != null) {
                cellen.add(cel);
                leesbaar.put(kolom.naam(), Woordtaal.woorden(cel, kolom));
            }
        }
        var uitkomst = uitkomst(id, uit);
        var clausules = clausules(id, bij.get(0));
        var toelichting = toelichting(id, bij.get(1));
        rijen.add(new GelezenRij(
                new Rij(id, clausules, toelichting, Collections.unmodifiableMap(leesbaar), uitkomst), cellen));
    }

    private Map<String, Object> uitkomst(String id, List<String> teksten) {
        var uitkomst = new LinkedHashMap<String, Object>();
        for (int k = 0; k < uitvoer.size(); k++) {
            var kolom = uitvoer.get(k);
            var tekst = teksten.get(k);
            var waarde = kolom == null ? null : klachten.probeer(id, kolom.naam(), () -> Celtaal.uitvoer(tekst, kolom));
            if (waarde != null) {
                uitkomst.put(kolom.naam(), waarde);
            }
        }
        return Collections.unmodifiableMap(uitkomst);
    }

    private List<String> clausules(String id, String tekst) {
        var clausules = Stream.of(tekst.split(","))
                .map(String::strip)
                .filter(deel -> !deel.isEmpty())
                .toList();
        if (!clausules.stream().allMatch(clausule -> CLAUSULE.matcher(clausule).matches())) {
            klachten.meld(
                    id, CLAUSULEKOLOM, "hier mogen alleen clausules staan zoals RADAR-3.2b, met komma's ertussen");
        }
        return clausules;
    }

    private String toelichting(String id, String tekst) {
        var zin = tekst.strip();
        if (zin.length() > Celtaal.LANGSTE_ZIN || !Json.leesbaar(zin)) {
            klachten.meld(
                    id,
                    TOELICHTINGKOLOM,
                    "hier hoort een zin van hoogstens " + Celtaal.LANGSTE_ZIN + " tekens te staan");
        }
        return zin;
    }

    private static List<String> teksten(Knoop regel, String naam) {
        return regel.alle(naam).stream()
                .map(cel -> cel.mag(Set.of("id", "label"), Set.of("text")).tekst())
                .toList();
    }
}
