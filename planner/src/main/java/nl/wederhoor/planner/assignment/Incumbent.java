package nl.wederhoor.planner.assignment;

import java.util.Arrays;

/**
 * The best assignment found so far, complete ones before partial ones; safe to read from another thread at any moment.
 */
public final class Incumbent {
    private final Instance instance;
    private volatile Found best;
    private volatile long bound = Long.MIN_VALUE;
    private volatile boolean infeasible;

    /** An assignment without anything broken; {@code out} counts the cases of a mandatory instance that nobody took. */
    public record Found(int[] places, long cost, int out) {

        boolean beats(Found other) {
            return other == null || out < other.out || out == other.out && cost < other.cost;
        }
    }

    Incumbent(Instance instance) {
        this.instance = instance;
        int[] nobody = new int[instance.cases()];
        Arrays.fill(nobody, instance.out());
        offer(nobody);
    }

    /** Takes over an assignment that breaks nothing, when it is better; checks it once more. */
    boolean offer(int[] places) {
        int out = 0;
        for (int place : places) {
            out += instance.mandatory() && place == instance.out() ? 1 : 0;
        }
        var found = new Found(places.clone(), instance.cost(places), out);
        if (!found.beats(best)) {
            return false;
        }
        if (!instance.respects(places)) {
            throw new IllegalStateException("Offered an assignment that breaks a capacity, a conflict or a pair");
        }
        best = found;
        return true;
    }

    /** Takes over a proven bound on complete assignments. */
    void raise(long value) {
        if (value > bound) {
            bound = value;
        }
        if (complete() && bound > best.cost()) {
            throw new IllegalStateException("Bound " + bound + " above a cost that was reached: " + best.cost());
        }
    }

    void proveInfeasible() {
        infeasible = true;
        if (complete()) {
            throw new IllegalStateException("Proved infeasible what was solved");
        }
    }

    public Found best() {
        return best;
    }

    public boolean complete() {
        return best.out() == 0;
    }

    /** Lower bound on the cost of every complete assignment; never negative, as costs are not. */
    public long bound() {
        return Math.max(0, bound);
    }

    public boolean infeasible() {
        return infeasible;
    }

    /** Nothing better exists, or nothing complete at all. */
    public boolean settled() {
        return infeasible || complete() && bound >= best.cost();
    }
}
