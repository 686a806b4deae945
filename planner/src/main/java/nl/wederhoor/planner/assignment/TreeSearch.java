package nl.wederhoor.planner.assignment;

/**
 * Depth-first search over all assignments on a field, cut off by a priced bound: a proof when it completes.
 *
 * <p>The next case is the one with the fewest places left. Costs and prices are scaled longs, so that no cut is ever
 * made on a rounding error.
 */
final class TreeSearch {
    private final Instance instance;
    private final Incumbent incumbent;
    private final long scale;
    private final long[] roomPrice;
    private final int[][] places;
    private final int[] place;
    private final long[] room;
    private final long nodeLimit;
    private final Budget budget;
    private long nodes;
    private long cost;
    private long pricedRoom;
    private boolean stopped;

    TreeSearch(Field field, Incumbent incumbent, PriceBound prices, long nodeLimit, Budget budget) {
        this.instance = field.instance();
        this.incumbent = incumbent;
        this.scale = prices.scale();
        this.nodeLimit = nodeLimit;
        this.budget = budget;
        this.place = new int[instance.cases()];
        this.places = new int[instance.cases()][];
        this.room = new long[instance.handlers() + 1];
        this.roomPrice = new long[instance.handlers() + 1];
        for (int i = 0; i < place.length; i++) {
            place[i] = -1;
            places[i] = field.places(i);
        }
        for (int j = 0; j < instance.handlers(); j++) {
            room[j] = instance.capacity(j);
            long most = (1L << 58) / Math.max(1, room[j]) / (instance.handlers() + 1);
            roomPrice[j] = Math.min(most, (long) prices.best().roomPrices()[j]);
            pricedRoom += roomPrice[j] * room[j];
        }
    }

    /** True when nothing better than the incumbent was left out. */
    boolean run() {
        descend(0);
        return !stopped;
    }

    private void descend(int depth) {
        if (++nodes > nodeLimit || (nodes & 1023) == 0 && budget.spent()) {
            stopped = true;
        }
        if (stopped) {
            return;
        }
        if (depth == place.length) {
            incumbent.offer(place);
            return;
        }
        int next = boundAndPick();
        if (next < 0) {
            return;
        }
        long[] keys = pricedPlaces(next);
        for (int at = cheapest(keys, next); at >= 0 && !stopped; at = cheapest(keys, next)) {
            put(next, at, 1);
            descend(depth + 1);
            put(next, at, -1);
        }
    }

    /** The open case with the fewest places, or -1 when nothing better can come of this. */
    private int boundAndPick() {
        long bound = cost * scale - pricedRoom;
        int next = -1;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < place.length; i++) {
            if (place[i] < 0) {
                long least = Long.MAX_VALUE;
                int count = 0;
                for (int at : places[i]) {
                    if (fits(i, at)) {
                        count++;
                        least = Math.min(least, priced(i, at));
                    }
                }
                if (count == 0) {
                    return -1;
                }
                bound += least;
                if (count < fewest) {
                    fewest = count;
                    next = i;
                }
            }
        }
        boolean hopeless = incumbent.complete() && bound > (incumbent.best().cost() - 1) * scale;
        return hopeless ? -1 : next;
    }

    private long priced(int i, int at) {
        return instance.cost(i, at) * scale + roomPrice[at] * instance.effort(i, at);
    }

    private boolean fits(int i, int at) {
        if (instance.effort(i, at) > room[at] && at != instance.out()) {
            return false;
        }
        if (at != instance.out()) {
            for (int other : instance.conflicts(i)) {
                if (place[other] == at) {
                    return false;
                }
            }
        }
        return true;
    }

    private long[] pricedPlaces(int i) {
        long[] keys = new long[places[i].length];
        for (int k = 0; k < keys.length; k++) {
            keys[k] = fits(i, places[i][k]) ? priced(i, places[i][k]) : Long.MAX_VALUE;
        }
        return keys;
    }

    /** Place with the lowest key, which is then used up; a loop over few places beats sorting objects. */
    private int cheapest(long[] keys, int i) {
        int best = 0;
        for (int k = 1; k < keys.length; k++) {
            best = keys[k] < keys[best] ? k : best;
        }
        long key = keys[best];
        keys[best] = Long.MAX_VALUE;
        return key == Long.MAX_VALUE ? -1 : places[i][best];
    }

    private void put(int i, int at, int sign) {
        place[i] = sign > 0 ? at : -1;
        cost += sign * instance.cost(i, at);
        if (at != instance.out()) {
            room[at] -= sign * instance.effort(i, at);
            pricedRoom -= sign * roomPrice[at] * instance.effort(i, at);
        }
    }
}
