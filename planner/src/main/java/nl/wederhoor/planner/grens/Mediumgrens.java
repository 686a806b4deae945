package nl.wederhoor.planner.grens;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.wederhoor.planner.tabel.Paartabel;

/**
 * What the medium level costs at least where some places are closed: a linear program finds the prices of the rows, and with
 * those the bound is worked out in longs, so that it is valid whatever the program made of it (Lagrange).
 */
final class Mediumgrens {
    static final double HEEL = 1e-6;

    private static final long SCHAAL = 1 << 12;
    private static final int DRAAIINGEN = 200_000;

    private final Paartabel tabel;
    private final Mediummodel model;
    private final Simplex simplex;
    private final boolean[][] dicht;
    private final long stapgrootte;
    private final boolean past;
    private final long[] prijsVan;
    private long[] prijzen = {};
    private int[] spoor = new int[1 << 10];
    private int spoorlengte;

    /** @param plek a place per case, to begin with */
    Mediumgrens(Paartabel tabel, int[] plek) {
        this.tabel = tabel;
        this.model = new Mediummodel(tabel);
        this.simplex = new Simplex(model, plek);
        this.stapgrootte = model.stapgrootte();
        this.past = model.past(SCHAAL);
        this.prijsVan = new long[tabel.wachtrij() + 1];
        this.dicht = new boolean[model.aantal()][];
        Arrays.setAll(dicht, i -> new boolean[model.plekken(i).length]);
    }

    Paartabel tabel() {
        return tabel;
    }

    /** Every medium cost is a multiple of this. */
    long stapgrootte() {
        return stapgrootte;
    }

    /** The least that a unit above a limit costs. */
    double kleinsteStraf() {
        return IntStream.range(0, model.aantalRijen())
                .mapToLong(q -> model.rij(q).meer())
                .filter(meer -> meer > 0)
                .min()
                .orElse(stapgrootte);
    }

    /**
     * Solves the linear program, with a row for every pair of opposing parties that it would put together.
     *
     * @return false when it was stopped, or when numbers are too large to prove anything
     */
    boolean los(BooleanSupplier stop) {
        if (!past) {
            return false;
        }
        boolean klaar = simplex.los(DRAAIINGEN, stop);
        while (klaar && scheid()) {
            simplex.groei();
            klaar = simplex.los(DRAAIINGEN, stop);
        }
        leesPrijzen();
        return klaar;
    }

    private boolean scheid() {
        double[][] delen = simplex.delen();
        boolean nieuw = false;
        for (int i = 0; i < delen.length; i++) {
            for (int ander : tabel.botsingen(i)) {
                nieuw |= i < ander && scheid(i, ander, delen);
            }
        }
        return nieuw;
    }

    private boolean scheid(int ene, int andere, double[][] delen) {
        double[] som = new double[tabel.wachtrij()];
        for (int i : new int[] {ene, andere}) {
            for (int k = 0; k < delen[i].length; k++) {
                int j = model.plekken(i)[k];
                if (j < tabel.wachtrij()) {
                    som[tabel.botsgroep(j)] += delen[i][k];
                }
            }
        }
        boolean nieuw = false;
        for (int groep = 0; groep < som.length; groep++) {
            nieuw |= som[groep] > 1 + HEEL && model.scheid(ene, andere, groep);
        }
        return nieuw;
    }

    /** What a unit costs at most is what it costs beyond the limit, and at least nothing: between those any price proves. */
    private void leesPrijzen() {
        double[] uit = simplex.prijzen();
        prijzen = new long[uit.length];
        for (int q = 0; q < uit.length; q++) {
            long meer = model.rij(q).meer();
            long hoogste = meer < 0 ? (long) model.verboden() * SCHAAL : meer * SCHAAL;
            prijzen[q] = Math.max(0, Math.min(hoogste, Math.round(-uit[q] * SCHAAL)));
        }
    }

    /** The bound at the prices of the last solution, rounded up to what a plan can cost; nothing costs less than nothing. */
    long waarde() {
        return !past ? 0 : Math.max(0, -Math.floorDiv(-som(), SCHAAL * stapgrootte) * stapgrootte);
    }

    private long som() {
        long som = 0;
        for (int q = 0; q < prijzen.length; q++) {
            som -= prijzen[q] * model.rij(q).grens();
        }
        for (int i = 0; i < dicht.length; i++) {
            som += laagste(i);
        }
        return som;
    }

    /** The cheapest place that is open, everything included; the others stay in {@code prijsVan}. */
    private long laagste(int i) {
        long onder = Long.MAX_VALUE;
        for (int k = 0; k < dicht[i].length; k++) {
            if (!dicht[i][k]) {
                prijsVan[k] = prijs(i, k);
                onder = Math.min(onder, prijsVan[k]);
            }
        }
        return onder;
    }

    private long prijs(int i, int k) {
        int[] rijen = model.rijen(i, k);
        int[] last = model.hoeveel(i, k);
        long som = model.kosten(i, k) * SCHAAL;
        for (int e = 0; e < rijen.length; e++) {
            som += prijzen[rijen[e]] * last[e];
        }
        return som;
    }

    /** Closes the places that no plan below a cost can use. */
    void sluitBoven(long bekend) {
        long ruimte = (bekend - stapgrootte) * SCHAAL - som();
        for (int i = 0; i < dicht.length && ruimte >= 0; i++) {
            long onder = laagste(i);
            for (int k = 0; k < dicht[i].length; k++) {
                if (!dicht[i][k] && prijsVan[k] - onder > ruimte) {
                    sluit(i, k);
                }
            }
        }
    }

    /** Per case the places that cost at most so much above the cheapest. */
    int[][] goedkoopste(double hoogstens) {
        return IntStream.range(0, dicht.length)
                .mapToObj(i -> {
                    long onder = laagste(i);
                    return IntStream.range(0, dicht[i].length)
                            .filter(k -> !dicht[i][k] && prijsVan[k] - onder <= hoogstens * SCHAAL)
                            .map(k -> model.plekken(i)[k])
                            .toArray();
                })
                .toArray(int[][]::new);
    }

    /** Per case the share of each of its places in the last solution. */
    double[][] delen() {
        return simplex.delen();
    }

    /** How many places a case has. */
    int plekken(int i) {
        return dicht[i].length;
    }

    int plek(int i, int k) {
        return model.plekken(i)[k];
    }

    void sluit(int i, int k) {
        if (dicht[i][k]) {
            return;
        }
        dicht[i][k] = true;
        simplex.kost(i, k, model.verboden());
        if (spoorlengte + 2 > spoor.length) {
            spoor = Arrays.copyOf(spoor, 2 * spoor.length);
        }
        spoor[spoorlengte++] = i;
        spoor[spoorlengte++] = k;
    }

    void sluitAndere(int i, int behalve) {
        for (int k = 0; k < dicht[i].length; k++) {
            if (k != behalve) {
                sluit(i, k);
            }
        }
    }

    /** How much is closed now; back to it with {@link #herstel}. */
    int merk() {
        return spoorlengte;
    }

    void herstel(int merk) {
        while (spoorlengte > merk) {
            int k = spoor[--spoorlengte];
            int i = spoor[--spoorlengte];
            dicht[i][k] = false;
            simplex.kost(i, k, model.kosten(i, k));
        }
    }
}
