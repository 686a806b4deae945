package nl.wederhoor.planner.grens;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/**
 * Lower bound by prices on loads (Lagrange): a handler asks a price per unit of load, every case then chooses its
 * cheapest place by itself, and every handler the load that pays best; subgradient steps move the prices.
 *
 * <p>All in longs, so that each evaluation is exact and valid for any prices, also where effort differs per handler.
 */
final class Prijsgrens {
    private static final Lastsoort[] SOORTEN = Lastaanbod.SOORTEN;
    private static final double DEMPING = 0.6;
    private static final int VERFIJNINGEN = 10;

    private final Paartabel tabel;
    private final int wachtrij;
    private final int[][] plekken;
    private final long[][] kosten;
    private final int[][] lasten;
    private final int[] soorten;
    private final Lastaanbod aanbod;
    private final double[] maat;
    private final long[][] prijzen;
    private final double[][] vraag;
    private final double[][] kromming;
    private final long[] prijsVan;
    private final double[] deel;
    private final Botsprijzen botsprijzen;
    private long[][] bestePrijzen;
    private long beste = Long.MIN_VALUE;
    private double temperatuur = 1;

    /** @param perMedium what a medium point counts in the bound; {@code perZacht} the same for a soft hundredth */
    Prijsgrens(Paartabel tabel, long perMedium, long perZacht) {
        this.tabel = tabel;
        this.wachtrij = tabel.wachtrij();
        this.plekken = new int[tabel.aantal()][];
        this.kosten = new long[tabel.aantal()][];
        this.lasten = new int[tabel.aantal()][];
        this.aanbod = new Lastaanbod(tabel, perMedium, perZacht);
        this.maat = new double[SOORTEN.length];
        this.prijzen = new long[SOORTEN.length][wachtrij];
        this.vraag = new double[SOORTEN.length][wachtrij];
        this.kromming = new double[SOORTEN.length][wachtrij];
        this.prijsVan = new long[wachtrij + 1];
        this.deel = new double[wachtrij + 1];
        this.botsprijzen = new Botsprijzen(tabel);
        this.bestePrijzen = new long[SOORTEN.length][wachtrij];
        IntStream.range(0, tabel.aantal()).forEach(this::leesRij);
        for (int d = 0; d < maat.length; d++) {
            maat[d] = Math.max(1e-3, maat[d] / Math.max(1, tabel.aantal()));
        }
        this.soorten = aanbod.soorten();
        IntStream.range(0, tabel.aantal()).forEach(this::leesLasten);
    }

    /** Per place that is not the queue, the loads that have a price. */
    private void leesLasten(int i) {
        lasten[i] = new int[plekken[i].length * soorten.length];
        for (int k = 0; k < plekken[i].length; k++) {
            for (int d = 0; d < soorten.length; d++) {
                lasten[i][k * soorten.length + d] = tabel.rij(i).last(SOORTEN[soorten[d]], plekken[i][k]);
            }
        }
    }

    private void leesRij(int i) {
        var rij = tabel.rij(i);
        plekken[i] = IntStream.rangeClosed(0, wachtrij)
                .filter(j -> tabel.magBij(i, j))
                .toArray();
        kosten[i] =
                IntStream.of(plekken[i]).mapToLong(j -> aanbod.paarkosten(i, j)).toArray();
        for (Lastsoort soort : SOORTEN) {
            int grootste = 0;
            for (int j : plekken[i]) {
                grootste = Math.max(grootste, rij.last(soort, j));
            }
            maat[soort.ordinal()] += grootste;
        }
    }

    /** Starts from what one unit more would cost each handler in a plan: close to the best prices for a good plan. */
    void begin(Verdeling verdeling) {
        for (Lastsoort soort : SOORTEN) {
            for (int j = 0; j < wachtrij; j++) {
                long last = verdeling.last(soort, j);
                long omhoog = aanbod.stap(soort.ordinal(), j, last + 1);
                long omlaag = last == 0 ? omhoog : aanbod.stap(soort.ordinal(), j, last);
                prijzen[soort.ordinal()][j] = (omhoog + omlaag) / 2;
            }
        }
    }

    /** Starts from the prices of another bound, except where the plan is above a limit: there the last unit tells. */
    void begin(Prijsstand ander, Verdeling verdeling) {
        begin(verdeling);
        for (Lastsoort soort : SOORTEN) {
            for (int j = 0; j < wachtrij; j++) {
                if (verdeling.last(soort, j) <= tabel.lastkosten().ruimte(soort, j)) {
                    prijzen[soort.ordinal()][j] = ander.prijzen()[soort.ordinal()][j];
                }
            }
        }
        botsprijzen.begin(ander.botsprijzen());
    }

    /** Back to the prices of the best bound so far. */
    void begin() {
        for (int d = 0; d < prijzen.length; d++) {
            System.arraycopy(bestePrijzen[d], 0, prijzen[d], 0, wachtrij);
        }
        botsprijzen.herstel();
    }

