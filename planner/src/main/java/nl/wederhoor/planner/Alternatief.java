package nl.wederhoor.planner;

import java.util.List;
import java.util.Map;

/**
 * What moving one dossier to one handler would mean while everything else stays.
 *
 * @param blokkades hard rules in the way; empty when the move is possible. Only for those who may see them
 * @param verschil difference in score, the sum of {@code perRegel}; zero for the handler of the plan
 * @param belastingVoor quarter-hours before and after, of the handler this is about
 */
public record Alternatief(
        String behandelaar,
        List<Regel> blokkades,
        Score verschil,
        Map<Regel, Long> perRegel,
        long belastingVoor,
        long belastingNa) {

    public Alternatief {
        blokkades = List.copyOf(blokkades);
        perRegel = Map.copyOf(perRegel);
        Score som = Score.van(perRegel);
        if (!som.equals(verschil)) {
            throw new IllegalStateException("De delen " + som + " zijn samen niet het verschil " + verschil);
        }
    }

    public boolean mogelijk() {
        return blokkades.isEmpty();
    }

    /** Within one point: the lot decides, not the quality. */
    public boolean isGelijkwaardig() {
        return mogelijk() && verschil.medium() == 0 && Math.abs(verschil.zacht()) <= Score.PUNT;
    }
}
