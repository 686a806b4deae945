package nl.wederhoor.regels;

import java.util.List;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Termijnsoort;

/**
 * How long a term is for one picture.
 *
 * @param eenheid dagen, werkdagen, weken or jaren
 * @param clausules the clauses that set the length; may be empty when policy does
 * @param aanname why this is an assumption, or null
 */
public record Lengte(
        int beeld,
        Termijnsoort termijn,
        int aantal,
        String eenheid,
        Herkomst herkomst,
        List<String> clausules,
        String aanname) {

    /** The same subject with a length that the plan or the counterparty's own regulation sets. */
    public Lengte vervangenDoor(int dagen, Herkomst nieuweHerkomst, List<String> nieuweClausules) {
        return new Lengte(beeld, termijn, dagen, "dagen", nieuweHerkomst, nieuweClausules, null);
    }
}
