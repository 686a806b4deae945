package nl.wederhoor.planner.grens;

import java.util.Arrays;

/**
 * Where a linear program stands: every case has a key place that takes what its other places in the basis leave, so that
 * the basis is only as large as the number of rows (generalised upper bounds).
 */
final class Basis {
    /** In place of a case: room that is left in a row. */
    static final int SPELING = -1;
    /** In place of a case: what is taken beyond the limit of a row. */
    static final int TEVEEL = -2;

    private static final double NUL = 1e-9;
    /** Limits a hair apart, so that no two things run out at once and the method cannot go round in circles. */
    private static final double HAAR = 1e-6;

    private static final int HAREN = 97;
    private static final int OPNIEUW = 400;

    private final Mediummodel model;
    private final int[] sleutel;
    private final double[] som;
    private final double[] tempo;
    private int rijen;
    private int[] zaak = {};
    private int[] kolom = {};
    private double[][] invers;
    private double[] waarde;
    private double[] y;
    private int sindsdien;
    private double verst;
    private double sterkst;
    private int rijUit;
    private int sleutelUit;

    /** @param plek a place per case to begin with */
    Basis(Mediummodel model, int[] plek) {
        this.model = model;
        this.sleutel = new int[model.aantal()];
        this.som = new double[sleutel.length];
        this.tempo = new double[sleutel.length];
        Arrays.setAll(sleutel, i -> Arrays.binarySearch(model.plekken(i), plek[i]));
        groei();
    }

    int sleutel(int i) {
        return sleutel[i];
    }

    /** Rows that came since: what is short of room is taken beyond it, whatever that costs. */
    void groei() {
        int oud = rijen;
        rijen = model.aantalRijen();
        double[] rest = rest();
        for (int r = 0; r < oud; r++) {
            if (zaak[r] >= 0) {
                draag(rest, zaak[r], kolom[r], -waarde[r]);
                draag(rest, zaak[r], sleutel[zaak[r]], waarde[r]);
            }
        }
        zaak = Arrays.copyOf(zaak, rijen);
        kolom = Arrays.copyOf(kolom, rijen);
        for (int r = oud; r < rijen; r++) {
            zaak[r] = rest[r] >= 0 ? SPELING : TEVEEL;
            kolom[r] = r;
        }
        y = new double[rijen];
        keerOm();
    }

    /** Inverts the basis anew and works out what everything is worth. */
    private void keerOm() {
        double[][] vierkant = new double[rijen][];
        for (int r = 0; r < rijen; r++) {
            vierkant[r] = kolom(zaak[r], kolom[r]);
        }
        invers = Matrix.inverseVanKolommen(vierkant);
        waarde = Matrix.maal(invers, rest());
        sindsdien = 0;
    }

    /** The room that the key places leave. */
    private double[] rest() {
        double[] rest = new double[rijen];
        for (int q = 0; q < rijen; q++) {
            rest[q] = model.rij(q).grens() + HAAR * (1 + q % HAREN);
        }
        for (int i = 0; i < sleutel.length; i++) {
            draag(rest, i, sleutel[i], -1);
        }
        return rest;
    }

    private void draag(double[] bij, int i, int k, double deel) {
        int[] waar = model.rijen(i, k);
        int[] last = model.hoeveel(i, k);
        for (int e = 0; e < waar.length; e++) {
            bij[waar[e]] += deel * last[e];
        }
    }

    /** A column of the basis: a place less the key place of its case. */
    private double[] kolom(int i, int k) {
        double[] uit = new double[rijen];
        if (i >= 0) {
            draag(uit, i, k, 1);
            draag(uit, i, sleutel[i], -1);
        } else {
            uit[k] = i == SPELING ? 1 : -1;
        }
        return uit;
    }

    /** The price per row at which nothing in the basis gains or loses. */
    double[] prijzen(double[][] kosten) {
        double[] prijs = new double[rijen];
        for (int r = 0; r < rijen; r++) {
            double c = zaak[r] >= 0
                    ? kosten[zaak[r]][kolom[r]] - kosten[zaak[r]][sleutel[zaak[r]]]
                    : zaak[r] == TEVEEL ? model.straf(kolom[r]) : 0;
            if (c != 0) {
                Matrix.telOp(prijs, invers[r], c);
            }
        }
        return prijs;
    }

