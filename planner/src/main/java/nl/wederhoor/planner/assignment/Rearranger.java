package nl.wederhoor.planner.assignment;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Divides the cases of a few handlers among them again, as well as a small exact search can: priced, so that most cases
 * are settled by the bound and only a handful needs trying.
 *
 * <p>Doubles only cut off branches of a search for something better; costs that count are the longs of {@link State}.
 */
final class Rearranger {
    private static final int PRICE_STEPS = 25;
    static final int MOST_CASES = 160;
    static final int MOST_PLACES = 8;

    private final Instance instance;
    private final boolean conflicts;
    private final double[] guide;
    private final SplittableRandom random;
    private final int nodeLimit;

    private final int[] local;
    private final int[] cases = new int[MOST_CASES];
    private final int[] order = new int[MOST_CASES];
    private final double[][] cost = new double[MOST_CASES][MOST_PLACES];
    private final double[] regret = new double[MOST_CASES];
    private final double[] least = new double[MOST_CASES + 1];
    private final int[] place = new int[MOST_CASES];
    private final int[] bestPlace = new int[MOST_CASES];
    private final double[] price = new double[MOST_PLACES];
    private final double[] bestPrice = new double[MOST_PLACES];
    private final double[] surplus = new double[MOST_PLACES];
    private final long[] room = new long[MOST_PLACES];
    private int[] handlers;
    private int size;
    private double best;
    private double pricedRoom;
    private boolean found;
    private int nodes;

    /** @param guide what a unit of effort is worth per handler, to start from */
    Rearranger(Instance instance, double[] guide, int nodeLimit, SplittableRandom random) {
        this.instance = instance;
        this.conflicts = instance.hasConflicts();
        this.guide = guide;
        this.nodeLimit = nodeLimit;
        this.random = random;
        this.local = new int[instance.cases()];
        Arrays.fill(local, -1);
    }

    /**
     * Rearranges the cases at these places when that is cheaper, and tells whether it did.
     *
     * @param noise costs are raised at random by less than this first, so that a search can leave a local best
     */
    boolean rearrange(State state, int[] places, double noise) {
        handlers = places;
        nodes = 0;
        if (!load(state)) {
            return false;
        }
        fillCosts(noise);
        double now = present(state);
        best = noise == 0 ? now - 0.5 : now;
        found = false;
        setPrices(now);
        sort();
        descend(0, 0);
        if (found) {
            for (int s = 0; s < size; s++) {
                if (state.place(cases[s]) != handlers[bestPlace[s]]) {
                    state.move(cases[s], handlers[bestPlace[s]]);
                }
            }
        }
        return found;
    }

    /** Chooses the cases that these places hold now; false when they are too many for an exact search. */
    private boolean load(State state) {
        size = 0;
        for (int at : handlers) {
            int count = state.members(at);
            boolean outside = at == instance.out();
            if (!outside && size + count > MOST_CASES) {
                return false;
            }
            int offset = outside && count > 0 ? random.nextInt(count) : 0;
            for (int k = 0; k < count && size < MOST_CASES; k++) {
                cases[size++] = state.member(at, (offset + k) % count);
            }
        }
        return size > 1;
    }

    private void fillCosts(double noise) {
        for (int s = 0; s < size; s++) {
            for (int h = 0; h < handlers.length; h++) {
                boolean open = handlers[h] == instance.out() || instance.allowed(cases[s], handlers[h]);
                cost[s][h] = !open
                        ? Double.POSITIVE_INFINITY
                        : instance.cost(cases[s], handlers[h]) + (noise == 0 ? 0 : noise * random.nextDouble());
            }
        }
        for (int h = 0; h < handlers.length; h++) {
            room[h] = handlers[h] == instance.out() ? Long.MAX_VALUE / 4 : instance.capacity(handlers[h]);
        }
    }

    private double present(State state) {
        double now = 0;
        for (int s = 0; s < size; s++) {
            now += cost[s][indexOf(state.place(cases[s]))];
        }
        return now;
    }

    private int indexOf(int at) {
        int h = 0;
        while (handlers[h] != at) {
            h++;
        }
        return h;
    }

    /** Subgradient steps on the prices of room; few places, so this costs next to nothing. */
    private void setPrices(double now) {
        for (int h = 0; h < handlers.length; h++) {
            price[h] = handlers[h] == instance.out() ? 0 : guide[handlers[h]];
        }
        double highest = Double.NEGATIVE_INFINITY;
        double step = 1;
        for (int round = 0; round < PRICE_STEPS; round++) {
            double bound = evaluate();
            if (bound > highest) {
                highest = bound;
                System.arraycopy(price, 0, bestPrice, 0, handlers.length);
            } else {
                step *= 0.7;
            }
            if (bound >= best || !move(step * (now - bound))) {
                break;
            }
        }
        System.arraycopy(bestPrice, 0, price, 0, handlers.length);
    }

