package nl.wederhoor.feiten;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What the named deciders have decided so far: immutable, at most one decision per subject. */
public final class Besluiten {
    private static final Besluiten GEEN = new Besluiten(new EnumMap<>(Onderwerp.class));

    private final EnumMap<Onderwerp, String> besluiten;

    private Besluiten(EnumMap<Onderwerp, String> besluiten) {
        this.besluiten = besluiten;
    }

    public static Besluiten geen() {
        return GEEN;
    }

    public Besluiten met(Onderwerp onderwerp, String besluit) {
        if (!onderwerp.besluiten().contains(besluit)) {
            throw new IllegalArgumentException("Dit besluit past niet bij " + onderwerp.label() + ". Misschien een van "
                    + onderwerp.besluiten() + ".");
        }
        var nieuw = new EnumMap<>(besluiten);
        nieuw.put(onderwerp, besluit);
        return new Besluiten(nieuw);
    }

    public Besluiten zonder(Onderwerp onderwerp) {
        var nieuw = new EnumMap<>(besluiten);
        nieuw.remove(onderwerp);
        return new Besluiten(nieuw);
    }

    /** The decision, or null when there is none. */
    public String besluit(Onderwerp onderwerp) {
        return besluiten.get(onderwerp);
    }

    public boolean heeft(Onderwerp onderwerp) {
        return besluiten.containsKey(onderwerp);
    }

    /** All decisions in the order of the subjects. */
    public Map<Onderwerp, String> alle() {
        return Collections.unmodifiableMap(besluiten);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Besluiten anderen && besluiten.equals(anderen.besluiten);
    }

    @Override
    public int hashCode() {
        return besluiten.hashCode();
    }

    @Override
    public String toString() {
        return "Besluiten" + besluiten.keySet();
    }
}
