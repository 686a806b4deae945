package nl.wederhoor.planner.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What the prices say to the annealer: which places are worth trying, where to start, what overload costs, how warm.
 *
 * @param spread how much the promising places of a case differ on average, in cost
 */
record Guidance(Annealer.Guide guide, int[] start, double[] roomPrices, double spread) {
    private static final int MOST_CHOICES = 8;

    static Guidance from(PriceBound prices, Field field) {
        var instance = field.instance();
        double scale = prices.scale();
        double[] room = Arrays.stream(prices.best().roomPrices())
                .map(price -> price / scale)
                .toArray();
        int[][] choices = new int[instance.cases()][];
        int[] start = new int[instance.cases()];
        double spread = 0;
        for (int i = 0; i < choices.length; i++) {
            int nr = i;
            Comparator<Integer> cheapest = Comparator.comparingDouble(place -> reduced(instance, room, nr, place));
            int[] open = field.places(i).length > 0 ? field.places(i) : instance.options(i);
            choices[i] = IntStream.of(open)
                    .boxed()
                    .sorted(cheapest)
                    .mapToInt(Integer::intValue)
                    .limit(MOST_CHOICES)
                    .toArray();
            start[i] = choices[i].length == 0 ? instance.out() : choices[i][0];
            int other = choices[i][Math.min(3, choices[i].length - 1)];
            spread += reduced(instance, room, i, other) - reduced(instance, room, i, start[i]);
        }
        double mean = Math.max(0.5, spread / choices.length);
        return new Guidance(new Annealer.Guide(choices, overload(instance, room, mean), 4 * mean), start, room, mean);
    }

    private static double reduced(Instance instance, double[] room, int i, int place) {
        double price = place == instance.out() ? 0 : room[place];
        return instance.cost(i, place) + price * instance.effort(i, place);
    }

    /** Above what room is worth at the margin, so that overload does not pay, and never nothing. */
    private static double[] overload(Instance instance, double[] room, double mean) {
        double[] overload = new double[room.length];
        for (int j = 0; j < overload.length; j++) {
            int handler = j;
            double effort = IntStream.range(0, instance.cases())
                    .filter(i -> instance.allowed(i, handler))
                    .mapToDouble(i -> instance.effort(i, handler))
                    .average()
                    .orElse(1);
            overload[j] = 1.5 * room[j] + mean / Math.max(1, effort);
        }
        return overload;
    }
}
