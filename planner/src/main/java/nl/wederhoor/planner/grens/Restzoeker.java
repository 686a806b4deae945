package nl.wederhoor.planner.grens;

import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/**
 * Exact search over what the bound leaves open: pairs that cost more above the cheapest than the gap are in no better
 * plan, and of the rest every combination is tried or cut off. Complete, it proves the best plan.
 *
 * <p>The cost is that of the prices: a medium point counts a fixed number of soft hundredths. A plan that is better level
 * by level than one with the least medium points is also cheaper at every such price, so nothing better is cut off.
 */
final class Restzoeker {
    private static final Lastsoort[] SOORTEN = Lastaanbod.SOORTEN;

    /** So often, in nodes, the clock is asked. */
    private static final int KIJK_OM = 256;

    private final Paartabel tabel;
    private final Prijsstand grens;
    private final int[] soorten;
    private final int[] volgorde;
    private final int[][] plekken;
    private final long[][] meer;
    private final long[][] laag;
    private final long[][] hoog;
    private final long[][] verlies;
    private final Prijsstand.Beste[][] best;
    private final int[] plek;
    private final long perMedium;
    private final long perZacht;
    private final long meesteKnopen;
    private Verdeling beste;
    private Score besteScore;
    private long doel;
    private long knopen;
    private BooleanSupplier stop;

    Restzoeker(Prijsstand grens, Verdeling plan, long perMedium, long perZacht, long meesteKnopen) {
        this.tabel = plan.tabel();
        this.grens = grens;
        this.soorten = grens.soorten();
        this.perMedium = perMedium;
        this.perZacht = perZacht;
        this.meesteKnopen = meesteKnopen;
        this.beste = plan;
        this.besteScore = plan.score();
        this.doel = doel(besteScore);
        this.plekken = new int[tabel.aantal()][];
        this.meer = new long[tabel.aantal()][];
        this.laag = new long[SOORTEN.length][tabel.wachtrij()];
        this.hoog = new long[SOORTEN.length][tabel.wachtrij()];
        this.verlies = new long[SOORTEN.length][tabel.wachtrij()];
        this.best = new Prijsstand.Beste[SOORTEN.length][tabel.wachtrij()];
        this.plek = new int[tabel.aantal()];
        IntStream.range(0, plek.length).forEach(this::sluit);
        this.volgorde = IntStream.range(0, plek.length)
                .filter(i -> plekken[i].length > 1)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -tabel.rij(i).inspanning(plekken[i][0])))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private long doel(Score score) {
        return perMedium * score.medium() + perZacht * score.zacht();
    }

    /** Keeps the places whose extra cost is below the gap; what has one place left is settled. */
    private void sluit(int i) {
        int[] alle = grens.plekken()[i];
        long[] kosten = grens.meerkosten(i);
        long kloof = doel - grens.waarde();
        int[] open = IntStream.range(0, alle.length)
                .filter(k -> kosten[k] <= kloof)
                .boxed()
                .sorted(Comparator.comparingLong(k -> kosten[k]))
                .mapToInt(Integer::intValue)
                .toArray();
        plekken[i] = IntStream.of(open).map(k -> alle[k]).toArray();
        meer[i] = IntStream.of(open).mapToLong(k -> kosten[k]).toArray();
        plek[i] = open.length == 1 ? plekken[i][0] : -1;
        for (int j : plekken[i]) {
            for (int d = 0; j < tabel.wachtrij() && d < SOORTEN.length; d++) {
                int last = tabel.rij(i).last(SOORTEN[d], j);
                hoog[d][j] += last;
                laag[d][j] += open.length == 1 ? last : 0;
            }
        }
    }

    /** Cases of which more than one place is open. */
    int open() {
        return volgorde.length;
    }

    /** True when everything was tried or cut off, so that {@link #beste} is the best plan there is. */
    boolean zoek(BooleanSupplier stop) {
        this.stop = stop;
        long som = grens.waarde();
        for (int d : soorten) {
            for (int j = 0; j < tabel.wachtrij(); j++) {
                best[d][j] = grens.beste(d, j);
                verlies[d][j] = kleinsteVerlies(d, j);
                som += verlies[d][j];
            }
        }
        daal(0, som);
        return knopen <= meesteKnopen;
    }

    Verdeling beste() {
        return beste;
    }

    /** A load between the least and the most that is still possible: the loss is convex, so an end or nothing. */
    private long kleinsteVerlies(int d, int j) {
        var top = best[d][j];
        if (hoog[d][j] < top.minste()) {
            return grens.kosten(d, j, hoog[d][j]) - top.kosten();
        }
        return laag[d][j] > top.meeste() ? grens.kosten(d, j, laag[d][j]) - top.kosten() : 0;
    }

    private void daal(int diepte, long som) {
        if (som >= doel || ++knopen > meesteKnopen) {
            return;
        }
        if (knopen % KIJK_OM == 0 && stop.getAsBoolean()) {
            knopen = meesteKnopen + 1;
            return;
        }
        if (diepte == volgorde.length) {
            bewaar();
            return;
        }
        int i = volgorde[diepte];
        for (int k = 0; k < plekken[i].length; k++) {
            if (mag(i, plekken[i][k])) {
                plek[i] = plekken[i][k];
                long erbij = meer[i][k] + kies(i, 1);
                daal(diepte + 1, som + erbij);
                kies(i, -1);
                plek[i] = -1;
            }
        }
    }

    /** Settles a case at its place, or frees it again; returns how much the losses grow. */
    private long kies(int i, int teken) {
        long erbij = 0;
        for (int j : plekken[i]) {
            for (int d : soorten) {
                if (j < tabel.wachtrij() && tabel.rij(i).last(SOORTEN[d], j) > 0) {
                    int last = teken * tabel.rij(i).last(SOORTEN[d], j);
                    laag[d][j] += j == plek[i] ? last : 0;
                    hoog[d][j] -= j == plek[i] ? 0 : last;
                    erbij -= verlies[d][j];
                    verlies[d][j] = kleinsteVerlies(d, j);
                    erbij += verlies[d][j];
                }
            }
        }
        return erbij;
    }

    private boolean mag(int i, int naar) {
        for (int ander : tabel.botsingen(i)) {
            if (plek[ander] >= 0 && tabel.botst(naar, plek[ander])) {
                return false;
            }
        }
        int aantal = Lastsoort.AANTAL.ordinal();
        return naar == tabel.wachtrij()
                || laag[aantal][naar] + tabel.rij(i).last(Lastsoort.AANTAL, naar)
                        <= tabel.behandelaar(naar).inzet().maxDossiers();
    }

    private void bewaar() {
        var gevonden = new Verdeling(tabel, plek);
        Score score = gevonden.score();
        if (score.compareTo(besteScore) < 0) {
            beste = gevonden;
            besteScore = score;
            doel = Math.min(doel, doel(score));
        }
    }
}
