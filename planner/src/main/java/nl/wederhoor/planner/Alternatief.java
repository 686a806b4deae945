package nl.wederhoor.planner;

import java.util.Map;

/** What one handler would mean for one dossier: the difference per rule, and the load before and after. */
public record Alternatief(
        String behandelaar,
        boolean mogelijk,
        Map<String, Long> verschilPerRegel,
        long belastingVoor,
        long belastingNa) {

    public Alternatief {
        verschilPerRegel = Map.copyOf(verschilPerRegel);
    }
}
