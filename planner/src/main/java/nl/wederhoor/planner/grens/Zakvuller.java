package nl.wederhoor.planner.grens;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What one handler would take at prices per case: every combination of the cases that are open, by the hours they add up
 * to, with what those hours cost.
 */
final class Zakvuller {
    private final int[] zaken;
    private final long[] kosten;
    private final int[] uren;
    private final int vol;
    private final int grootste;
    private final long[] last;

    /**
     * @param vol hours from which carrying more is dear; up to there every sum is tried
     * @param last cost of carrying 0, 1, 2 ... quarter-hours, up to all the cases together
     */
    Zakvuller(int[] zaken, long[] kosten, int[] uren, int vol, long[] last) {
        this.zaken = zaken;
        this.kosten = kosten;
        this.uren = uren;
        this.last = last;
        this.vol = Math.min(vol, last.length - 1);
        this.grootste = IntStream.of(uren).max().orElse(0);
    }

    /** Room that several handlers use one after the other. */
    static final class Kladblok {
        private long[] laagste = {};
        private boolean[] erin = {};
        private long werk;

        /** Steps done since the beginning: how long it took, without a clock. */
        long werk() {
            return werk;
        }

        private void maakRuimte(int zaken, int breedte) {
            if (laagste.length < breedte) {
                laagste = new long[breedte];
            }
            if (erin.length < zaken * breedte) {
                erin = new boolean[zaken * breedte];
            }
            werk += (long) zaken * breedte;
            Arrays.fill(laagste, 0, breedte, Stroomgrens.ONBEREIKBAAR);
            laagste[0] = 0;
        }
    }

    /** The least that a choice of cases costs, when each case taken pays its price; counts in {@code gekozen}. */
    long vul(long[] prijs, int[] gekozen, Kladblok blok) {
        int hoogste = hoogste(prijs);
        blok.maakRuimte(zaken.length, hoogste + 1);
        int tot = 0;
        for (int k = 0; k < zaken.length; k++) {
            tot = Math.min(hoogste, tot + uren[k]);
            voegToe(k, kosten[k] - prijs[zaken[k]], tot, blok, k * (hoogste + 1));
        }
        int beste = 0;
        for (int uur = 1; uur <= tot; uur++) {
            if (blok.laagste[uur] + last[uur] < blok.laagste[beste] + last[beste]) {
                beste = uur;
            }
        }
        lees(beste, gekozen, blok, hoogste + 1);
        return blok.laagste[beste] + last[beste];
    }

    /**
     * More hours are in no best choice: beyond full, an hour costs at least as much as there, so a case that pays less
     * than that per hour is better left out.
     */
    private int hoogste(long[] prijs) {
        if (vol + 1 >= last.length) {
            return last.length - 1;
        }
        long perUur = last[vol + 1] - last[vol];
        long som = vol + grootste;
        for (int k = 0; k < zaken.length; k++) {
            som += prijs[zaken[k]] - kosten[k] > perUur * uren[k] ? uren[k] : 0;
        }
        return (int) Math.min(last.length - 1, som);
    }

    private void voegToe(int k, long waarde, int tot, Kladblok blok, int rij) {
        long[] laagste = blok.laagste;
        for (int uur = tot; uur >= uren[k]; uur--) {
            long met = laagste[uur - uren[k]] + waarde;
            boolean neem = met < laagste[uur];
            blok.erin[rij + uur] = neem;
            if (neem) {
                laagste[uur] = met;
            }
        }
    }

    /** Walks back through what was tried; the rows of a case begin at its own hours and end at those seen so far. */
    private void lees(int beste, int[] gekozen, Kladblok blok, int breedte) {
        int[] tot = new int[zaken.length];
        int som = 0;
        for (int k = 0; k < zaken.length; k++) {
            som = Math.min(breedte - 1, som + uren[k]);
            tot[k] = som;
        }
        int uur = beste;
        for (int k = zaken.length - 1; k >= 0; k--) {
            if (uur >= uren[k] && uur <= tot[k] && blok.erin[k * breedte + uur]) {
                gekozen[zaken[k]]++;
                uur -= uren[k];
            }
        }
    }
}
