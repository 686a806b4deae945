package nl.wederhoor.planner.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KnapsackTest {

    @Test
    void equals_trying_every_choice_also_with_groups_and_huge_numbers() {
        for (int seed = 0; seed < 5_000; seed++) {
            var random = new SplittableRandom(seed);
            int items = 1 + random.nextInt(10);
            long unit = random.nextInt(4) == 0 ? 999_999_937L : 1;
            long capacity = unit * random.nextInt(60);
            long[] profit = new long[items];
            long[] weight = new long[items];
            int[] group = new int[items];
            var knapsack = new Knapsack(items);
            for (int k = 0; k < items; k++) {
                profit[k] = 1 + random.nextInt(1000);
                weight[k] = Math.min(capacity, unit * random.nextInt(30));
                boolean newGroup = k == 0 || random.nextInt(3) > 0;
                group[k] = newGroup ? k : group[k - 1];
                knapsack.add(newGroup, profit[k], weight[k]);
            }

            long value = knapsack.solve(capacity);

            assertThat(value).as("seed %d", seed).isEqualTo(best(0, -1, profit, weight, group, capacity));
            long taken = 0;
            for (int k = 0; k < items; k++) {
                taken += knapsack.taken(k) ? profit[k] : 0;
            }
            assertThat(taken).as("seed %d", seed).isEqualTo(value);
        }
    }

    private static long best(int k, int usedGroup, long[] profit, long[] weight, int[] group, long room) {
        if (k == profit.length) {
            return 0;
        }
        long without = best(k + 1, usedGroup, profit, weight, group, room);
        if (group[k] == usedGroup || weight[k] > room) {
            return without;
        }
        return Math.max(without, profit[k] + best(k + 1, group[k], profit, weight, group, room - weight[k]));
    }
}
