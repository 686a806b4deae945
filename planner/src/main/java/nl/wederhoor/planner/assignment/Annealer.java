package nl.wederhoor.planner.assignment;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Simulated annealing over moves and exchanges, with overload and clashes as a price that adapts.
 *
 * <p>A run is a fixed number of trials, so that the same seed gives the same run.
 */
final class Annealer {
    private static final int CHECK_EVERY = 1 << 12;
    private static final int LOG_TABLE = 1 << 12;
    private static final double[] MINUS_LOG = new double[LOG_TABLE];

    static {
        Arrays.setAll(MINUS_LOG, k -> -StrictMath.log((k + 0.5) / LOG_TABLE));
    }

    private final Instance instance;
    private final Incumbent incumbent;
    private final SplittableRandom random;
    private final int[][] choices;
    private final double[] overload;
    private double clash;
    private State state;
    private double temperature;
    private boolean reachedValid;

    Annealer(Incumbent incumbent, Instance instance, Guide guide, long seed) {
        this.instance = instance;
        this.incumbent = incumbent;
        this.random = new SplittableRandom(seed);
        this.choices = guide.choices();
        this.overload = guide.overload().clone();
        this.clash = guide.clash();
    }

    /**
     * What steers the search.
     *
     * @param choices places worth trying per case
     * @param overload price of a unit above the capacity, per handler
     * @param clash price of a pair in conflict
     */
    record Guide(int[][] choices, double[] overload, double clash) {}

    /** One run that cools down from a start; returns true when it passed something valid. */
    boolean run(int[] start, long trials, double from, double to, Budget budget) {
        state = new State(instance, start);
        reachedValid = false;
        temperature = from;
        long rounds = Math.max(1, trials / CHECK_EVERY);
        double cooling = StrictMath.pow(to / from, 1.0 / rounds);
        for (long round = 0; round < rounds && !budget.spent() && !incumbent.settled(); round++) {
            for (int k = 0; k < CHECK_EVERY; k++) {
                attempt();
            }
            temperature *= cooling;
        }
        adapt();
        return reachedValid;
    }

    int[] places() {
        return state.places();
    }

    /** Prices rise where the run ended broken and sink slowly where it did not. */
    private void adapt() {
        for (int j = 0; j < overload.length; j++) {
            overload[j] *= state.excess(j, 0) > 0 ? 1.6 : reachedValid ? 0.9 : 1.1;
        }
        clash *= state.clashes() > 0 ? 1.6 : 1;
    }

    private void attempt() {
        int i = random.nextInt(choices.length);
        int[] places = choices[i];
        if (places.length < 2) {
            return;
        }
        int to = places[random.nextInt(places.length)];
        int from = state.place(i);
        if (to == from) {
            return;
        }
        boolean crowded = state.excess(to, instance.effort(i, to)) > 0 || state.clashes(i, to) > 0;
        int members = state.members(to);
        if (members > 0 && to != instance.out() && (crowded ? random.nextInt(8) != 0 : random.nextInt(4) == 0)) {
            exchange(i, from, state.member(to, random.nextInt(members)), to);
        } else {
            shift(i, from, to);
        }
    }

    private boolean accept(double delta) {
        return delta <= 0 || delta < temperature * MINUS_LOG[random.nextInt(LOG_TABLE)];
    }

    private void shift(int i, int from, int to) {
        double delta = instance.cost(i, to)
                - instance.cost(i, from)
                + clash * (state.clashes(i, to) - state.clashes(i, from))
                + overloadChange(from, -instance.effort(i, from))
                + overloadChange(to, instance.effort(i, to));
        if (accept(delta)) {
            state.move(i, to);
            settle();
        }
    }

    private void exchange(int i, int from, int other, int to) {
        if (from != instance.out() && !instance.allowed(other, from)
                || from == instance.out() && instance.mandatory()) {
            return;
        }
        int between = enemies(i, other) ? 1 : 0;
        double delta = instance.cost(i, to)
                + instance.cost(other, from)
                - instance.cost(i, from)
                - instance.cost(other, to)
                + clash
                        * (state.clashes(i, to)
                                + state.clashes(other, from)
                                - state.clashes(i, from)
                                - state.clashes(other, to)
                                - (from == instance.out() ? between : 2 * between))
                + overloadChange(from, instance.effort(other, from) - instance.effort(i, from))
                + overloadChange(to, instance.effort(i, to) - instance.effort(other, to));
        if (accept(delta)) {
            state.move(i, to);
            state.move(other, from);
            settle();
        }
    }

    private boolean enemies(int i, int other) {
        return Arrays.binarySearch(instance.conflicts(i), other) >= 0;
    }

    private double overloadChange(int handler, long extra) {
        if (handler == instance.out()) {
            return 0;
        }
        return overload[handler] * (state.excess(handler, extra) - state.excess(handler, 0));
    }

    private void settle() {
        if (state.valid()) {
            reachedValid = true;
            if (!incumbent.complete() || state.cost() < incumbent.best().cost()) {
                incumbent.offer(state.places());
            }
        }
    }
}