    long waarde() {
        return beste;
    }

    /** The best bound with the prices that gave it. */
    Prijsstand stand() {
        return new Prijsstand(tabel, aanbod, botsprijzen, plekken, soorten, bestePrijzen, beste);
    }

    /**
     * Improves the prices until a value that is known to be reached.
     *
     * @param warmte how much dearer a place may be and still be chosen now and then, at the start; cools with the rounds
     */
    void verbeter(int ronden, double warmte, double koelte, long doel, BooleanSupplier stop) {
        temperatuur = warmte;
        double factor = StrictMath.pow(koelte / warmte, 1.0 / Math.max(1, ronden));
        for (int ronde = 0; ronde < ronden && beste < doel; ronde++) {
            if (stop.getAsBoolean() && beste > Long.MIN_VALUE) {
                return;
            }
            long waarde = bereken();
            if (waarde > beste) {
                beste = waarde;
                bestePrijzen = Arrays.stream(prijzen).map(long[]::clone).toArray(long[][]::new);
                botsprijzen.onthoud();
            }
            verplaats();
            botsprijzen.verplaats(temperatuur);
            temperatuur *= factor;
        }
    }

    /** The bound at the present prices, exact; and on the way what is asked too much when choices are softened. */
    private long bereken() {
        for (int d : soorten) {
            Arrays.fill(vraag[d], 0);
            Arrays.fill(kromming[d], 0);
        }
        long som = botsprijzen.begin();
        for (int i = 0; i < plekken.length; i++) {
            som += kies(i);
        }
        for (int d : soorten) {
            for (int j = 0; j < wachtrij; j++) {
                som += biedAan(d, j);
            }
        }
        return som;
    }

    /**
     * What a handler gains by the load that pays best: up to where one unit more costs more, as the cost is convex.
     *
     * <p>Where the cost is flat several loads pay the same; when what is asked is one of them, the price may stay.
     */
    private long biedAan(int d, int j) {
        long prijs = prijzen[d][j];
        long meeste = aanbod.meeste(d, j, prijs);
        long minste = aanbod.minste(d, j, prijs, meeste);
        vraag[d][j] -= Math.max(minste, Math.min(meeste, vraag[d][j]));
        kromming[d][j] += aanbod.soepelheid(d, j, meeste);
        return aanbod.kosten(d, j, meeste) - prijs * meeste;
    }

    /** Cheapest place of one case; its load is divided over the places that cost hardly more. */
    private long kies(int i) {
        int aantal = plekken[i].length;
        long laagste = Long.MAX_VALUE;
        for (int k = 0; k < aantal; k++) {
            prijsVan[k] = prijs(i, k);
            laagste = Math.min(laagste, prijsVan[k]);
        }
        double totaal = 0;
        for (int k = 0; k < aantal; k++) {
            double meer = (prijsVan[k] - laagste) / temperatuur;
            deel[k] = meer > 20 ? 0 : afname(meer);
            totaal += deel[k];
        }
        for (int k = 0; k < aantal; k++) {
            if (deel[k] > 0 && plekken[i][k] < wachtrij) {
                botsprijzen.vraag(i, plekken[i][k], deel[k] / totaal, temperatuur);
                vraag(i, k, deel[k] / totaal);
            }
        }
        return laagste;
    }

    /** About exp(-x), by multiplications only, which give the same everywhere. */
    private static double afname(double x) {
        double y = 1 - x / (1 << VERFIJNINGEN);
        for (int k = 0; k < VERFIJNINGEN; k++) {
            y *= y;
        }
        return y;
    }

    private long prijs(int i, int k) {
        long prijs = kosten[i][k];
        int j = plekken[i][k];
        if (j < wachtrij) {
            prijs += botsprijzen.toeslag(i, j);
            int waar = k * soorten.length;
            for (int d = 0; d < soorten.length; d++) {
                prijs += prijzen[soorten[d]][j] * lasten[i][waar + d];
            }
        }
        return prijs;
    }

    private void vraag(int i, int k, double hoeveel) {
        int j = plekken[i][k];
        int waar = k * soorten.length;
        for (int d = 0; d < soorten.length; d++) {
            double last = lasten[i][waar + d];
            vraag[soorten[d]][j] += hoeveel * last;
            kromming[soorten[d]][j] += hoeveel * (1 - hoeveel) * last * last / temperatuur;
        }
    }

    /** A damped Newton step per price, never further than the softened choices can tell. */
    private void verplaats() {
        for (int d : soorten) {
            double verst = 3 * temperatuur / maat[d];
            for (int j = 0; j < wachtrij; j++) {
                double stap = DEMPING * vraag[d][j] / (kromming[d][j] + 1e-12);
                prijzen[d][j] =
                        aanbod.zinnig(d, j, prijzen[d][j] + Math.round(Math.max(-verst, Math.min(verst, stap))));
            }
        }
    }
}