    /** Takes a column into the basis, as far as it goes; what runs out first leaves. */
    void neemOp(int i, int k) {
        y = Matrix.maal(invers, kolom(i, k));
        meet(i);
        for (int r = 0; r < rijen; r++) {
            waarde[r] -= verst * y[r];
        }
        if (rijUit >= 0) {
            ruil(rijUit, i, k);
        } else {
            ruilSleutel(sleutelUit, i, k);
        }
        if (++sindsdien == OPNIEUW) {
            keerOm();
        }
    }

    private void meet(int erin) {
        verst = Double.MAX_VALUE;
        sterkst = 0;
        for (int r = 0; r < rijen; r++) {
            if (zaak[r] >= 0) {
                som[zaak[r]] = 0;
                tempo[zaak[r]] = 0;
            }
        }
        if (erin >= 0) {
            som[erin] = 0;
            tempo[erin] = 0;
        }
        for (int r = 0; r < rijen; r++) {
            if (zaak[r] >= 0) {
                som[zaak[r]] += waarde[r];
                tempo[zaak[r]] += y[r];
            }
            overweeg(waarde[r], y[r], r, -1);
        }
        for (int r = 0; r < rijen; r++) {
            if (zaak[r] >= 0 && zaak[r] != erin) {
                overweeg(1 - som[zaak[r]], -tempo[zaak[r]], -1, zaak[r]);
            }
        }
        if (erin >= 0) {
            overweeg(1 - som[erin], 1 - tempo[erin], -1, erin);
        }
    }

    /** Of what runs out as soon, what runs out fastest: that keeps the numbers good. */
    private void overweeg(double voorraad, double daalt, int rij, int groep) {
        if (daalt <= NUL) {
            return;
        }
        double afstand = Math.max(0, voorraad) / daalt;
        if (afstand < verst - NUL || afstand <= verst + NUL && daalt > sterkst) {
            verst = Math.min(verst, afstand);
            sterkst = daalt;
            rijUit = rij;
            sleutelUit = groep;
        }
    }

    /** The key place of a case runs out: another of its places in the basis becomes the key, or what comes in. */
    private void ruilSleutel(int groep, int i, int k) {
        int plaats = -1;
        for (int r = 0; r < rijen; r++) {
            plaats = zaak[r] == groep && (plaats < 0 || waarde[r] > waarde[plaats]) ? r : plaats;
        }
        if (plaats < 0) {
            sleutel[groep] = k;
            return;
        }
        y[plaats] -= groep == i ? 1 : 0;
        for (int r = 0; r < rijen; r++) {
            if (r != plaats && zaak[r] == groep) {
                y[plaats] += y[r];
                Matrix.telOp(invers[plaats], invers[r], 1);
            }
        }
        y[plaats] = -y[plaats];
        Matrix.telOp(invers[plaats], invers[plaats], -2);
        sleutel[groep] = kolom[plaats];
        ruil(plaats, i, k);
    }

    private void ruil(int r, int i, int k) {
        Matrix.telOp(invers[r], invers[r], 1 / y[r] - 1);
        for (int s = 0; s < rijen; s++) {
            if (s != r && y[s] != 0) {
                Matrix.telOp(invers[s], invers[r], -y[s]);
            }
        }
        zaak[r] = i;
        kolom[r] = k;
        waarde[r] = verst;
    }

    /** Per case the share of each of its places. */
    double[][] delen() {
        double[][] delen = new double[sleutel.length][];
        for (int i = 0; i < delen.length; i++) {
            delen[i] = new double[model.plekken(i).length];
            delen[i][sleutel[i]] = 1;
        }
        for (int r = 0; r < rijen; r++) {
            if (zaak[r] >= 0) {
                delen[zaak[r]][kolom[r]] += waarde[r];
                delen[zaak[r]][sleutel[zaak[r]]] -= waarde[r];
            }
        }
        return delen;
    }
}
