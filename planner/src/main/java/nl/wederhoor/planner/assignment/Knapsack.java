package nl.wederhoor.planner.assignment;

import java.util.Arrays;

/**
 * 0-1 knapsack in which of each group at most one item is taken; an ordinary item is a group by itself.
 *
 * <p>A price per unit of room settles most groups at once; the undecided core goes to an exact search. Reuses its
 * buffers: not for more than one thread.
 */
final class Knapsack {
    /** Room for the rounding of doubles, far above what they can lose on sums of longs. */
    static final double SLACK = 1e-12;

    private static final int PRICE_ROUNDS = 40;

    private final long[] profit;
    private final long[] weight;
    private final int[] groupOf;
    private final int[] groupStart;
    private final int[] order;
    private final double[] ratio;
    private final boolean[] taken;
    private final boolean[] used;
    private final KnapsackCore core = new KnapsackCore();
    private int items;
    private int groups;
    private double price;

    Knapsack(int most) {
        this.profit = new long[most];
        this.weight = new long[most];
        this.groupOf = new int[most];
        this.groupStart = new int[most + 1];
        this.order = new int[most];
        this.ratio = new double[most];
        this.taken = new boolean[most];
        this.used = new boolean[most];
    }

    void clear() {
        items = 0;
        groups = 0;
    }

    /** Adds an item with a positive profit that fits by itself; items of one group follow each other. */
    void add(boolean newGroup, long itemProfit, long itemWeight) {
        if (newGroup) {
            groupStart[groups++] = items;
        }
        profit[items] = itemProfit;
        weight[items] = itemWeight;
        groupOf[items] = groups - 1;
        taken[items] = false;
        items++;
        groupStart[groups] = items;
    }

    boolean taken(int item) {
        return taken[item];
    }

    /** Profit per unit of room at the margin, after {@link #solve}; 0 when there is room for everything. */
    double price() {
        return price;
    }

    /** A value that no choice exceeds; what is taken has exactly this value whenever the core could be settled. */
    long solve(long capacity) {
        price = 0;
        long loose = takeRichest(capacity);
        if (loose >= 0) {
            return loose;
        }
        sortByRatio();
        long greedy = takeGreedily(capacity);
        if (groups < items) {
            price = bestPrice(capacity, price);
        }
        long ceiling = priced(capacity, price);
        return ceiling <= greedy ? greedy : solveCore(capacity, greedy, ceiling);
    }

    /** The best of every group when all of that fits together, else -1. */
    private long takeRichest(long capacity) {
        long room = capacity;
        long value = 0;
        for (int g = 0; g < groups; g++) {
            int richest = groupStart[g];
            for (int k = groupStart[g]; k < groupStart[g + 1]; k++) {
                taken[k] = false;
                richest = profit[k] > profit[richest] ? k : richest;
            }
            taken[richest] = true;
            value += profit[richest];
            room -= weight[richest];
            if (room < 0) {
                return -1;
            }
        }
        return value;
    }

    private void sortByRatio() {
        for (int k = 0; k < items; k++) {
            ratio[k] = weight[k] == 0 ? Double.MAX_VALUE : (double) profit[k] / weight[k];
            order[k] = k;
        }
        sort(0, items - 1);
    }

    /** Quicksort by hand: the order of primitive indices by another array is in no library. */
    private void sort(int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            double pivot = ratio[order[(low + high) >>> 1]];
            int a = low;
            int b = high;
            while (a <= b) {
                while (ratio[order[a]] > pivot) {
                    a++;
                }
                while (ratio[order[b]] < pivot) {
                    b--;
                }
                if (a <= b) {
                    int swap = order[a];
                    order[a++] = order[b];
                    order[b--] = swap;
                }
            }
            sort(low, b);
            low = a;
        }
    }

    /** Takes what fits in order of ratio; the first item that does not fit sets the price. */
    private long takeGreedily(long capacity) {
        Arrays.fill(used, 0, groups, false);
        long room = capacity;
        long value = 0;
        for (int k = 0; k < items; k++) {
            int item = order[k];
            boolean open = !used[groupOf[item]];
            taken[item] = open && weight[item] <= room;
            if (taken[item]) {
                used[groupOf[item]] = true;
                room -= weight[item];
                value += profit[item];
            } else if (open && price == 0) {
                price = ratio[item];
            }
        }
        return value;
    }

    /** The priced value is convex in the price: close in on its lowest point from both sides. */
    private double bestPrice(long capacity, double start) {
        double low = 0;
        double high = Math.max(2 * start, 1e-9);
        for (int round = 0; round < PRICE_ROUNDS; round++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (pricedExactly(capacity, left) <= pricedExactly(capacity, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    private double pricedExactly(long capacity, double at) {
        double value = at * capacity;
        for (int g = 0; g < groups; g++) {
            value += margin(g, at);
        }
        return value;
    }

    private long priced(long capacity, double at) {
        return (long) (pricedExactly(capacity, at) * (1 + SLACK)) + 1;
    }

    /** What a group earns at most above the price of its room. */
    private double margin(int group, double at) {
        double best = 0;
        for (int k = groupStart[group]; k < groupStart[group + 1]; k++) {
            best = Math.max(best, profit[k] - at * weight[k]);
        }
        return best;
    }

    /** An item that loses more than the gap against the best of its group is in no better choice. */
    private long solveCore(long capacity, long greedy, long ceiling) {
        double gap = (ceiling - greedy) * (1 + SLACK) + ceiling * SLACK + 1;
        core.clear(price);
        for (int g = 0; g < groups; g++) {
            double best = margin(g, price);
            core.layer(best);
            if (best <= gap) {
                core.option(-1, 0, 0);
            }
            for (int k = groupStart[g]; k < groupStart[g + 1]; k++) {
                if (best - (profit[k] - price * weight[k]) <= gap) {
                    core.option(k, profit[k], weight[k]);
                }
            }
        }
        long value = core.solve(capacity, greedy);
        if (value > greedy) {
            core.choose(taken, items);
        }
        return core.complete() ? value : ceiling;
    }
}
