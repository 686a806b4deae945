package nl.wederhoor.planner.grens;

import java.util.function.BooleanSupplier;

/**
 * Simplex method on the medium level, cases divisible: takes into the basis what costs less, until nothing does.
 *
 * <p>Only costs change between one solution and the next, so every basis stays a solution. Numbers here are doubles:
 * what follows from them is proven elsewhere, in longs.
 */
final class Simplex {
    private static final double WINST = 1e-7;
    /** So many cases are looked at before the best place among them is taken. */
    private static final int BLOK = 128;

    private static final int KIJK_OM = 32;

    private final Mediummodel model;
    private final double[][] kosten;
    private final Basis basis;
    private double[] prijs = {};
    private int begin;
    private int zaak;
    private int kolom;
    private double laagste;

    /** @param plek a place per case to begin with */
    Simplex(Mediummodel model, int[] plek) {
        this.model = model;
        this.kosten = new double[model.aantal()][];
        for (int i = 0; i < kosten.length; i++) {
            kosten[i] = new double[model.plekken(i).length];
            for (int k = 0; k < kosten[i].length; k++) {
                kosten[i][k] = model.kosten(i, k);
            }
        }
        this.basis = new Basis(model, plek);
    }

    /** Rows that came since. */
    void groei() {
        basis.groei();
    }

    void kost(int i, int k, double nieuw) {
        kosten[i][k] = nieuw;
    }

    /** Pivots until nothing costs less; false when it had to end before. */
    boolean los(long draaiingen, BooleanSupplier stop) {
        for (long nr = 0; nr < draaiingen; nr++) {
            prijs = basis.prijzen(kosten);
            if (nr % KIJK_OM == 0 && stop.getAsBoolean()) {
                return false;
            }
            if (!kies()) {
                return true;
            }
            basis.neemOp(zaak, kolom);
        }
        return false;
    }

    /** What costs less than what is there now: in a row, or else in the first block of cases that has something. */
    private boolean kies() {
        kolom = -1;
        laagste = -WINST;
        for (int q = 0; q < prijs.length; q++) {
            overweeg(Basis.SPELING, q, -prijs[q]);
            overweeg(Basis.TEVEEL, q, model.straf(q) + prijs[q]);
        }
        int n = kosten.length;
        for (int stap = 1; stap <= n; stap++) {
            int i = begin;
            begin = i + 1 == n ? 0 : i + 1;
            kiesPlek(i);
            if (kolom >= 0 && stap % BLOK == 0) {
                return true;
            }
        }
        return kolom >= 0;
    }

    private void kiesPlek(int i) {
        int sleutel = basis.sleutel(i);
        double hier = netto(i, sleutel);
        for (int k = 0; k < kosten[i].length; k++) {
            if (k != sleutel) {
                overweeg(i, k, netto(i, k) - hier);
            }
        }
    }

    private void overweeg(int wat, int welke, double verschil) {
        if (verschil < laagste) {
            laagste = verschil;
            zaak = wat;
            kolom = welke;
        }
    }

    private double netto(int i, int k) {
        double som = kosten[i][k];
        int[] rijen = model.rijen(i, k);
        int[] last = model.hoeveel(i, k);
        for (int e = 0; e < rijen.length; e++) {
            som -= prijs[rijen[e]] * last[e];
        }
        return som;
    }

    /** What a unit more of room would cost in each row: nothing or less. */
    double[] prijzen() {
        return prijs;
    }

    /** Per case the share of each of its places. */
    double[][] delen() {
        return basis.delen();
    }
}
