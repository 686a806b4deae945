package nl.wederhoor.planner.assignment;

import java.util.OptionalLong;

/** The cheapest complete assignment by trying everything: the judge of the solver on small instances. */
final class BruteForce {
    private final Instance instance;
    private final int[] place;
    private long best = Long.MAX_VALUE;

    private BruteForce(Instance instance) {
        this.instance = instance;
        this.place = new int[instance.cases()];
    }

    /** Empty when no complete assignment exists. */
    static OptionalLong optimum(Instance instance) {
        var search = new BruteForce(instance);
        search.tryAll(0, new long[instance.handlers() + 1], 0);
        return search.best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(search.best);
    }

    private void tryAll(int i, long[] load, long cost) {
        if (i == place.length) {
            best = Math.min(best, cost);
            return;
        }
        for (int j = 0; j < instance.handlers(); j++) {
            boolean fits = instance.allowed(i, j) && load[j] + instance.effort(i, j) <= instance.capacity(j);
            if (fits && !clashes(i, j)) {
                place[i] = j;
                load[j] += instance.effort(i, j);
                tryAll(i + 1, load, cost + instance.cost(i, j));
                load[j] -= instance.effort(i, j);
            }
        }
        if (!instance.mandatory()) {
            place[i] = instance.out();
            tryAll(i + 1, load, cost + instance.cost(i, instance.out()));
        }
    }

    private boolean clashes(int i, int j) {
        for (int other : instance.conflicts(i)) {
            if (other < i && place[other] == j) {
                return true;
            }
        }
        return false;
    }
}
