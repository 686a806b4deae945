package nl.wederhoor.analyse;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Woordtaal;

/** Makes the row that closes a gap: its cells are the gap, its outcome that of the row that differs in fewest columns. */
final class Voorsteller {
    private Voorsteller() {}

    static Rijvoorstel van(Onderzoek onderzoek, Doos gat) {
        var tabel = onderzoek.tabel();
        int lijkt = IntStream.range(0, onderzoek.rijen().size())
                .boxed()
                .min(Comparator.<Integer>comparingInt(rij -> verschillen(gat, onderzoek.rij(rij)))
                        .thenComparing(rij -> -gelijkenissen(onderzoek, gat, onderzoek.rij(rij))))
                .orElseThrow();
        var cellen = new LinkedHashMap<String, String>();
        var dozen = onderzoek.ruimte().cellen(gat);
        for (int kolom = 0; kolom < dozen.size(); kolom++) {
            var van = tabel.invoer().get(kolom);
            cellen.put(van.naam(), Woordtaal.woorden(dozen.get(kolom), van));
        }
        var uitvoer = onderzoek.uitvoer(lijkt);
        uitvoer.forEach(
                (naam, waarde) -> cellen.put(id(naam, cellen.keySet(), uitvoer.keySet()), Kolom.woorden(waarde)));
        return new Rijvoorstel(
                Collections.unmodifiableMap(cellen),
                onderzoek.clausules(lijkt),
                onderzoek.id(lijkt),
                onderzoek.id(lijkt));
    }

    /** The id of an output column: its name, with an ending where an input column has that name. */
    private static String id(String naam, Set<String> bezet, Set<String> namen) {
        var id = naam;
        while (bezet.contains(id) || (!id.equals(naam) && namen.contains(id))) {
            id += "_uit";
        }
        return id;
    }

    /** The columns that ask something of the row and agree with the gap. */
    private static int gelijkenissen(Onderzoek onderzoek, Doos gat, Doos rij) {
        return (int) IntStream.range(0, gat.kolommen())
                .filter(kolom ->
                        rij.delen(kolom).cardinality() < onderzoek.ruimte().delen(kolom))
                .filter(kolom -> gat.delen(kolom).intersects(rij.delen(kolom)))
                .count();
    }

    private static int verschillen(Doos een, Doos ander) {
        return (int) IntStream.range(0, een.kolommen())
                .filter(kolom -> !een.delen(kolom).intersects(ander.delen(kolom)))
                .count();
    }
}
