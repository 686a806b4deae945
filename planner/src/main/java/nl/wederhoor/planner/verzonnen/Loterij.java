package nl.wederhoor.planner.verzonnen;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Chance with a seed, in the words that the inventors use. */
final class Loterij {
    private final SplittableRandom toeval;

    Loterij(long zaad) {
        this.toeval = new SplittableRandom(zaad);
    }

    boolean kans(double deel) {
        return toeval.nextDouble() < deel;
    }

    int tussen(int laagste, int hoogste) {
        return toeval.nextInt(laagste, hoogste + 1);
    }

    <T> T een(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    /** Earlier in the list is more likely: each next one half as often as the rest before it. */
    <T> T vaakVooraan(List<T> uit) {
        int k = 0;
        while (k < uit.size() - 1 && kans(0.6)) {
            k++;
        }
        return uit.get(k);
    }

    <T> Set<T> greep(List<T> uit, double deel) {
        Set<T> greep = new LinkedHashSet<>();
        uit.forEach(ding -> {
            if (kans(deel)) {
                greep.add(ding);
            }
        });
        return greep;
    }
}
