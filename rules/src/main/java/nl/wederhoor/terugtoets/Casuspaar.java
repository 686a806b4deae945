package nl.wederhoor.terugtoets;

import nl.wederhoor.adviseur.Casus;

/** A past case under both policies: the same one, unless these fill in different facts from a municipality. */
record Casuspaar(Casus oud, Casus nieuw) {
    boolean isGelijk() {
        return oud == nieuw;
    }
}