    private double evaluate() {
        double bound = 0;
        for (int h = 0; h < handlers.length; h++) {
            surplus[h] = handlers[h] == instance.out() ? 0 : -room[h];
            bound -= handlers[h] == instance.out() ? 0 : price[h] * room[h];
        }
        for (int s = 0; s < size; s++) {
            int cheapest = 0;
            for (int h = 1; h < handlers.length; h++) {
                cheapest = priced(s, h) < priced(s, cheapest) ? h : cheapest;
            }
            bound += priced(s, cheapest);
            surplus[cheapest] += instance.effort(cases[s], handlers[cheapest]);
        }
        return bound;
    }

    private boolean move(double length) {
        double norm = 0;
        for (int h = 0; h < handlers.length; h++) {
            boolean free = handlers[h] != instance.out() && (surplus[h] > 0 || price[h] > 0);
            surplus[h] = free ? surplus[h] : 0;
            norm += surplus[h] * surplus[h];
        }
        for (int h = 0; h < handlers.length && norm > 0; h++) {
            price[h] = Math.max(0, price[h] + length * surplus[h] / norm);
        }
        return norm > 0;
    }

    private double priced(int s, int h) {
        double raw = cost[s][h];
        return raw == Double.POSITIVE_INFINITY ? raw : raw + price[h] * instance.effort(cases[s], handlers[h]);
    }

    /** Cases with the most to lose first; what is left at the bottom of the tree hardly matters. */
    private void sort() {
        for (int s = 0; s < size; s++) {
            double first = Double.POSITIVE_INFINITY;
            double second = Double.POSITIVE_INFINITY;
            for (int h = 0; h < handlers.length; h++) {
                double key = priced(s, h);
                second = Math.min(second, Math.max(first, key));
                first = Math.min(first, key);
            }
            regret[s] = second - first;
            int k = s;
            for (; k > 0 && regret[order[k - 1]] < regret[s]; k--) {
                order[k] = order[k - 1];
            }
            order[k] = s;
            local[cases[s]] = s;
            place[s] = -1;
        }
        least[size] = 0;
        for (int k = size - 1; k >= 0; k--) {
            double cheapest = Double.POSITIVE_INFINITY;
            for (int h = 0; h < handlers.length; h++) {
                cheapest = Math.min(cheapest, priced(order[k], h));
            }
            least[k] = least[k + 1] + cheapest;
        }
        pricedRoom = 0;
        for (int h = 0; h < handlers.length; h++) {
            pricedRoom += handlers[h] == instance.out() ? 0 : price[h] * room[h];
        }
    }

    /** The last search looked at everything that its bound allowed. */
    boolean complete() {
        return nodes <= nodeLimit;
    }

    private void descend(int k, double value) {
        if (k == size) {
            keep(value);
            return;
        }
        if (++nodes > nodeLimit) {
            return;
        }
        int s = order[k];
        double tried = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < handlers.length; round++) {
            int h = nextCheapest(s, tried);
            if (h < 0) {
                return;
            }
            tried = priced(s, h);
            if (value + least[k + 1] + tried - pricedRoom >= best) {
                return;
            }
            tryAt(k, s, h, value);
        }
    }

    private void keep(double value) {
        if (value < best) {
            best = value;
            found = true;
            System.arraycopy(place, 0, bestPlace, 0, size);
        }
    }

    /** The cheapest place above what was tried; of equal places only the first, which costs a search nothing much. */
    private int nextCheapest(int s, double above) {
        int next = -1;
        for (int h = 0; h < handlers.length; h++) {
            double key = priced(s, h);
            if (key > above && key < Double.POSITIVE_INFINITY && (next < 0 || key < priced(s, next))) {
                next = h;
            }
        }
        return next;
    }

    private void tryAt(int k, int s, int h, double value) {
        long effort = instance.effort(cases[s], handlers[h]);
        if (effort > room[h] || conflicts && clashes(s, h)) {
            return;
        }
        double worth = handlers[h] == instance.out() ? 0 : price[h] * effort;
        room[h] -= effort;
        pricedRoom -= worth;
        place[s] = h;
        descend(k + 1, value + cost[s][h]);
        place[s] = -1;
        pricedRoom += worth;
        room[h] += effort;
    }

    private boolean clashes(int s, int h) {
        if (handlers[h] == instance.out()) {
            return false;
        }
        for (int other : instance.conflicts(cases[s])) {
            int t = local[other];
            if (t >= 0 && t < size && cases[t] == other && place[t] == h) {
                return true;
            }
        }
        return false;
    }
}
