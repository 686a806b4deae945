package nl.wederhoor.adviseur;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Onderwerp;

/**
 * A few lines of the answer with every fact and every decision that can change them.
 *
 * @param naam where the lines stand in the answer
 * @param tabellen the tables behind the lines
 * @param metRegels true when rules, days or derived values play a part: then an absent fact is a value of its own;
 *     without these an absent fact says no more than all its values together
 * @param schrijft all lines of the part to which these belong
 */
record Lijngroep(
        String naam,
        Predicate<String> velden,
        Set<Feit> leest,
        Set<Onderwerp> besluiten,
        Set<String> tabellen,
        boolean metRegels,
        Function<Geval, Map<String, String>> schrijft) {

    Map<String, String> lijnen(Geval geval) {
        var lijnen = schrijft.apply(geval);
        lijnen.keySet().removeIf(velden.negate());
        return lijnen;
    }
}
