package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.tabel.CelFout;
import nl.wederhoor.tabel.Herkomst;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Woordtaal;

/** Reads the words that somebody sends for the cells of one table; a fault names row, column and what is allowed. */
final class Celwoorden {
    private static final String ALLES = "-";

    private final Map<String, Kolom> kolommen;
    private final List<String> ids;
    private final Fouten fouten;

    Celwoorden(Map<String, Kolom> kolommen, Fouten fouten) {
        this.kolommen = kolommen;
        this.ids = List.copyOf(kolommen.keySet());
        this.fouten = fouten;
    }

    /** A cell in the one spelling of its words, and as it stands in the file. */
    record Gelezen(String woorden, String feel) {}

    int aantalInvoer() {
        return (int) kolommen.values().stream()
                .filter(kolom -> kolom.herkomst() != Herkomst.UITVOER)
                .count();
    }

    /** The place of the column, or -1 after a fault. */
    int kolom(String pad, String id) {
        int plaats = id == null ? -1 : ids.indexOf(id);
        if (plaats < 0) {
            fouten.meld(pad, "Deze kolom staat niet in de tabel.", ids);
        }
        return plaats;
    }

    /** The cell, or null after a fault. */
    Gelezen cel(String pad, String rij, String kolomId, String waarde) {
        var kolom = kolommen.get(kolomId);
        var plaats = rij + ", kolom " + kolom.label() + " (" + kolomId + ")";
        return fouten.probeer(pad, plaats, toegestaan(kolom), () -> lees(waarde, kolom));
    }

    /** All cells of a row in column order, or null after faults. */
    Map<String, Gelezen> rij(String pad, String rij, Map<String, String> gegeven) {
        var onbekend = new ArrayList<>(gegeven.keySet());
        onbekend.removeAll(ids);
        onbekend.forEach(id -> kolom(Json.pad(pad, id), id));
        var cellen = new LinkedHashMap<String, Gelezen>();
        for (var id : ids) {
            var waarde = gegeven.get(id);
            boolean alles = waarde == null && kolommen.get(id).herkomst() != Herkomst.UITVOER;
            cellen.put(id, cel(Json.pad(pad, id), rij, id, alles ? ALLES : waarde));
        }
        return onbekend.isEmpty() && !cellen.containsValue(null) ? cellen : null;
    }

    private static Gelezen lees(String waarde, Kolom kolom) {
        if (waarde == null) {
            throw new CelFout("hier hoort een waarde te staan");
        }
        var feel = Woordtaal.feel(waarde, kolom);
        return new Gelezen(Woordtaal.woorden(feel, kolom), feel);
    }

    List<String> toegestaan(String id) {
        return toegestaan(kolommen.get(id));
    }

    private static List<String> toegestaan(Kolom kolom) {
        var waarden = kolom.waarden().stream().map(Kolom::woorden);
        boolean lijst = kolom.herkomst() != Herkomst.UITVOER;
        return Stream.concat(waarden, lijst ? Stream.of(ALLES) : Stream.empty()).toList();
    }
}
