package nl.wederhoor.dossier;

import nl.wederhoor.probleem.Weigering;

/** The version of a dossier that somebody read before changing it; work of the system may skip the question. */
public record Versie(Long gelezen) {

    /** For work that does not depend on what somebody saw on a screen. */
    public static Versie elke() {
        return new Versie(null);
    }

    public static Versie van(long gelezen) {
        return new Versie(gelezen);
    }

    void eis(long huidige) {
        if (gelezen != null && gelezen != huidige) {
            throw Weigering.verouderd();
        }
    }
}
