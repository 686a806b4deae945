package nl.wederhoor.planner;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The weight per planning rule, as tuned by the directeur in a version of the policy. */
public record Gewichten(String versie, Map<Regel, Long> perRegel) {
    /** Large enough for every policy and small enough that no sum of costs can overflow. */
    public static final long GROOTSTE = 100_000;

    public Gewichten {
        var volledig = new EnumMap<Regel, Long>(Regel.class);
        for (Regel regel : Regel.values()) {
            long gewicht = perRegel.getOrDefault(regel, regel.standaardgewicht());
            boolean mag = regel.niveau() == Niveau.HARD ? gewicht == 1 : gewicht >= 0 && gewicht <= GROOTSTE;
            if (!mag) {
                throw new IllegalArgumentException("Gewicht van " + regel.naam() + " is " + gewicht + ". Misschien "
                        + (regel.niveau() == Niveau.HARD ? "1: een harde regel heeft geen prijs." : "0 of meer."));
            }
            volledig.put(regel, gewicht);
        }
        perRegel = Collections.unmodifiableMap(volledig);
    }

    /** The weights of the design, until a directeur changes them. */
    public static Gewichten standaard() {
        return new Gewichten("standaard", Map.of());
    }

    public long van(Regel regel) {
        return perRegel.get(regel);
    }

    /** The same weights but one, under a name that says so. */
    public Gewichten met(Regel regel, long gewicht) {
        var andere = new EnumMap<>(perRegel);
        andere.put(regel, gewicht);
        return new Gewichten(versie + " met " + regel.code() + "=" + gewicht, andere);
    }
}
