package nl.wederhoor.verschil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.analyse.Doos;
import nl.wederhoor.analyse.Ruimte;
import nl.wederhoor.tabel.Cel;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.Kolom;

/** Two versions of one table in one space: the columns of both, where a table without a column asks nothing of it. */
final class Samenstel {
    private final Ruimte ruimte;
    private final List<Doos> oud;
    private final List<Doos> nieuw;
    private final List<String> anders = new ArrayList<>();

    Samenstel(GelezenTabel oud, GelezenTabel nieuw) {
        var kolommen = kolommen(oud, nieuw);
        var rijenOud = cellen(oud, kolommen);
        var rijenNieuw = cellen(nieuw, kolommen);
        var alle = new ArrayList<>(rijenOud);
        alle.addAll(rijenNieuw);
        this.ruimte = new Ruimte(kolommen, alle);
        this.oud = rijenOud.stream().map(ruimte::doos).toList();
        this.nieuw = rijenNieuw.stream().map(ruimte::doos).toList();
    }

    private List<Kolom> kolommen(GelezenTabel oud, GelezenTabel nieuw) {
        var kolommen = new LinkedHashMap<String, Kolom>();
        nieuw.invoer().forEach(kolom -> kolommen.put(kolom.naam(), kolom));
        for (var kolom : oud.invoer()) {
            var ander = kolommen.putIfAbsent(kolom.naam(), kolom);
            if (ander != null && !Domein.zelfde(kolom, ander)) {
                anders.add("Kolom " + kolom.label() + " heeft andere waarden gekregen. Alleen waarden die in beide"
                        + " versies mogen, zijn vergeleken.");
                kolommen.put(kolom.naam(), Domein.gedeeld(ander, kolom));
            }
        }
        return List.copyOf(kolommen.values());
    }

    private static List<List<Cel>> cellen(GelezenTabel tabel, List<Kolom> kolommen) {
        var plaatsen = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < tabel.invoer().size(); i++) {
            plaatsen.put(tabel.invoer().get(i).naam(), i);
        }
        return tabel.rijen().stream()
                .map(rij -> kolommen.stream()
                        .map(kolom -> cel(rij.cellen(), plaatsen, kolom))
                        .toList())
                .toList();
    }

    private static Cel cel(List<Cel> cellen, Map<String, Integer> plaatsen, Kolom kolom) {
        var plaats = plaatsen.get(kolom.naam());
        return plaats == null ? new Cel.Alles() : cellen.get(plaats);
    }

    Ruimte ruimte() {
        return ruimte;
    }

    List<Doos> oud() {
        return oud;
    }

    List<Doos> nieuw() {
        return nieuw;
    }

    /** Columns of which the domain changed, as sentences. */
    List<String> anders() {
        return anders;
    }
}
