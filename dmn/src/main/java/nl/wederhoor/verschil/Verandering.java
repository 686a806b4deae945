package nl.wederhoor.verschil;

import java.util.Map;
import nl.wederhoor.analyse.Doos;

/** A block of inputs with what came out before and comes out now, before it is put into words. */
record Verandering(Map<String, Object> van, Map<String, Object> naar, String rijVan, String rijNaar, Doos doos) {
    Verandering met(Doos ander) {
        return new Verandering(van, naar, rijVan, rijNaar, ander);
    }

    boolean zelfde(Verandering ander) {
        return van.equals(ander.van) && naar.equals(ander.naar);
    }
}
