package nl.wederhoor.planner.grens;

import java.util.Comparator;
import java.util.stream.IntStream;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;

/** Prices and the bound that they prove, for who wants to reason on from them. */
record Prijsstand(
        Paartabel tabel,
        Lastaanbod aanbod,
        Botsprijzen botsprijzen,
        int[][] plekken,
        int[] soorten,
        long[][] prijzen,
        long waarde) {

    /** What a case pays at a place, hours left out. */
    long zonderUren(int i, int j) {
        long prijs = aanbod.paarkosten(i, j) + (j == tabel.wachtrij() ? 0 : botsprijzen.besteToeslag(i, j));
        for (int d : soorten) {
            boolean uren = Lastaanbod.SOORTEN[d] == Lastsoort.UREN;
            prijs += uren || j == tabel.wachtrij()
                    ? 0
                    : prijzen[d][j] * tabel.rij(i).last(Lastaanbod.SOORTEN[d], j);
        }
        return prijs;
    }

    /** What handlers gain by the loads other than hours, and what opposing parties get back. */
    long zonderUren() {
        long som = -botsprijzen.besteTeruggave();
        for (int d : soorten) {
            for (int j = 0; j < tabel.wachtrij() && Lastaanbod.SOORTEN[d] != Lastsoort.UREN; j++) {
                long last = aanbod.meeste(d, j, prijzen[d][j]);
                som += aanbod.kosten(d, j, last) - prijzen[d][j] * last;
            }
        }
        return som;
    }

    /** Cost of the last quarter-hour of a load. */
    long uurstap(int j, long last) {
        return aanbod.stap(Lastsoort.UREN.ordinal(), j, last);
    }

    /** What each place of a case costs above the cheapest of them, everything included. */
    long[] meerkosten(int i) {
        long[] meer = new long[plekken[i].length];
        long laagste = Long.MAX_VALUE;
        for (int k = 0; k < meer.length; k++) {
            meer[k] = prijs(i, plekken[i][k]);
            laagste = Math.min(laagste, meer[k]);
        }
        for (int k = 0; k < meer.length; k++) {
            meer[k] -= laagste;
        }
        return meer;
    }

    /** Per case the places that are cheapest, everything included; the cheapest first. */
    int[][] goedkoopste(int hoeveel) {
        return IntStream.range(0, plekken.length)
                .mapToObj(i -> IntStream.of(plekken[i])
                        .boxed()
                        .sorted(Comparator.comparingLong(j -> prijs(i, j)))
                        .limit(hoeveel)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** What the cheapest place of a case costs, everything included. */
    long laagste(int i) {
        return IntStream.of(plekken[i]).mapToLong(j -> prijs(i, j)).min().orElseThrow();
    }

    private long prijs(int i, int j) {
        long prijs = aanbod.paarkosten(i, j);
        if (j < tabel.wachtrij()) {
            prijs += botsprijzen.besteToeslag(i, j);
            for (int d : soorten) {
                prijs += prijzen[d][j] * tabel.rij(i).last(Lastaanbod.SOORTEN[d], j);
            }
        }
        return prijs;
    }

    /** The loads between which a handler earns most at the prices, and how much that is. */
    Beste beste(int d, int j) {
        long meeste = aanbod.meeste(d, j, prijzen[d][j]);
        long minste = aanbod.minste(d, j, prijzen[d][j], meeste);
        return new Beste(minste, meeste, aanbod.kosten(d, j, meeste) - prijzen[d][j] * meeste);
    }

    record Beste(long minste, long meeste, long kosten) {}

    /** What a load costs a handler after being paid for it. */
    long kosten(int d, int j, long last) {
        return aanbod.kosten(d, j, last) - prijzen[d][j] * last;
    }
}
