package nl.wederhoor.planner;

import java.util.Map;

/** The weights of the planning rules by rule id, as tuned by the directeur in a version of the policy. */
public record Gewichten(String versie, Map<String, Long> perRegel) {

    public Gewichten {
        perRegel = Map.copyOf(perRegel);
    }
}
