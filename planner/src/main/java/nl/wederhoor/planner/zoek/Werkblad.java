package nl.wederhoor.planner.zoek;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.tabel.Lastkosten;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/**
 * A plan in the making for millions of trials: both levels of cost in one long, differences of a move in nanoseconds.
 *
 * <p>Only allowed plans: blocked places are not offered, opposing parties and the maximum of dossiers are checked.
 */
public final class Werkblad {
    static final Lastsoort[] SOORTEN = Lastsoort.values();
    private static final int UREN = Lastsoort.UREN.ordinal();
    private static final int AANTAL = Lastsoort.AANTAL.ordinal();

    private final Paartabel tabel;
    private final Lastkosten lastkosten;
    private final int wachtrij;
    private final long perMedium;
    private final int[][] plekken;
    private final long[][] kosten;
    private final int[][] uren;
    private final int[][] last;
    private final long[] maximum;
    private final boolean[] telt;
    private final int[] plek;
    private final long[][] gedragen;
    private final int[][] overdrachten;
    private final int budget;
    private int overgedragen;
    private final int[][] leden;
    private final int[] aantalLeden;
    private final int[] positie;
    private long som;

    public Werkblad(Verdeling verdeling) {
        this(verdeling, Integer.MAX_VALUE);
    }

    /** @param budget dossiers that may leave a current handler who may keep them */
    Werkblad(Verdeling verdeling, int budget) {
        this(verdeling, budget, verdeling.tabel().perMedium());
    }

    /** @param perMedium what a medium point weighs in soft hundredths */
    Werkblad(Verdeling verdeling, int budget, long perMedium) {
        this.tabel = verdeling.tabel();
        this.lastkosten = tabel.lastkosten();
        this.wachtrij = tabel.wachtrij();
        this.perMedium = perMedium;
        int n = tabel.aantal();
        this.plekken = new int[n][];
        this.kosten = new long[n][wachtrij + 1];
        this.uren = new int[n][wachtrij + 1];
        this.last = new int[n][SOORTEN.length];
        this.maximum = IntStream.range(0, wachtrij)
                .mapToLong(j -> tabel.behandelaar(j).inzet().maxDossiers())
                .toArray();
        this.telt = new boolean[SOORTEN.length];
        this.plek = verdeling.plekken();
        this.gedragen = new long[SOORTEN.length][wachtrij + 1];
        this.overdrachten = new int[n][wachtrij + 1];
        this.budget = budget;
        this.leden = new int[wachtrij + 1][8];
        this.aantalLeden = new int[wachtrij + 1];
        this.positie = new int[n];
        IntStream.range(0, n).forEach(this::leesRij);
        IntStream.range(0, n).forEach(this::zet);
    }

    private void leesRij(int i) {
        var rij = tabel.rij(i);
        plekken[i] = IntStream.rangeClosed(0, wachtrij)
                .filter(j -> tabel.magBij(i, j))
                .toArray();
        for (int j = 0; j <= wachtrij; j++) {
            kosten[i][j] = perMedium * rij.medium(j) + rij.zacht(j);
            uren[i][j] = rij.inspanning(j);
            overdrachten[i][j] = rij.overdrachten(j);
        }
        for (Lastsoort soort : SOORTEN) {
            int waarde = soort == Lastsoort.UREN || wachtrij == 0 ? 0 : rij.last(soort, 0);
            last[i][soort.ordinal()] = waarde;
            telt[soort.ordinal()] |= soort == Lastsoort.UREN || waarde > 0 && soort != Lastsoort.AANTAL;
        }
    }

    private void zet(int i) {
        int waar = plek[i];
        som += kosten[i][waar];
        overgedragen += overdrachten[i][waar];
        draag(i, waar, 1);
        if (aantalLeden[waar] == leden[waar].length) {
            leden[waar] = Arrays.copyOf(leden[waar], 2 * aantalLeden[waar]);
        }
        positie[i] = aantalLeden[waar];
        leden[waar][aantalLeden[waar]++] = i;
    }

    private void haal(int i) {
        int waar = plek[i];
        int laatste = leden[waar][--aantalLeden[waar]];
        leden[waar][positie[i]] = laatste;
        positie[laatste] = positie[i];
        draag(i, waar, -1);
        overgedragen -= overdrachten[i][waar];
        som -= kosten[i][waar];
    }

    private void draag(int i, int waar, int teken) {
        if (waar == wachtrij) {
            return;
        }
        som -= lastkosten(waar);
        for (int d = 0; d < SOORTEN.length; d++) {
            gedragen[d][waar] += (long) teken * (d == UREN ? uren[i][waar] : last[i][d]);
        }
        som += lastkosten(waar);
    }

