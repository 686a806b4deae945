package nl.wederhoor.planner.stroom;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/** A plan as a flow, one unit of flow per case: exact when all cases carry the same load and nobody opposes anybody. */
final class Stroomverdeler {
    private final Paartabel tabel;
    private final long perMedium;

    private Stroomverdeler(Paartabel tabel) {
        this.tabel = tabel;
        this.perMedium = tabel.perMedium();
    }

    /** True when a flow says everything there is to say, so that the plan found is the best. */
    static boolean isExact(Paartabel tabel) {
        return IntStream.range(0, tabel.aantal())
                .allMatch(i -> tabel.botsingen(i).length == 0
                        && IntStream.range(0, tabel.wachtrij()).allMatch(j -> Arrays.stream(Lastsoort.values())
                                .allMatch(soort -> tabel.rij(i).last(soort, j)
                                        == tabel.rij(0).last(soort, 0))));
    }

    /** The best plan, where the flow is exact. */
    static Verdeling verdeel(Paartabel tabel) {
        return new Stroomverdeler(tabel).verdeel();
    }

    private Verdeling verdeel() {
        long[][] prijs = new long[tabel.aantal()][tabel.wachtrij() + 1];
        for (int i = 0; i < prijs.length; i++) {
            for (int j = 0; j <= tabel.wachtrij(); j++) {
                prijs[i][j] = tabel.magBij(i, j)
                        ? perMedium * tabel.rij(i).medium(j) + tabel.rij(i).zacht(j)
                        : Stroom.NOOIT;
            }
        }
        long[] aanbod = new long[prijs.length];
        Arrays.fill(aanbod, 1);
        var stroom = new Stroom(aanbod, prijs, tabel.wachtrij() + 1, this::stap);
        stroom.los();
        int[] plek = new int[prijs.length];
        for (int i = 0; i < plek.length; i++) {
            int nr = i;
            plek[i] = IntStream.rangeClosed(0, tabel.wachtrij())
                    .filter(j -> stroom.stroom(nr, j) > 0)
                    .findFirst()
                    .orElseThrow();
        }
        return new Verdeling(tabel, plek);
    }

    /** Cost of the k-th case of a handler. */
    private long stap(int j, long k) {
        if (j == tabel.wachtrij()) {
            return 0;
        }
        long aantal = k * tabel.rij(0).last(Lastsoort.AANTAL, j);
        if (aantal > tabel.behandelaar(j).inzet().maxDossiers()) {
            return Stroom.NOOIT;
        }
        return lastkosten(j, k) - lastkosten(j, k - 1);
    }

    private long lastkosten(int j, long k) {
        long som = 0;
        for (Lastsoort soort : Lastsoort.values()) {
            long last = k * tabel.rij(0).last(soort, j);
            som += perMedium * tabel.lastkosten().medium(soort, j, last)
                    + tabel.lastkosten().zacht(soort, j, last);
        }
        return som;
    }
}
