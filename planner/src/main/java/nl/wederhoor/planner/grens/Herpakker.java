package nl.wederhoor.planner.grens;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import nl.wederhoor.planner.tabel.Verdeling;

/**
 * Takes a plan apart in places and lets branch and bound pack what is loose: the cases of a few handlers among those
 * handlers, or some of the cases over everybody, with all the rest where it is.
 */
final class Herpakker {
    private static final int[] BEHANDELAARS = {3, 5};
    private static final double DEEL_LOS = 0.3;
    private static final long KNOPEN = 200;

    private final Mediumgrens grens;
    private final SplittableRandom toeval;
    private final BooleanSupplier stop;
    private final int plekken;

    Herpakker(Mediumgrens grens, long zaad, BooleanSupplier stop) {
        this.grens = grens;
        this.toeval = new SplittableRandom(zaad);
        this.stop = stop;
        this.plekken = grens.tabel().wachtrij() + 1;
    }

    /** The best plan after so many rounds, or as soon as the medium level costs no more than asked. */
    Verdeling verbeter(Verdeling van, long doel, long ronden) {
        var beste = van;
        for (long ronde = 0; ronde < ronden && beste.score().medium() > doel && !stop.getAsBoolean(); ronde++) {
            int merk = grens.merk();
            int soort = (int) (ronde % (BEHANDELAARS.length + 1));
            if (soort < BEHANDELAARS.length) {
                laatLos(beste, kies(BEHANDELAARS[soort]), 1);
            } else {
                laatLos(beste, kies(plekken), DEEL_LOS);
            }
            var boom = new Mediumboom(grens, beste, KNOPEN, stop);
            boom.loopAf();
            beste = boom.beste();
            grens.herstel(merk);
        }
        return beste;
    }

    /** Some of the handlers, and the queue. */
    private boolean[] kies(int hoeveel) {
        boolean[] gekozen = new boolean[plekken];
        if (hoeveel >= plekken - 1) {
            Arrays.fill(gekozen, true);
        }
        for (int nr = 0; nr < hoeveel && hoeveel < plekken - 1; nr++) {
            gekozen[toeval.nextInt(plekken - 1)] = true;
        }
        gekozen[plekken - 1] = true;
        return gekozen;
    }

    private void laatLos(Verdeling plan, boolean[] open, double deel) {
        for (int i = 0; i < grens.tabel().aantal(); i++) {
            int hier = plan.plek(i);
            boolean los = open[hier] && toeval.nextDouble() < deel;
            for (int k = 0; k < grens.plekken(i); k++) {
                int j = grens.plek(i, k);
                if (j != hier && !(los && open[j])) {
                    grens.sluit(i, k);
                }
            }
        }
    }
}
