package nl.wederhoor.planner.assignment;

import java.util.stream.IntStream;

/**
 * Solves an instance as well as the budget allows: prices for the bound, a tree for small ones, annealing guided by the
 * prices for the rest, and again with the pairs that were ruled out closed.
 */
public final class Solver {
    private static final long FIRST_TREE = 200_000;
    private static final int PRICE_ROUNDS = 600;
    private static final int FIRST_PRICE_ROUNDS = 100;
    private static final long FIRST_TRIALS = 1 << 18;
    private static final int ATTEMPTS = 4;
    private static final int REARRANGEMENTS = 1_000;
    /** Disturbance per round, as a part of what the promising places of a case differ. */
    private static final double[] NOISE = {0, 0.3, 0, 1};

    private static final int TREE_FIELD = 4_000;

    private final Instance instance;
    private final Incumbent incumbent;
    private final Budget budget;
    private final long seed;
    private final int[] group;
    private Field field;
    private PriceBound prices;

    public Solver(Instance instance, Budget budget, long seed) {
        this.instance = instance;
        this.incumbent = new Incumbent(instance);
        this.budget = budget;
        this.seed = seed;
        this.group = Cliques.groups(instance);
    }

    /** Where the best so far can be read, also while the search runs. */
    public Incumbent incumbent() {
        return incumbent;
    }

    /** Searches until proven, out of budget, or after this many rounds. */
    public Incumbent solve(int rounds) {
        if (IntStream.range(0, instance.cases())
                .anyMatch(i -> instance.mandatory() && instance.options(i).length == 0)) {
            incumbent.proveInfeasible();
            return incumbent;
        }
        incumbent.offer(Greedy.assign(instance));
        field = new Field(instance);
        prices = new PriceBound(field, group);
        prices.improve(FIRST_PRICE_ROUNDS, target(), budget.part(0.1));
        takeBound();
        tree(FIRST_TREE, 0.1);
        for (int round = 0; round < rounds && !over(); round++) {
            if (round == 0 || !incumbent.complete()) {
                anneal(round);
            }
            if (round == 0 || round % 8 == 1) {
                tighten();
            }
            if (incumbent.complete() && !over()) {
                polish(round);
            }
        }
        return incumbent;
    }

    private boolean over() {
        return budget.spent() || incumbent.settled();
    }

    /** The price to aim at: the best cost known, or the most that any complete assignment can cost. */
    private long target() {
        if (incumbent.complete()) {
            return incumbent.best().cost();
        }
        return mostExpensive() + 1;
    }

    private long mostExpensive() {
        return IntStream.range(0, instance.cases())
                .mapToLong(i -> IntStream.of(field.places(i))
                        .mapToLong(place -> instance.cost(i, place))
                        .max()
                        .orElse(0))
                .sum();
    }

    /** A bound on the field holds for everything that beats the incumbent. */
    private void takeBound() {
        long bound = prices.bound();
        if (incumbent.complete()) {
            incumbent.raise(Math.min(bound, incumbent.best().cost()));
        } else if (bound > mostExpensive()) {
            incumbent.proveInfeasible();
        } else {
            incumbent.raise(bound);
        }
    }

    private void tree(long nodes, double share) {
        if (incumbent.settled() || field.size() > TREE_FIELD) {
            return;
        }
        boolean complete = new TreeSearch(field, incumbent, prices, nodes, budget.part(share)).run();
        if (complete && incumbent.complete()) {
            incumbent.raise(incumbent.best().cost());
        } else if (complete) {
            incumbent.proveInfeasible();
        }
    }

    /** Finds something complete; longer each time it fails. */
    private void anneal(int round) {
        var guidance = Guidance.from(prices, field);
        var annealer = new Annealer(incumbent, instance, guidance.guide(), seed * 31 + round);
        int[] start = guidance.start();
        for (int attempt = 0; attempt < ATTEMPTS && (attempt == 0 || !incumbent.complete()) && !over(); attempt++) {
            annealer.run(start, FIRST_TRIALS << Math.min(round, 6), guidance.spread(), guidance.spread() / 50, budget);
            start = annealer.places();
        }
        if (!incumbent.complete()) {
            incumbent.offer(Greedy.repair(instance, start));
        }
    }

    private void polish(int round) {
        var guidance = Guidance.from(prices, field);
        var polisher =
                new Polisher(incumbent, instance, guidance, incumbent.best().places(), seed * 31 + round);
        polisher.run(REARRANGEMENTS, guidance.spread() * NOISE[round % NOISE.length], budget);
    }

    /** Better prices against the new cost, then fewer pairs, then perhaps a proof. */
    private void tighten() {
        if (incumbent.settled()) {
            return;
        }
        prices.improve(PRICE_ROUNDS, target(), budget.part(0.15));
        takeBound();
        if (incumbent.complete() && prices.close(incumbent.best().cost()) > field.size() / 10) {
            var earlier = prices.best();
            prices = new PriceBound(field, group);
            prices.startFrom(earlier);
        }
        tree(FIRST_TREE, 0.05);
    }
}
