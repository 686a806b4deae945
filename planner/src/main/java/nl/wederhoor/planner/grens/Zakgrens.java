package nl.wederhoor.planner.grens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;

/**
 * A sharper bound from prices per case (Lagrange): every handler takes the cases that pay best, whole ones, and subgradient
 * steps raise the price of what nobody takes. It matters where efforts differ and a case cannot be split to fit.
 *
 * <p>Pairs that cost more above the cheapest than the gap are in no plan that is cheaper than the known one, so the bound is
 * valid up to the cost of that plan and never above it.
 */
final class Zakgrens {
    private static final int RONDEN = 300;
    private static final int GEDULD = 10;
    private static final double KLEINSTE_STAP = 0.002;

    private final Paartabel tabel;
    private final Prijsstand stand;
    private final long doel;
    private final List<Zakvuller> zakken = new ArrayList<>();
    private final long[] prijs;
    private final long[] wachten;
    private final int[] gekozen;
    private final Zakvuller.Kladblok blok = new Zakvuller.Kladblok();

    private Zakgrens(Prijsstand stand, long doel) {
        this.tabel = stand.tabel();
        this.stand = stand;
        this.doel = doel;
        this.prijs = new long[tabel.aantal()];
        this.wachten = new long[tabel.aantal()];
        this.gekozen = new int[tabel.aantal()];
        Arrays.fill(wachten, Stroomgrens.ONBEREIKBAAR);
        List<List<int[]>> open = new ArrayList<>();
        for (int j = 0; j < tabel.wachtrij(); j++) {
            open.add(new ArrayList<>());
        }
        for (int i = 0; i < prijs.length; i++) {
            leesZaak(i, open);
        }
        for (int j = 0; j < tabel.wachtrij(); j++) {
            zakken.add(zak(j, open.get(j)));
        }
    }

    /** The larger of the bound of the prices and what whole cases add to it, never above the cost that is known. */
    static long waarde(Prijsstand stand, long doel, long meesteWerk, BooleanSupplier stop) {
        if (stand.waarde() >= doel) {
            return stand.waarde();
        }
        var grens = new Zakgrens(stand, doel);
        return Math.max(stand.waarde(), Math.min(doel, grens.klim(meesteWerk, stop)));
    }

    private void leesZaak(int i, List<List<int[]>> open) {
        int[] plekken = stand.plekken()[i];
        long[] meer = stand.meerkosten(i);
        prijs[i] = stand.laagste(i);
        for (int k = 0; k < plekken.length; k++) {
            if (meer[k] > doel - stand.waarde()) {
                continue;
            }
            if (plekken[k] == tabel.wachtrij()) {
                wachten[i] = stand.zonderUren(i, plekken[k]);
            } else {
                open.get(plekken[k]).add(new int[] {i, tabel.rij(i).inspanning(plekken[k])});
            }
        }
    }

    private Zakvuller zak(int j, List<int[]> open) {
        int[] zaken = open.stream().mapToInt(paar -> paar[0]).toArray();
        int[] uren = open.stream().mapToInt(paar -> paar[1]).toArray();
        long[] kosten =
                IntStream.of(zaken).mapToLong(i -> stand.zonderUren(i, j)).toArray();
        long[] last = new long[IntStream.of(uren).sum() + 1];
        Arrays.setAll(last, uur -> stand.aanbod().kosten(Lastsoort.UREN.ordinal(), j, uur));
        return new Zakvuller(zaken, kosten, uren, (int) tabel.lastkosten().volgeladen(j), last);
    }

    private long klim(long meesteWerk, BooleanSupplier stop) {
        long beste = Long.MIN_VALUE;
        double stap = 1;
        int vergeefs = 0;
        double[] richting = new double[prijs.length];
        for (int ronde = 0; ronde < RONDEN && stap > KLEINSTE_STAP && beste < doel; ronde++) {
            if (stop.getAsBoolean() || blok.werk() > meesteWerk) {
                return beste;
            }
            long waarde = bereken();
            vergeefs = waarde > beste ? 0 : vergeefs + 1;
            beste = Math.max(beste, waarde);
            if (vergeefs == GEDULD) {
                stap /= 2;
                vergeefs = 0;
            }
            verplaats(richting, stap * (doel - waarde));
        }
        return beste;
    }

    /** The bound at the present prices, exact in longs. */
    private long bereken() {
        Arrays.fill(gekozen, 0);
        long som = stand.zonderUren();
        for (int i = 0; i < prijs.length; i++) {
            som += prijs[i];
            if (wachten[i] < prijs[i]) {
                som += wachten[i] - prijs[i];
                gekozen[i]++;
            }
        }
        for (Zakvuller zak : zakken) {
            som += zak.vul(prijs, gekozen, blok);
        }
        return som;
    }

    /** Up for a case that nobody takes, down for one that several take; half of the last direction is kept. */
    private void verplaats(double[] richting, double afstand) {
        double lengte = 0;
        for (int i = 0; i < prijs.length; i++) {
            richting[i] = 0.5 * richting[i] + (1 - gekozen[i]);
            lengte += richting[i] * richting[i];
        }
        for (int i = 0; i < prijs.length && lengte > 0; i++) {
            prijs[i] += Math.round(afstand * richting[i] / lengte);
        }
    }
}
