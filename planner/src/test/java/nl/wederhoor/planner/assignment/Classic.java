package nl.wederhoor.planner.assignment;

import java.util.SplittableRandom;

/**
 * The classic kinds of generalised assignment instances with tight capacity: C costs independent of effort, D inversely
 * related, E strongly so.
 */
public enum Classic {
    C,
    D,
    E;

    public Instance make(int handlers, int cases, long seed) {
        return make(handlers, cases, seed, 0.8, 0, true);
    }

    public Instance make(int handlers, int cases, long seed, double tightness, int conflictPairs, boolean mandatory) {
        var random = new SplittableRandom(seed * 1000 + ordinal());
        long[][] effort = new long[cases][handlers];
        long[][] cost = new long[cases][handlers];
        long[] sum = new long[handlers];
        for (int i = 0; i < cases; i++) {
            for (int j = 0; j < handlers; j++) {
                draw(random, effort[i], cost[i], j);
                sum[j] += effort[i][j];
            }
        }
        long[] capacity = new long[handlers];
        for (int j = 0; j < handlers; j++) {
            capacity[j] = (long) (tightness * sum[j] / handlers);
        }
        long[] penalty = new long[cases];
        for (int i = 0; i < cases; i++) {
            penalty[i] = 2 * cost[i][random.nextInt(handlers)];
        }
        var builder = new Instance.Builder(capacity, penalty, mandatory);
        for (int i = 0; i < cases; i++) {
            for (int j = 0; j < handlers; j++) {
                builder.pair(i, j, cost[i][j], effort[i][j]);
            }
        }
        for (int k = 0; k < conflictPairs; k++) {
            int one = random.nextInt(cases);
            int other = random.nextInt(cases);
            if (one != other) {
                builder.conflict(one, other);
            }
        }
        return builder.build();
    }

    private void draw(SplittableRandom random, long[] effort, long[] cost, int j) {
        switch (this) {
            case C -> {
                effort[j] = 5 + random.nextInt(21);
                cost[j] = 10 + random.nextInt(41);
            }
            case D -> {
                effort[j] = 1 + random.nextInt(100);
                cost[j] = Math.max(1, 111 - effort[j] + random.nextInt(21) - 10);
            }
            case E -> {
                effort[j] = (long) Math.ceil(1 - 10 * Math.log(1 - random.nextDouble()));
                cost[j] = Math.max(1, Math.round(1000.0 / effort[j] - 10 * random.nextDouble()));
            }
        }
    }
}
