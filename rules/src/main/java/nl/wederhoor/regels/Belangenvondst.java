package nl.wederhoor.regels;

import java.util.Comparator;
import java.util.List;

/**
 * A possible conflict of interest: for a person to judge, never decided here.
 *
 * @param dossier the other dossier
 * @param regel the rule that found it, which begins with its clauses
 */
public record Belangenvondst(String dossier, Belangensoort soort, List<String> clausules, String regel) {
    static final Comparator<Belangenvondst> VOLGORDE = Comparator.comparing(Belangenvondst::soort)
            .thenComparing(Belangenvondst::dossier)
            .thenComparing(Belangenvondst::regel);
}
