package nl.wederhoor.analyse;

import java.util.Map;
import java.util.function.Predicate;
import nl.wederhoor.tabel.Proefmotor.Treffers;

/**
 * A finding before the engine of record was asked.
 *
 * @param doos inputs that all show it, or null when no input can
 * @param invoer the input to show, or null for the first of the box
 * @param klopt whether an answer of the engine to such an input says the same
 */
record Vondst(Bevinding bevinding, Doos doos, Map<String, Object> invoer, Predicate<Treffers> klopt) {
    Vondst(Bevinding bevinding, Doos doos, Predicate<Treffers> klopt) {
        this(bevinding, doos, null, klopt);
    }

    Vondst met(Map<String, Object> andere) {
        return new Vondst(bevinding, doos, andere, klopt);
    }
}
