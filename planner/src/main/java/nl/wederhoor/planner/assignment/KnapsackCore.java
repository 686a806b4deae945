package nl.wederhoor.planner.assignment;

import java.util.Arrays;

/**
 * What the price could not settle: layers with options, exactly one option per layer.
 *
 * <p>By a table over the room when that is small; else by a depth-first tree that gives up in time.
 */
final class KnapsackCore {
    private static final long TABLE_LIMIT = 6_000_000;
    private static final int NODE_LIMIT = 20_000;
    private static final long NEVER = Long.MIN_VALUE / 4;

    private int[] item = new int[64];
    private long[] profit = new long[64];
    private long[] weight = new long[64];
    private int[] start = new int[64];
    private double[] hope = new double[64];
    private int[] chosen = new int[64];
    private int[] bestChosen = new int[64];
    private int options;
    private int layers;
    private double price;
    private long base;
    private long baseWeight;
    private boolean[] settled = new boolean[64];

    private long[] table = new long[0];
    private short[][] pick = new short[0][];

    private long best;
    private int nodes;
    private boolean complete;

    void clear(double marginalPrice) {
        options = 0;
        layers = 0;
        price = marginalPrice;
    }

    /** Opens a layer whose best option earns this much above the price of its room. */
    void layer(double margin) {
        if (layers + 2 > start.length) {
            start = Arrays.copyOf(start, 2 * start.length);
            hope = Arrays.copyOf(hope, start.length);
            chosen = Arrays.copyOf(chosen, start.length);
            bestChosen = Arrays.copyOf(bestChosen, start.length);
            settled = Arrays.copyOf(settled, start.length);
        }
        hope[layers] = margin;
        start[layers++] = options;
        start[layers] = options;
    }

    /** Adds an option to the layer opened last; item -1 takes nothing. */
    void option(int number, long optionProfit, long optionWeight) {
        if (options == item.length) {
            item = Arrays.copyOf(item, 2 * options);
            profit = Arrays.copyOf(profit, 2 * options);
            weight = Arrays.copyOf(weight, 2 * options);
        }
        item[options] = number;
        profit[options] = optionProfit;
        weight[options++] = optionWeight;
        start[layers] = options;
    }

    boolean complete() {
        return complete;
    }

    /** The best value above what is known, or what is known. */
    long solve(long capacity, long known) {
        settle();
        long room = capacity - baseWeight;
        best = known;
        complete = true;
        if (room < 0) {
            return known;
        }
        if (room < TABLE_LIMIT && room * openOptions() <= TABLE_LIMIT) {
            fillTable((int) room, known);
        } else {
            prepareTree();
            nodes = 0;
            descend(0, base, room);
            complete = nodes <= NODE_LIMIT;
        }
        return best;
    }

    /** Layers with one option need no search. */
    private void settle() {
        base = 0;
        baseWeight = 0;
        for (int g = 0; g < layers; g++) {
            settled[g] = start[g + 1] - start[g] == 1;
            if (settled[g]) {
                chosen[g] = start[g];
                bestChosen[g] = start[g];
                base += profit[start[g]];
                baseWeight += weight[start[g]];
            }
        }
    }

    private long openOptions() {
        long open = 0;
        for (int g = 0; g < layers; g++) {
            open += settled[g] ? 0 : start[g + 1] - start[g];
        }
        return open;
    }

    private void fillTable(int room, long known) {
        reserve(room);
        Arrays.fill(table, 0, room + 1, 0);
        for (int g = 0; g < layers; g++) {
            if (!settled[g]) {
                fillLayer(g, room);
            }
        }
        if (table[room] >= 0 && base + table[room] > known) {
            best = base + table[room];
            readBack(room);
        }
    }

    private void fillLayer(int g, int room) {
        short[] choice = pick[g];
        for (int c = room; c >= 0; c--) {
            long value = NEVER;
            int by = 0;
            for (int k = start[g]; k < start[g + 1]; k++) {
                if (weight[k] <= c && table[(int) (c - weight[k])] + profit[k] > value) {
                    value = table[(int) (c - weight[k])] + profit[k];
                    by = k - start[g];
                }
            }
            table[c] = value;
            choice[c] = (short) by;
        }
    }

    private void readBack(int room) {
        int c = room;
        for (int g = layers - 1; g >= 0; g--) {
            if (!settled[g]) {
                bestChosen[g] = start[g] + pick[g][c];
                c -= (int) weight[bestChosen[g]];
            }
        }
    }

    private void reserve(int room) {
        if (table.length <= room) {
            table = new long[room + 1];
            pick = new short[0][];
        }
        if (pick.length < layers) {
            pick = Arrays.copyOf(pick, layers);
        }
        for (int g = 0; g < layers; g++) {
            if (!settled[g] && pick[g] == null) {
                pick[g] = new short[table.length];
            }
        }
    }

    private void prepareTree() {
        hope[layers] = 0;
        for (int g = layers - 1; g >= 0; g--) {
            hope[g] = hope[g + 1] + (settled[g] ? 0 : hope[g]);
        }
    }

    private void descend(int g, long value, long room) {
        if (++nodes > NODE_LIMIT) {
            return;
        }
        if (g == layers) {
            if (value > best) {
                best = value;
                System.arraycopy(chosen, 0, bestChosen, 0, layers);
            }
            return;
        }
        if (settled[g]) {
            descend(g + 1, value, room);
            return;
        }
        if ((value - base + hope[g] + price * room) * (1 + Knapsack.SLACK) + 1 + base <= best) {
            return;
        }
        for (int k = start[g + 1] - 1; k >= start[g]; k--) {
            if (weight[k] <= room) {
                chosen[g] = k;
                descend(g + 1, value + profit[k], room - weight[k]);
            }
        }
    }

    /** Marks the items of the best choice. */
    void choose(boolean[] taken, int items) {
        Arrays.fill(taken, 0, items, false);
        for (int g = 0; g < layers; g++) {
            if (item[bestChosen[g]] >= 0) {
                taken[item[bestChosen[g]]] = true;
            }
        }
    }
}
