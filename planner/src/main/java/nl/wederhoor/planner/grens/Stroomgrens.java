package nl.wederhoor.planner.grens;

import java.util.stream.IntStream;
import nl.wederhoor.planner.stroom.Stroom;
import nl.wederhoor.planner.tabel.Paartabel;

/**
 * Lower bound as a min-cost flow of quarter-hours, for cases that ask every handler the same effort: exact on hours, with
 * prices for the other loads. Cases may be split over handlers.
 */
final class Stroomgrens {
    /** Parts of a cost unit, so that a price per quarter-hour loses little when it is rounded down. */
    private static final long DEEL = 1 << 6;

    /** More than any cost, and small enough to add costs to. */
    static final long ONBEREIKBAAR = Long.MAX_VALUE / 8;

    private static final long MEESTE_EENHEDEN = 200_000;

    private Stroomgrens() {}

    static boolean kan(Paartabel tabel) {
        long eenheden = 0;
        for (int i = 0; i < tabel.aantal(); i++) {
            int nr = i;
            int uren = tabel.rij(i).inspanning(0);
            boolean gelijk = IntStream.range(0, tabel.wachtrij())
                    .allMatch(j -> tabel.rij(nr).inspanning(j) == uren);
            if (!gelijk || uren == 0) {
                return false;
            }
            eenheden += uren;
        }
        return eenheden <= MEESTE_EENHEDEN;
    }

    /** In the unit of the prices: {@code prijzen} asks for every case and place everything but hours. */
    static long waarde(Paartabel tabel, Prijsstand prijzen) {
        int plekken = tabel.wachtrij() + 1;
        long[] aanbod = new long[tabel.aantal()];
        long[][] prijs = new long[tabel.aantal()][plekken];
        for (int i = 0; i < aanbod.length; i++) {
            aanbod[i] = tabel.rij(i).inspanning(0);
            for (int j = 0; j < plekken; j++) {
                prijs[i][j] = tabel.magBij(i, j)
                        ? Math.floorDiv(Math.multiplyExact(DEEL, prijzen.zonderUren(i, j)), aanbod[i])
                        : Stroom.NOOIT;
            }
        }
        var stroom = new Stroom(aanbod, prijs, plekken, (j, k) -> j == plekken - 1 ? 0 : DEEL * prijzen.uurstap(j, k));
        return Math.floorDiv(stroom.los(), DEEL) + prijzen.zonderUren();
    }
}
