package nl.wederhoor.belang;

import nl.wederhoor.partij.Partijsoort;
import nl.wederhoor.regels.Kant;

/** Somebody on one side of an incident, by name. It prints nothing of it. */
record Lid(Kant kant, Partijsoort soort, String naam) {
    @Override
    public String toString() {
        return "Lid " + kant;
    }
}
