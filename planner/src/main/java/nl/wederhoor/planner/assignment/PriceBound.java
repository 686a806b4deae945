package nl.wederhoor.planner.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Lower bound by prices: every case has a price that a handler earns for taking it, every handler then solves a
 * knapsack of its own, and subgradient steps move the prices.
 *
 * <p>Prices are longs in units of 1 / scale, so each evaluation is exact and therefore valid for any prices.
 */
final class PriceBound {
    private static final double DEFLECTION = 0.6;
    private static final int PATIENCE = 15;
    private static final double SMALLEST_STEP = 0.002;

    private final Field field;
    private final Instance instance;
    private final int[] ordered;
    private final int[] group;
    private final Knapsack knapsack;
    private final long scale;
    private final long highest;
    private final long[] prices;
    private final int[] cover;
    private final double[] direction;
    private final double[] roomPrice;
    private double step = 1;
    private int idle;
    private Best best;

    /**
     * The best evaluation so far.
     *
     * @param value lower bound in scaled units
     * @param prices per case, scaled
     * @param roomPrices per handler: what one unit of effort is worth at the margin, scaled
     */
    record Best(long value, long[] prices, double[] roomPrices) {}

    PriceBound(Field field, int[] group) {
        this.field = field;
        this.instance = field.instance();
        this.group = group;
        this.ordered = IntStream.range(0, instance.cases())
                .boxed()
                .sorted(Comparator.comparingInt(i -> group[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.knapsack = new Knapsack(instance.cases());
        long largest = largestCost();
        this.highest = 4 * largest;
        this.scale = Math.max(1, Math.min(1 << 12, Long.highestOneBit((1L << 57) / highest / (instance.cases() + 1L))));
        this.prices = new long[instance.cases()];
        this.cover = new int[instance.cases()];
        this.direction = new double[instance.cases()];
        this.roomPrice = new double[instance.handlers()];
        startPrices();
    }

    private long largestCost() {
        long largest = 1;
        for (int i = 0; i < instance.cases(); i++) {
            for (int place : field.places(i)) {
                largest = Math.max(largest, instance.cost(i, place));
            }
        }
        return largest;
    }

    /** Between the cheapest and the next: a case must be worth more than its cost to somebody. */
    private void startPrices() {
        for (int i = 0; i < prices.length; i++) {
            int nr = i;
            long[] costs = IntStream.of(field.places(i))
                    .mapToLong(place -> instance.cost(nr, place))
                    .sorted()
                    .toArray();
            prices[i] = costs.length == 0 ? highest * scale : scale * costs[Math.min(1, costs.length - 1)];
        }
        best = new Best(Long.MIN_VALUE, prices.clone(), roomPrice.clone());
    }

    /** Continues from prices found before, for instance on a larger field. */
    void startFrom(Best earlier) {
        System.arraycopy(earlier.prices(), 0, prices, 0, prices.length);
        step = 0.2;
    }

    long scale() {
        return scale;
    }

    Best best() {
        return best;
    }

    /** Whole number that no assignment on the field can cost less than. */
    long bound() {
        return best.value() == Long.MIN_VALUE ? Long.MIN_VALUE : -Math.floorDiv(-best.value(), scale);
    }

    /** Improves the prices; stops early when the bound meets the target or the steps have become small. */
    void improve(int rounds, long target, Budget budget) {
        for (int round = 0; round < rounds && !budget.spent() && bound() < target && step > SMALLEST_STEP; round++) {
            long value = evaluate();
            if (value > best.value()) {
                idle = value - best.value() > best.value() / 1_000_000 ? 0 : idle + 1;
                best = new Best(value, prices.clone(), roomPrice.clone());
            } else if (++idle > PATIENCE) {
                step /= 2;
                idle = 0;
                System.arraycopy(best.prices(), 0, prices, 0, prices.length);
                Arrays.fill(direction, 0);
                continue;
            }
            move(value, target);
        }
    }

    private void move(long value, long target) {
        double norm = 0;
        for (int i = 0; i < prices.length; i++) {
            direction[i] = DEFLECTION * direction[i] + (1 - DEFLECTION) * (1 - cover[i]);
            norm += direction[i] * direction[i];
        }
        if (norm < 1e-9) {
            return;
        }
        double gap = Math.max((double) target * scale - value, scale);
        double length = step * gap / norm;
        for (int i = 0; i < prices.length; i++) {
            double price = prices[i] + length * direction[i];
            prices[i] = Math.round(Math.max(-highest * scale, Math.min((double) highest * scale, price)));
        }
    }

    /** The bound at the present prices, in scaled units; also counts how often each case is taken. */
    private long evaluate() {
        Arrays.fill(cover, 0);
        long value = 0;
        for (int i = 0; i < prices.length; i++) {
            value += prices[i];
            long gain = field.open(i, instance.out()) ? prices[i] - scale * instance.cost(i, instance.out()) : 0;
            if (gain > 0) {
                value -= gain;
                cover[i]++;
            }
        }
        for (int j = 0; j < instance.handlers(); j++) {
            value -= fill(j);
            count(j);
        }
        return value;
    }

    /** Solves the knapsack of one handler over the cases that earn something there. */
    private long fill(int j) {
        knapsack.clear();
        int lastGroup = -1;
        for (int i : ordered) {
            if (field.open(i, j)) {
                long profit = prices[i] - scale * instance.cost(i, j);
                if (profit > 0) {
                    knapsack.add(group[i] != lastGroup, profit, instance.effort(i, j));
                    lastGroup = group[i];
                }
            }
        }
        long value = knapsack.solve(instance.capacity(j));
        roomPrice[j] = knapsack.price();
        return value;
    }

    private void count(int j) {
        int item = 0;
        for (int i : ordered) {
            if (field.open(i, j) && prices[i] > scale * instance.cost(i, j)) {
                cover[i] += knapsack.taken(item++) ? 1 : 0;
            }
        }
    }

    /** Closes the pairs that no assignment cheaper than this cost can use; returns how many. */
    int close(long cost) {
        System.arraycopy(best.prices(), 0, prices, 0, prices.length);
        long value = evaluate();
        double[] slack = new double[instance.handlers()];
        for (int j = 0; j < slack.length; j++) {
            long exact = fill(j);
            slack[j] = ceiling(j) - exact;
        }
        int closed = 0;
        double room = (double) (cost - 1) * scale - value;
        for (int i = 0; i < prices.length; i++) {
            for (int place : field.places(i)) {
                if (loss(i, place, slack) > room + 1) {
                    field.close(i, place);
                    closed++;
                }
            }
        }
        return closed;
    }

    /** The priced value of a handler's knapsack: at least the exact value. */
    private double ceiling(int j) {
        double value = roomPrice[j] * instance.capacity(j);
        int lastGroup = -1;
        double richest = 0;
        for (int i : ordered) {
            if (field.open(i, j)) {
                value += group[i] == lastGroup ? 0 : richest;
                richest = group[i] == lastGroup ? Math.max(richest, margin(i, j)) : Math.max(0, margin(i, j));
                lastGroup = group[i];
            }
        }
        return (value + richest) * (1 + Knapsack.SLACK) + 1;
    }

    private double margin(int i, int j) {
        return prices[i] - (double) scale * instance.cost(i, j) - roomPrice[j] * instance.effort(i, j);
    }

    /** How much the bound rises at least when a case must be at this place. */
    private double loss(int i, int place, double[] slack) {
        if (place == instance.out()) {
            return Math.max(0, (double) scale * instance.cost(i, place) - prices[i]);
        }
        return Math.max(0, -margin(i, place) - slack[place]);
    }
}
