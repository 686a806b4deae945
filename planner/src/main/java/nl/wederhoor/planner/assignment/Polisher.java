package nl.wederhoor.planner.assignment;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Improves a valid assignment by rearranging a few handlers at a time, now and then under disturbed costs. */
final class Polisher {
    private static final int NODE_LIMIT = 4_000;
    private static final double FEWEST_CASES = 10;

    private final Instance instance;
    private final Incumbent incumbent;
    private final int[][] choices;
    private final SplittableRandom random;
    private final Rearranger rearranger;
    private final State state;
    private double breadth = 24;

    Polisher(Incumbent incumbent, Instance instance, Guidance guidance, int[] start, long seed) {
        this.instance = instance;
        this.incumbent = incumbent;
        this.choices = guidance.guide().choices();
        this.random = new SplittableRandom(seed);
        this.rearranger = new Rearranger(instance, guidance.roomPrices(), NODE_LIMIT, random);
        this.state = new State(instance, start);
    }

    /** So many rearrangements, with a disturbance that dies out. */
    void run(long rounds, double noise, Budget budget) {
        for (long round = 0; round < rounds; round++) {
            if (budget.spent() || incumbent.settled()) {
                return;
            }
            double amplitude = noise * (1 - (double) round / rounds);
            boolean better = rearranger.rearrange(state, handlers(), amplitude < noise * 0.05 ? 0 : amplitude);
            breadth = rearranger.complete()
                    ? Math.min(Rearranger.MOST_CASES, breadth + 0.5)
                    : Math.max(FEWEST_CASES, breadth - 2);
            if (better && state.cost() < incumbent.best().cost()) {
                incumbent.offer(state.places());
            }
        }
    }

    int[] places() {
        return state.places();
    }

    /** Handlers that want the same cases: the one who has a random case and others who might, few enough cases. */
    private int[] handlers() {
        int i = random.nextInt(instance.cases());
        int[] picked = new int[Rearranger.MOST_PLACES];
        int count = 0;
        int total = 0;
        picked[count++] = state.place(i);
        total += state.members(state.place(i));
        double most = breadth * (0.5 + random.nextDouble());
        for (int attempt = 0; attempt < 16 && count < picked.length; attempt++) {
            int[] wanted = choices[random.nextInt(3) == 0 ? random.nextInt(choices.length) : i];
            int next = wanted[random.nextInt(wanted.length)];
            int members = next == instance.out() ? 0 : state.members(next);
            if (!contains(picked, count, next) && (count < 2 || total + members <= most)) {
                picked[count++] = next;
                total += members;
            }
        }
        return Arrays.copyOf(picked, count);
    }

    private static boolean contains(int[] picked, int count, int place) {
        for (int k = 0; k < count; k++) {
            if (picked[k] == place) {
                return true;
            }
        }
        return false;
    }
}
