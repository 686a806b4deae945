package nl.wederhoor.planner.zoek;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** Simulated annealing over moves and exchanges; a run is a fixed number of trials, so the seed decides everything. */
final class Koeler {
    private static final int PER_RONDE = 1 << 10;
    private static final int LOGARITMEN = 1 << 12;
    private static final double[] MIN_LOG = new double[LOGARITMEN];

    static {
        Arrays.setAll(MIN_LOG, k -> -StrictMath.log((k + 0.5) / LOGARITMEN));
    }

    private final Werkblad blad;
    private final SplittableRandom toeval;
    private final int[][] keuzes;
    private double temperatuur;
    private int[] beste;
    private long laagste;

    /** @param keuzes places worth trying per unit */
    Koeler(Werkblad blad, int[][] keuzes, long zaad) {
        this.blad = blad;
        this.keuzes = keuzes;
        this.toeval = new SplittableRandom(zaad);
        this.beste = blad.plan();
        this.laagste = blad.som();
    }

    /** Cools from one temperature to another and ends at the best plan passed. */
    void koel(long pogingen, double van, double naar, BooleanSupplier stop) {
        if (blad.aantal() == 0) {
            return;
        }
        long ronden = Math.max(1, pogingen / PER_RONDE);
        double factor = StrictMath.pow(naar / van, 1.0 / ronden);
        temperatuur = van;
        for (long ronde = 0; ronde < ronden && !stop.getAsBoolean(); ronde++) {
            for (int k = 0; k < PER_RONDE; k++) {
                probeer();
            }
            bewaar();
            temperatuur *= factor;
        }
        blad.herstel(beste);
    }

    private void bewaar() {
        if (blad.som() < laagste) {
            laagste = blad.som();
            beste = blad.plan();
        }
    }

    private void probeer() {
        int i = toeval.nextInt(keuzes.length);
        int[] plekken = keuzes[i];
        int naar = plekken[toeval.nextInt(plekken.length)];
        if (naar == blad.plek(i)) {
            return;
        }
        int leden = blad.leden(naar);
        if (leden > 0 && (toeval.nextInt() & 1) == 0) {
            int ander = blad.lid(naar, toeval.nextInt(leden));
            if (blad.magRuil(i, ander) && aanvaard(blad.verschilRuil(i, ander))) {
                blad.ruil(i, ander);
            }
        } else if (blad.mag(i, naar) && aanvaard(blad.verschil(i, naar))) {
            blad.verplaats(i, naar);
        }
    }

    private boolean aanvaard(long verschil) {
        return verschil <= 0 || verschil < temperatuur * MIN_LOG[toeval.nextInt(LOGARITMEN)];
    }
}
