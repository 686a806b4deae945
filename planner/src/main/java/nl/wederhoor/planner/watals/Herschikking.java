package nl.wederhoor.planner.watals;

import java.util.List;
import java.util.Map;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;

/**
 * What else would move when a case has to go to a handler, and what all of it costs together.
 *
 * @param mogelijk false when that handler is not available for the case, or an opposing party is pinned there
 * @param verhuizingen the case itself first
 * @param verschil with the plan there was; the sum of {@code perRegel}
 */
public record Herschikking(boolean mogelijk, List<Verhuizing> verhuizingen, Score verschil, Map<Regel, Long> perRegel) {
    static final Herschikking ONMOGELIJK = new Herschikking(false, List.of(), Score.NUL, Map.of());

    public Herschikking {
        verhuizingen = List.copyOf(verhuizingen);
        perRegel = Map.copyOf(perRegel);
        if (!Score.van(perRegel).equals(verschil)) {
            throw new IllegalStateException(
                    "De delen " + Score.van(perRegel) + " zijn samen niet het verschil " + verschil);
        }
    }
}
