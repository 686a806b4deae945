package nl.wederhoor.adviseur;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.wederhoor.feiten.Besluiten;
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

    /** Those of these decisions that can change the lines. */
    Besluiten gelezen(Besluiten genomen) {
        var gelezen = Besluiten.geen();
        for (var onderwerp : besluiten) {
            if (genomen.heeft(onderwerp)) {
                gelezen = gelezen.met(onderwerp, genomen.besluit(onderwerp));
            }
        }
        return gelezen;
    }

    /** Every fact that can change the lines once these decisions were taken. */
    Set<Feit> leest(Opvolging opvolging) {
        return samen(opvolging.leest());
    }

    /** Every fact that can change the lines after some decision. */
    Set<Feit> leestOoit() {
        Set<Feit> ooit = EnumSet.noneOf(Feit.class);
        besluiten.forEach(onderwerp -> ooit.addAll(Opvolging.leest(onderwerp)));
        return samen(ooit);
    }

    private Set<Feit> samen(Set<Feit> ook) {
        if (leest.containsAll(ook)) {
            return leest;
        }
        Set<Feit> samen = EnumSet.copyOf(leest);
        samen.addAll(ook);
        return samen;
    }

    Map<String, String> lijnen(Geval geval) {
        var lijnen = schrijft.apply(geval);
        lijnen.keySet().removeIf(velden.negate());
        return lijnen;
    }
}
