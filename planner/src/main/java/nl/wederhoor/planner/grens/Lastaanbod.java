package nl.wederhoor.planner.grens;

import java.util.stream.IntStream;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;

/** The side of the handlers: what carrying costs on the levels that count, and which load pays best at a price. */
final class Lastaanbod {
    static final Lastsoort[] SOORTEN = Lastsoort.values();

    private final Paartabel tabel;
    private final long perMedium;
    private final long perZacht;
    private final long[][] hoogste;

    Lastaanbod(Paartabel tabel, long perMedium, long perZacht) {
        this.tabel = tabel;
        this.perMedium = perMedium;
        this.perZacht = perZacht;
        this.hoogste = new long[SOORTEN.length][tabel.wachtrij()];
        for (int i = 0; i < tabel.aantal(); i++) {
            for (int j = 0; j < tabel.wachtrij(); j++) {
                for (int d = 0; tabel.magBij(i, j) && d < SOORTEN.length; d++) {
                    hoogste[d][j] += tabel.rij(i).last(SOORTEN[d], j);
                }
            }
        }
    }

    /** What one case costs at one place, loads apart. */
    long paarkosten(int i, int plek) {
        return perMedium * tabel.rij(i).medium(plek) + perZacht * tabel.rij(i).zacht(plek);
    }

    /** The kinds of load that cost something or have a limit within reach; the others need no price. */
    int[] soorten() {
        return IntStream.range(0, SOORTEN.length)
                .filter(d -> IntStream.range(0, tabel.wachtrij()).anyMatch(j -> telt(d, j)))
                .toArray();
    }

    /** A convex cost is nothing everywhere when the first unit and all units together cost nothing. */
    private boolean telt(int d, int j) {
        return hoogste[d][j] > 0
                && (kosten(d, j, 1) != 0 || kosten(d, j, hoogste[d][j]) != 0 || hoogste[d][j] > grens(d, j));
    }

    /** The most that a handler may carry. */
    long grens(int d, int j) {
        return SOORTEN[d] == Lastsoort.AANTAL
                ? Math.min(hoogste[d][j], tabel.behandelaar(j).inzet().maxDossiers())
                : hoogste[d][j];
    }

    long kosten(int d, int j, long last) {
        return perMedium * tabel.lastkosten().medium(SOORTEN[d], j, last)
                + perZacht * tabel.lastkosten().zacht(SOORTEN[d], j, last);
    }

    /** Cost of the last unit of a load. */
    long stap(int d, int j, long last) {
        return kosten(d, j, last) - kosten(d, j, last - 1);
    }

    /** The largest load that pays best: beyond it one unit more costs more than its price, as the cost is convex. */
    long meeste(int d, int j, long prijs) {
        return laatsteOnder(d, j, prijs + 1, grens(d, j));
    }

    /** The smallest load that pays as well, where the cost is as flat as the price. */
    long minste(int d, int j, long prijs, long meeste) {
        return laatsteOnder(d, j, prijs, meeste);
    }

    private long laatsteOnder(int d, int j, long prijs, long grens) {
        long laag = 0;
        long hoog = grens;
        while (laag < hoog) {
            long midden = (laag + hoog + 1) / 2;
            if (stap(d, j, midden) < prijs) {
                laag = midden;
            } else {
                hoog = midden - 1;
            }
        }
        return laag;
    }

    /** How fast the best load grows with its price. */
    double soepelheid(int d, int j, long last) {
        long stijging = stap(d, j, last + 2) - stap(d, j, last + 1);
        return stijging <= 0 ? 0 : 1.0 / stijging;
    }

    /** Between the cost of the first unit and that of the last: outside, a handler would want nothing or everything. */
    long zinnig(int d, int j, long prijs) {
        if (hoogste[d][j] == 0) {
            return 0;
        }
        long laagste = stap(d, j, 1);
        long hoogstePrijs = SOORTEN[d] == Lastsoort.AANTAL ? Long.MAX_VALUE : stap(d, j, hoogste[d][j]);
        return Math.max(laagste, Math.min(hoogstePrijs, prijs));
    }
}
