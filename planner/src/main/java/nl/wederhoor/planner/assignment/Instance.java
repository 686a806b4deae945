package nl.wederhoor.planner.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One problem: which handler takes which case, by number.
 *
 * <p>Staying out is one more place, numbered after the last handler, with the penalty of the case for its cost. In a
 * mandatory instance no complete assignment uses it.
 */
public final class Instance {
    private static final long FORBIDDEN = -1;

    private final long[] capacity;
    private final long[] penalty;
    private final boolean mandatory;
    private final long[][] cost;
    private final long[][] effort;
    private final int[][] options;
    private final int[][] conflicts;

    private Instance(Builder builder) {
        this.capacity = builder.capacity;
        this.penalty = builder.penalty;
        this.mandatory = builder.mandatory;
        this.cost = builder.cost;
        this.effort = builder.effort;
        this.conflicts = builder.conflicts();
        this.options = IntStream.range(0, cases())
                .mapToObj(i -> IntStream.range(0, handlers())
                        .filter(j -> effort[i][j] != FORBIDDEN)
                        .toArray())
                .toArray(int[][]::new);
    }

    public int cases() {
        return penalty.length;
    }

    public int handlers() {
        return capacity.length;
    }

    /** The place of a case that nobody takes. */
    public int out() {
        return capacity.length;
    }

    public boolean mandatory() {
        return mandatory;
    }

    long capacity(int handler) {
        return capacity[handler];
    }

    long cost(int i, int place) {
        return place == out() ? penalty[i] : cost[i][place];
    }

    long effort(int i, int place) {
        return place == out() ? 0 : effort[i][place];
    }

    boolean allowed(int i, int handler) {
        return effort[i][handler] != FORBIDDEN;
    }

    /** Handlers who may take a case and have room for it by itself. */
    int[] options(int i) {
        return options[i];
    }

    int[] conflicts(int i) {
        return conflicts[i];
    }

    boolean hasConflicts() {
        return IntStream.range(0, cases()).anyMatch(i -> conflicts[i].length > 0);
    }

    /** Cost of an assignment that names a place for every case. */
    public long cost(int[] places) {
        long sum = 0;
        for (int i = 0; i < places.length; i++) {
            sum += mandatory && places[i] == out() ? 0 : cost(i, places[i]);
        }
        return sum;
    }

    /** True when no capacity, conflict or forbidden pair is broken; cases may be out. */
    public boolean respects(int[] places) {
        long[] load = new long[handlers() + 1];
        for (int i = 0; i < places.length; i++) {
            if (places[i] != out()) {
                if (!allowed(i, places[i])) {
                    return false;
                }
                load[places[i]] += effort[i][places[i]];
                for (int other : conflicts[i]) {
                    if (places[other] == places[i]) {
                        return false;
                    }
                }
            }
        }
        return IntStream.range(0, handlers()).allMatch(j -> load[j] <= capacity[j]);
    }

    /** True when a mandatory instance has everybody placed; an optional one always has. */
    public boolean completes(int[] places) {
        return !mandatory || IntStream.of(places).noneMatch(place -> place == out());
    }

    /** Collects an instance; pairs that can never be of use are left out at once. */
    public static final class Builder {
        private final long[] capacity;
        private final long[] penalty;
        private final boolean mandatory;
        private final long[][] cost;
        private final long[][] effort;
        private final List<Set<Integer>> enemies = new ArrayList<>();

        public Builder(long[] capacity, long[] penalty, boolean mandatory) {
            this.capacity = capacity.clone();
            this.penalty = penalty.clone();
            this.mandatory = mandatory;
            this.cost = new long[penalty.length][capacity.length];
            this.effort = new long[penalty.length][capacity.length];
            for (int i = 0; i < penalty.length; i++) {
                Arrays.fill(effort[i], FORBIDDEN);
                enemies.add(new TreeSet<>());
            }
        }

        public Builder pair(int i, int handler, long pairCost, long pairEffort) {
            boolean useful = pairEffort <= capacity[handler] && (mandatory || pairCost <= penalty[i]);
            if (useful) {
                cost[i][handler] = pairCost;
                effort[i][handler] = pairEffort;
            }
            return this;
        }

        public Builder conflict(int i, int other) {
            enemies.get(i).add(other);
            enemies.get(other).add(i);
            return this;
        }

        public Instance build() {
            return new Instance(this);
        }

        private int[][] conflicts() {
            return enemies.stream()
                    .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new);
        }
    }
}
