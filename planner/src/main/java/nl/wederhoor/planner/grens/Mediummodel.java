package nl.wederhoor.planner.grens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;

/**
 * The medium level as linear rows: every case has one place, and a row is a load with room up to a limit; what goes beyond
 * costs so much a unit, or may not be. Opposing parties (H2) get a row when a solution would break it.
 */
final class Mediummodel {
    private static final double RUIM_BOVEN = 10;

    private static final int[] GEEN = {};
    private static final Lastsoort[] SOORTEN = {Lastsoort.UREN, Lastsoort.NIEUW, Lastsoort.AANTAL};

    private final Paartabel tabel;
    private final int[][] plekken;
    private final long[][] kosten;
    private final int[][][] rijen;
    private final int[][][] hoeveel;
    private final List<Rij> alleRijen = new ArrayList<>();
    private final Map<Long, Integer> botsrijen = new HashMap<>();
    private final double verboden;

    /** @param meer what a unit above the limit costs; negative when it may not be */
    record Rij(long grens, long meer) {}

    Mediummodel(Paartabel tabel) {
        this.tabel = tabel;
        int n = tabel.aantal();
        this.plekken = new int[n][];
        this.kosten = new long[n][];
        this.rijen = new int[n][][];
        this.hoeveel = new int[n][][];
        for (int i = 0; i < n; i++) {
            int nr = i;
            plekken[i] = IntStream.rangeClosed(0, tabel.wachtrij())
                    .filter(j -> tabel.magBij(nr, j))
                    .toArray();
            kosten[i] = IntStream.of(plekken[i])
                    .mapToLong(j -> tabel.rij(nr).medium(j))
                    .toArray();
            rijen[i] = new int[plekken[i].length][];
            hoeveel[i] = new int[plekken[i].length][];
            Arrays.fill(rijen[i], GEEN);
            Arrays.fill(hoeveel[i], GEEN);
        }
        for (Lastsoort soort : SOORTEN) {
            IntStream.range(0, tabel.wachtrij()).forEach(j -> begrens(soort, j));
        }
        this.verboden = RUIM_BOVEN * (1 + duurste());
    }

    /** The most that one place can cost, with all that it carries above the limits. */
    private double duurste() {
        double duurste = 0;
        for (int i = 0; i < plekken.length; i++) {
            for (int k = 0; k < plekken[i].length; k++) {
                double prijs = kosten[i][k];
                for (int e = 0; e < rijen[i][k].length; e++) {
                    prijs += (double) hoeveel[i][k][e]
                            * Math.max(0, alleRijen.get(rijen[i][k][e]).meer());
                }
                duurste = Math.max(duurste, prijs);
            }
        }
        return duurste;
    }

    /** A row for a load of a handler, if all that is possible together is more than there is room for. */
    private void begrens(Lastsoort soort, int j) {
        long grens = soort == Lastsoort.AANTAL
                ? tabel.behandelaar(j).inzet().maxDossiers()
                : tabel.lastkosten().ruimte(soort, j);
        long meer = soort == Lastsoort.AANTAL
                ? -1
                : tabel.lastkosten().medium(soort, j, grens + 1)
                        - tabel.lastkosten().medium(soort, j, grens);
        long hoogste = 0;
        for (int i = 0; i < plekken.length; i++) {
            hoogste += tabel.magBij(i, j) ? tabel.rij(i).last(soort, j) : 0;
        }
        if (hoogste <= grens || meer == 0) {
            return;
        }
        int rij = alleRijen.size();
        alleRijen.add(new Rij(grens, meer));
        for (int i = 0; i < plekken.length; i++) {
            int k = Arrays.binarySearch(plekken[i], j);
            if (k >= 0 && tabel.rij(i).last(soort, j) > 0) {
                voegToe(i, k, rij, tabel.rij(i).last(soort, j));
            }
        }
    }

    private void voegToe(int i, int k, int rij, int last) {
        int n = rijen[i][k].length;
        rijen[i][k] = Arrays.copyOf(rijen[i][k], n + 1);
        hoeveel[i][k] = Arrays.copyOf(hoeveel[i][k], n + 1);
        rijen[i][k][n] = rij;
        hoeveel[i][k][n] = last;
    }

    /** The row that keeps two opposing parties from one group of handlers; true when it is new. */
    boolean scheid(int ene, int andere, int groep) {
        long sleutel = ((long) ene * plekken.length + andere) * tabel.wachtrij() + groep;
        if (botsrijen.putIfAbsent(sleutel, alleRijen.size()) != null) {
            return false;
        }
        int rij = alleRijen.size();
        alleRijen.add(new Rij(1, -1));
        for (int i : new int[] {ene, andere}) {
            for (int k = 0; k < plekken[i].length; k++) {
                int j = plekken[i][k];
                if (j < tabel.wachtrij() && tabel.botsgroep(j) == groep) {
                    voegToe(i, k, rij, 1);
                }
            }
        }
        return true;
    }

    /** More than any place costs, so that what may not be is left as soon as there is somewhere else. */
    double verboden() {
        return verboden;
    }

    /** True when sums of prices so many times as fine as a cost unit fit a long, whatever the prices are. */
    boolean past(long schaal) {
        double perRij = 0;
        for (int q = 0; q < alleRijen.size(); q++) {
            perRij += straf(q) * alleRijen.get(q).grens();
        }
        double botsingen = 0;
        double perZaak = 0;
        for (int i = 0; i < plekken.length; i++) {
            botsingen += (double) tabel.botsingen(i).length * tabel.wachtrij();
            perZaak += zwaarsteStraf(i);
        }
        return schaal * (perRij + perZaak + (1 + 2 * botsingen) * verboden) < Long.MAX_VALUE / 4.0;
    }

    private double zwaarsteStraf(int i) {
        double zwaarste = 0;
        for (int k = 0; k < plekken[i].length; k++) {
            double straf = kosten[i][k];
            for (int e = 0; e < rijen[i][k].length; e++) {
                straf += straf(rijen[i][k][e]) * hoeveel[i][k][e];
            }
            zwaarste = Math.max(zwaarste, straf);
        }
        return zwaarste;
    }

    /** What a unit above the limit of a row costs. */
    double straf(int rij) {
        return alleRijen.get(rij).meer() < 0 ? verboden : alleRijen.get(rij).meer();
    }

    /** Every cost is a multiple of this. */
    long stapgrootte() {
        long deler = 0;
        for (long[] rij : kosten) {
            for (long prijs : rij) {
                deler = ggd(deler, prijs);
            }
        }
        for (Rij rij : alleRijen) {
            deler = ggd(deler, Math.max(0, rij.meer()));
        }
        return Math.max(1, deler);
    }

    private static long ggd(long a, long b) {
        return b == 0 ? Math.abs(a) : ggd(b, a % b);
    }

    int aantal() {
        return plekken.length;
    }

    int aantalRijen() {
        return alleRijen.size();
    }

    Rij rij(int nummer) {
        return alleRijen.get(nummer);
    }

    /** The places of a case, in rising order. */
    int[] plekken(int i) {
        return plekken[i];
    }

    long kosten(int i, int k) {
        return kosten[i][k];
    }

    /** The rows that a case at its k-th place loads, and how much. */
    int[] rijen(int i, int k) {
        return rijen[i][k];
    }

    int[] hoeveel(int i, int k) {
        return hoeveel[i][k];
    }
}
