package nl.wederhoor.analyse;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.stream.IntStream;

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
            cellen.put(tabel.invoer().get(kolom).naam(), dozen.get(kolom).tekst());
        }
        tabel.rijen().get(lijkt).rij().uitvoer().forEach((naam, waarde) -> cellen.put(naam, Woorden.tekst(waarde)));
        return new Rijvoorstel(Collections.unmodifiableMap(cellen), onderzoek.id(lijkt), onderzoek.id(lijkt));
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
