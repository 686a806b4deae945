package nl.wederhoor.planner.assignment;

import java.util.Arrays;

/** A quick assignment that breaks nothing: the case with the most to lose goes first; what fits nowhere stays out. */
final class Greedy {
    private final Instance instance;
    private final int[] place;
    private final long[] room;

    private Greedy(Instance instance, int[] start) {
        this.instance = instance;
        this.place = start.clone();
        this.room = new long[instance.handlers() + 1];
        for (int j = 0; j < instance.handlers(); j++) {
            room[j] = instance.capacity(j);
        }
        for (int i = 0; i < place.length; i++) {
            room[place[i]] -= instance.effort(i, place[i]);
        }
    }

    static int[] assign(Instance instance) {
        int[] nobody = new int[instance.cases()];
        Arrays.fill(nobody, instance.out());
        return fill(instance, nobody);
    }

    /** Takes out what breaks a capacity or a conflict and fills up again. */
    static int[] repair(Instance instance, int[] broken) {
        int[] places = broken.clone();
        long[] load = new long[instance.handlers() + 1];
        for (int i = 0; i < places.length; i++) {
            int at = places[i];
            boolean fits = at == instance.out()
                    || load[at] + instance.effort(i, at) <= instance.capacity(at)
                            && !clashesBefore(instance, places, i);
            load[at] += fits ? instance.effort(i, at) : 0;
            places[i] = fits ? at : instance.out();
        }
        return fill(instance, places);
    }

    private static boolean clashesBefore(Instance instance, int[] places, int i) {
        for (int other : instance.conflicts(i)) {
            if (other < i && places[other] == places[i]) {
                return true;
            }
        }
        return false;
    }

    private static int[] fill(Instance instance, int[] start) {
        var greedy = new Greedy(instance, start);
        for (int i = greedy.mostUrgent(); i >= 0; i = greedy.mostUrgent()) {
            greedy.put(i);
        }
        return greedy.place;
    }

    /** The case outside with the largest regret, or -1 when none fits anywhere to advantage. */
    private int mostUrgent() {
        int best = -1;
        double most = -1;
        for (int i = 0; i < place.length; i++) {
            if (place[i] == instance.out() && bestPlace(i) != instance.out()) {
                double regret = regret(i);
                if (regret > most) {
                    most = regret;
                    best = i;
                }
            }
        }
        return best;
    }

    private double regret(int i) {
        double first = Double.MAX_VALUE;
        double second = Double.MAX_VALUE;
        for (int j : instance.options(i)) {
            if (fits(i, j)) {
                double key = instance.cost(i, j);
                second = Math.min(second, Math.max(first, key));
                first = Math.min(first, key);
            }
        }
        return second == Double.MAX_VALUE ? Double.MAX_VALUE / 2 : second - first;
    }

    private int bestPlace(int i) {
        int best = instance.out();
        for (int j : instance.options(i)) {
            boolean better = best == instance.out() || instance.cost(i, j) < instance.cost(i, best);
            if (better && fits(i, j)) {
                best = j;
            }
        }
        return best;
    }

    private boolean fits(int i, int j) {
        if (instance.effort(i, j) > room[j]) {
            return false;
        }
        for (int other : instance.conflicts(i)) {
            if (place[other] == j) {
                return false;
            }
        }
        return true;
    }

    private void put(int i) {
        place[i] = bestPlace(i);
        room[place[i]] -= instance.effort(i, place[i]);
    }
}
