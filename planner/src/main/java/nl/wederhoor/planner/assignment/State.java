package nl.wederhoor.planner.assignment;

import java.util.Arrays;

/**
 * An assignment in the making that may break capacities and conflicts, with what it breaks counted.
 *
 * <p>Members per handler are kept as lists for picking one at random in constant time.
 */
final class State {
    private final Instance instance;
    private final int[] place;
    private final long[] load;
    private final int[][] members;
    private final int[] memberCount;
    private final int[] position;
    private final int[][] enemies;
    private long cost;
    private long excess;
    private int clashes;

    State(Instance instance, int[] places) {
        this.instance = instance;
        this.place = new int[instance.cases()];
        this.load = new long[instance.handlers() + 1];
        this.members = new int[instance.handlers() + 1][8];
        this.memberCount = new int[instance.handlers() + 1];
        this.position = new int[instance.cases()];
        this.enemies = instance.hasConflicts() ? new int[instance.cases()][instance.handlers() + 1] : null;
        Arrays.fill(place, -1);
        for (int i = 0; i < places.length; i++) {
            join(i, places[i]);
        }
    }

    private void join(int i, int to) {
        cost += instance.cost(i, to);
        clashes += clashes(i, to);
        addLoad(to, instance.effort(i, to));
        place[i] = to;
        if (memberCount[to] == members[to].length) {
            members[to] = Arrays.copyOf(members[to], 2 * memberCount[to]);
        }
        position[i] = memberCount[to];
        members[to][memberCount[to]++] = i;
        tellEnemies(i, to, 1);
    }

    private void leave(int i) {
        int from = place[i];
        tellEnemies(i, from, -1);
        int last = members[from][--memberCount[from]];
        members[from][position[i]] = last;
        position[last] = position[i];
        place[i] = -1;
        addLoad(from, -instance.effort(i, from));
        clashes -= clashes(i, from);
        cost -= instance.cost(i, from);
    }

    private void addLoad(int to, long effort) {
        if (to != instance.out()) {
            excess -= excess(to, 0);
            load[to] += effort;
            excess += excess(to, 0);
        }
    }

    private void tellEnemies(int i, int where, int sign) {
        if (enemies != null) {
            for (int other : instance.conflicts(i)) {
                enemies[other][where] += sign;
            }
        }
    }

    void move(int i, int to) {
        leave(i);
        join(i, to);
    }

    /** Effort above the capacity of a handler after adding this much. */
    long excess(int handler, long extra) {
        return handler == instance.out() ? 0 : Math.max(0, load[handler] + extra - instance.capacity(handler));
    }

    /** Cases in conflict with this one at a place; nobody clashes outside. */
    int clashes(int i, int at) {
        return enemies == null || at == instance.out() ? 0 : enemies[i][at];
    }

    int place(int i) {
        return place[i];
    }

    int members(int at) {
        return memberCount[at];
    }

    int member(int at, int nr) {
        return members[at][nr];
    }

    long cost() {
        return cost;
    }

    long excess() {
        return excess;
    }

    boolean valid() {
        return excess == 0 && clashes == 0;
    }

    int clashes() {
        return clashes;
    }

    int[] places() {
        return place.clone();
    }
}
