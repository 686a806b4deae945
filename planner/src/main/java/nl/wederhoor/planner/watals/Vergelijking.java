package nl.wederhoor.planner.watals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.planner.Plan;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;

/**
 * Two plans side by side, made with the same seed and steps: for the world as it is and for a changed one.
 *
 * @param verschil what the second costs more, both counted under the weights of now; the sum of {@code perRegel}
 * @param lasten handlers whose load or hours differ
 */
public record Vergelijking(
        Plan nu,
        Plan dan,
        List<Verhuizing> verhuizingen,
        Score verschil,
        Map<Regel, Long> perRegel,
        List<Lastverschil> lasten) {

    public Vergelijking {
        verhuizingen = List.copyOf(verhuizingen);
        perRegel = Collections.unmodifiableMap(new TreeMap<>(perRegel));
        lasten = List.copyOf(lasten);
        if (!Score.van(perRegel).equals(verschil)) {
            throw new IllegalStateException(
                    "De delen " + Score.van(perRegel) + " zijn samen niet het verschil " + verschil);
        }
    }

    /** Quarter-hours of work and of hours in both plans; 0 for who is in one of them only. */
    public record Lastverschil(String behandelaar, long nu, long dan, long urenNu, long urenDan) {}

    /** Cases in the queue of the second plan and not of the first, less those that leave it. */
    public int wachtrijGroeit() {
        return dan.wachtrij().size() - nu.wachtrij().size();
    }
}