    private long lastkosten(int j) {
        long kostenVan = 0;
        for (int d = 0; d < SOORTEN.length; d++) {
            kostenVan += telt[d] ? lastkosten(d, j, gedragen[d][j]) : 0;
        }
        return kostenVan;
    }

    private long lastkosten(int d, int j, long hoeveel) {
        return perMedium * lastkosten.medium(SOORTEN[d], j, hoeveel) + lastkosten.zacht(SOORTEN[d], j, hoeveel);
    }

    /** Difference of load cost at a handler when one unit goes and another comes; -1 for none. */
    private long lastverschil(int j, int weg, int erbij) {
        if (j == wachtrij) {
            return 0;
        }
        long verschil = 0;
        for (int d = 0; d < SOORTEN.length; d++) {
            if (telt[d]) {
                long minder = weg < 0 ? 0 : d == UREN ? uren[weg][j] : last[weg][d];
                long meer = erbij < 0 ? 0 : d == UREN ? uren[erbij][j] : last[erbij][d];
                long nu = gedragen[d][j];
                if (meer != minder) {
                    verschil += lastkosten(d, j, nu + meer - minder) - lastkosten(d, j, nu);
                }
            }
        }
        return verschil;
    }

    /** Difference in cost when a unit moves. */
    long verschil(int i, int naar) {
        int van = plek[i];
        return kosten[i][naar] - kosten[i][van] + lastverschil(van, i, -1) + lastverschil(naar, -1, i);
    }

    /** Difference in cost when two units change places. */
    long verschilRuil(int i, int ander) {
        int van = plek[i];
        int naar = plek[ander];
        return kosten[i][naar]
                - kosten[i][van]
                + kosten[ander][van]
                - kosten[ander][naar]
                + lastverschil(van, i, ander)
                + lastverschil(naar, ander, i);
    }

    boolean mag(int i, int naar) {
        return binnenBudget(overdrachten[i][naar] - overdrachten[i][plek[i]])
                && (naar == wachtrij || past(naar, last[i][AANTAL]) && !botst(i, naar, -1));
    }

    boolean magRuil(int i, int ander) {
        int van = plek[i];
        int naar = plek[ander];
        int verschil = last[i][AANTAL] - last[ander][AANTAL];
        int erbij = overdrachten[i][naar] - overdrachten[i][van] + overdrachten[ander][van] - overdrachten[ander][naar];
        return open(ander, van)
                && binnenBudget(erbij)
                && (naar == wachtrij || past(naar, verschil) && !botst(i, naar, ander))
                && (van == wachtrij || past(van, -verschil) && !botst(ander, van, i));
    }

    /** What is above the budget already, because it had to be, may come down but not go up. */
    private boolean binnenBudget(int erbij) {
        return erbij <= 0 || overgedragen + erbij <= budget;
    }

    private boolean past(int j, int erbij) {
        return gedragen[AANTAL][j] + erbij <= maximum[j];
    }

    private boolean botst(int i, int naar, int behalve) {
        for (int ander : tabel.botsingen(i)) {
            int waar = ander == behalve ? plek[i] : plek[ander];
            if (tabel.botst(naar, waar)) {
                return true;
            }
        }
        return false;
    }

    private boolean open(int i, int waar) {
        return Arrays.binarySearch(plekken[i], waar) >= 0;
    }

    void verplaats(int i, int naar) {
        haal(i);
        plek[i] = naar;
        zet(i);
    }

    void ruil(int i, int ander) {
        int van = plek[i];
        int naar = plek[ander];
        verplaats(i, naar);
        verplaats(ander, van);
    }

    /** Back to a plan seen before. */
    void herstel(int[] plan) {
        for (int i = 0; i < plan.length; i++) {
            if (plek[i] != plan[i]) {
                verplaats(i, plan[i]);
            }
        }
    }

    int budget() {
        return budget;
    }

    int overgedragen() {
        return overgedragen;
    }

    public int aantal() {
        return plek.length;
    }

    int[] plekken(int i) {
        return plekken[i];
    }

    int plek(int i) {
        return plek[i];
    }

    int leden(int waar) {
        return aantalLeden[waar];
    }

    int lid(int waar, int nummer) {
        return leden[waar][nummer];
    }

    /** Medium and soft cost in one number; comparable between plans of one table only. */
    public long som() {
        return som;
    }

    long perMedium() {
        return perMedium;
    }

    public int[] plan() {
        return plek.clone();
    }

    public Verdeling verdeling() {
        return new Verdeling(tabel, plek);
    }

    Score score() {
        return verdeling().score();
    }
}
