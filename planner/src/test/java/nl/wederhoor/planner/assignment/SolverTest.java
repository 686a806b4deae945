package nl.wederhoor.planner.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SolverTest {

    @Test
    void on_1_000_small_instances_bound_optimum_and_cost_agree_with_brute_force() {
        int infeasible = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            var instance = RandomInstances.make(seed, 7, 4);
            var optimum = BruteForce.optimum(instance);

            var found = new Solver(instance, Budget.unlimited(), seed).solve(3);

            assertThat(found.infeasible()).as("seed %d", seed).isEqualTo(optimum.isEmpty());
            if (optimum.isPresent()) {
                assertThat(found.complete()).as("seed %d", seed).isTrue();
                assertThat(found.best().cost()).as("seed %d", seed).isEqualTo(optimum.getAsLong());
                assertThat(found.bound()).as("seed %d", seed).isEqualTo(optimum.getAsLong());
            } else {
                infeasible++;
            }
            assertThat(instance.respects(found.best().places())).isTrue();
        }
        assertThat(infeasible).isBetween(100, 900);
    }

    @Test
    void prices_alone_never_bound_above_the_optimum_however_long_they_move() {
        for (int seed = 0; seed < 1_000; seed++) {
            var instance = RandomInstances.make(seed + 5_000, 7, 4);
            var optimum = BruteForce.optimum(instance);
            var prices = new PriceBound(new Field(instance), Cliques.groups(instance));
            for (int round = 0; round < 30 && optimum.isPresent(); round++) {
                prices.improve(5, optimum.getAsLong() + 10, Budget.unlimited());
                assertThat(prices.bound()).as("seed %d", seed).isLessThanOrEqualTo(optimum.getAsLong());
            }
        }
    }

    @Test
    void closing_pairs_never_loses_what_is_better() {
        for (int seed = 0; seed < 1_000; seed++) {
            var instance = RandomInstances.make(seed + 9_000, 7, 4);
            var optimum = BruteForce.optimum(instance);
            if (optimum.isPresent()) {
                var field = new Field(instance);
                var prices = new PriceBound(field, Cliques.groups(instance));
                prices.improve(60, optimum.getAsLong() + 1, Budget.unlimited());
                prices.close(optimum.getAsLong() + 1);
                var incumbent = new Incumbent(instance);

                new TreeSearch(field, incumbent, prices, Long.MAX_VALUE, Budget.unlimited()).run();

                assertThat(incumbent.best().cost()).as("seed %d", seed).isEqualTo(optimum.getAsLong());
            }
        }
    }

    @Tag("uitputtend")
    @Test
    void the_same_seed_and_rounds_give_the_same_assignment() {
        var instance = Classic.D.make(5, 40, 3);

        var one = new Solver(instance, Budget.unlimited(), 7).solve(4);
        var other = new Solver(instance, Budget.unlimited(), 7).solve(4);

        assertThat(one.best().places()).isEqualTo(other.best().places());
    }

    @Tag("uitputtend")
    @Test
    void classic_instances_come_within_two_percent_of_the_bound_in_few_rounds() {
        for (var kind : Classic.values()) {
            var found = new Solver(kind.make(5, 50, 1), Budget.unlimited(), 1).solve(4);

            double gap =
                    100.0 * (found.best().cost() - found.bound()) / found.best().cost();
            assertThat(gap).as(kind.name()).isLessThan(2);
        }
    }
}
