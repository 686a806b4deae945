package nl.wederhoor.planner.grens;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import nl.wederhoor.planner.tabel.Verdeling;

/**
 * Branch and bound on the medium level: of the cases that the linear program divides, the heaviest gets its largest part
 * only, and after that everything but that part. Walked through to the end, the best plan known is the best there is.
 */
final class Mediumboom {
    private final Mediumgrens grens;
    private final BooleanSupplier stop;
    private final long meesteKnopen;
    private Verdeling beste;
    private long laagste;
    private long knopen;
    private boolean afgebroken;

    Mediumboom(Mediumgrens grens, Verdeling beste, long meesteKnopen, BooleanSupplier stop) {
        this.grens = grens;
        this.beste = beste;
        this.laagste = beste.score().medium();
        this.meesteKnopen = meesteKnopen;
        this.stop = stop;
    }

    /** True when no plan costs less on the medium level than the best one known now. */
    boolean loopAf() {
        verken();
        return !afgebroken;
    }

    Verdeling beste() {
        return beste;
    }

    private void verken() {
        if (afgebroken || ++knopen > meesteKnopen || !grens.los(stop)) {
            afgebroken = true;
            return;
        }
        if (grens.waarde() < laagste) {
            int merk = grens.merk();
            grens.sluitBoven(laagste);
            vertak(grens.delen());
            grens.herstel(merk);
        }
    }

    private void vertak(double[][] delen) {
        int i = zwaarsteGedeelde(delen);
        if (i < 0) {
            bewaar(delen);
            return;
        }
        int k = grootste(delen[i]);
        int merk = grens.merk();
        grens.sluitAndere(i, k);
        verken();
        grens.herstel(merk);
        grens.sluit(i, k);
        verken();
        grens.herstel(merk);
    }

    private int zwaarsteGedeelde(double[][] delen) {
        int zwaarste = -1;
        int meest = -1;
        for (int i = 0; i < delen.length; i++) {
            int k = grootste(delen[i]);
            int zwaar = grens.tabel().rij(i).inspanning(0);
            if (delen[i][k] < 1 - Mediumgrens.HEEL && zwaar > meest) {
                meest = zwaar;
                zwaarste = i;
            }
        }
        return zwaarste;
    }

    static int grootste(double[] delen) {
        int beste = 0;
        for (int k = 1; k < delen.length; k++) {
            beste = delen[k] > delen[beste] ? k : beste;
        }
        return beste;
    }

    /** A solution that divides nothing is the best of its branch; when it cannot be a plan, the branch stays open. */
    private void bewaar(double[][] delen) {
        int[] plek = new int[delen.length];
        Arrays.setAll(plek, i -> grens.plek(i, grootste(delen[i])));
        var gevonden = new Verdeling(grens.tabel(), plek);
        var score = gevonden.score();
        if (score.compareTo(beste.score()) < 0) {
            beste = gevonden;
            laagste = score.medium();
        }
        afgebroken |= score.hard() > 0 || grens.waarde() < laagste;
    }
}
