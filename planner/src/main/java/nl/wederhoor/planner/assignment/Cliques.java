package nl.wederhoor.planner.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Splits the cases into groups in which all conflict with all: of each group a handler takes at most one. */
final class Cliques {

    private Cliques() {}

    /** Group number per case; cases outside every group of two or more have a number of their own. */
    static int[] groups(Instance instance) {
        int[] group = new int[instance.cases()];
        Arrays.fill(group, -1);
        int next = 0;
        var byDegree = IntStream.range(0, group.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -instance.conflicts(i).length))
                .toList();
        for (int i : byDegree) {
            if (group[i] < 0) {
                group[i] = next;
                extend(instance, i, group);
                next++;
            }
        }
        return group;
    }

    private static void extend(Instance instance, int first, int[] group) {
        Set<Integer> common = new TreeSet<>();
        for (int other : instance.conflicts(first)) {
            if (group[other] < 0) {
                common.add(other);
            }
        }
        while (!common.isEmpty()) {
            int chosen = mostConnected(instance, common);
            group[chosen] = group[first];
            common.retainAll(neighbours(instance, chosen));
        }
    }

    private static int mostConnected(Instance instance, Set<Integer> candidates) {
        int best = -1;
        long most = -1;
        for (int i : candidates) {
            long inside = neighbours(instance, i).stream()
                    .filter(candidates::contains)
                    .count();
            if (inside > most) {
                most = inside;
                best = i;
            }
        }
        return best;
    }

    private static Set<Integer> neighbours(Instance instance, int i) {
        Set<Integer> list = new HashSet<>();
        for (int other : instance.conflicts(i)) {
            list.add(other);
        }
        return list;
    }
}
