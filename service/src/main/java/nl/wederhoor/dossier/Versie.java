package nl.wederhoor.dossier;

import nl.wederhoor.probleem.Weigering;

/**
 * The version of a dossier that somebody read before changing it; work of the system may skip the question.
 *
 * @param gelezen the version that was read, or null when it does not matter
 * @param herhaling the request, when it may come twice; or null
 */
public record Versie(Long gelezen, Herhaling herhaling) {

    /** For work that does not depend on what somebody saw on a screen. */
    public static Versie elke() {
        return new Versie(null, null);
    }

    public static Versie van(long gelezen) {
        return new Versie(gelezen, null);
    }

    /** The same, for a request that does nothing when it comes again. */
    public Versie met(Herhaling nieuw) {
        return new Versie(gelezen, nieuw);
    }

    void eis(long huidige) {
        if (gelezen != null && gelezen != huidige) {
            throw Weigering.verouderd();
        }
    }
}
