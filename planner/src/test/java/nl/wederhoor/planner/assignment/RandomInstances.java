package nl.wederhoor.planner.assignment;

import java.util.SplittableRandom;

/** Small instances of every shape: loose and hopeless, with conflicts, optional cases, zeros and huge numbers. */
final class RandomInstances {

    private RandomInstances() {}

    static Instance make(long seed, int mostCases, int mostHandlers) {
        var random = new SplittableRandom(seed);
        int cases = 1 + random.nextInt(mostCases);
        int handlers = 1 + random.nextInt(mostHandlers);
        long unit = random.nextInt(6) == 0 ? 1_000_000_007L : 1;
        double tightness = 0.5 + random.nextDouble();
        int allowed = 40 + random.nextInt(61);
        boolean sameEffort = random.nextInt(3) == 0;
        long[] capacity = new long[handlers];
        for (int j = 0; j < handlers; j++) {
            capacity[j] = (long) (unit * tightness * cases * 10 / handlers * (0.7 + 0.6 * random.nextDouble()));
        }
        long[] penalty = new long[cases];
        for (int i = 0; i < cases; i++) {
            penalty[i] = unit * random.nextInt(80);
        }
        var builder = new Instance.Builder(capacity, penalty, random.nextInt(3) > 0);
        for (int i = 0; i < cases; i++) {
            long effort = unit * random.nextInt(21);
            for (int j = 0; j < handlers; j++) {
                long own = sameEffort ? effort : unit * random.nextInt(21);
                if (random.nextInt(100) < allowed) {
                    builder.pair(i, j, unit * random.nextInt(60), own);
                }
            }
        }
        int conflicts = random.nextInt(3) == 0 ? random.nextInt(cases * 2) : 0;
        for (int k = 0; k < conflicts; k++) {
            int one = random.nextInt(cases);
            int other = random.nextInt(cases);
            if (one != other) {
                builder.conflict(one, other);
            }
        }
        return builder.build();
    }
}
