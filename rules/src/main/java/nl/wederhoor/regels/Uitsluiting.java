package nl.wederhoor.regels;

import java.util.Comparator;
import java.util.List;
import nl.wederhoor.beleid.Regelgrond;

/**
 * A route or form of help that an exclusion closes.
 *
 * @param veld "route" or "vorm"
 * @param label the route or form, in the words of the contract
 */
public record Uitsluiting(String veld, String label, List<String> clausules, String reden, String regel) {
    static final Comparator<Uitsluiting> VOLGORDE = Comparator.comparing(Uitsluiting::veld)
            .thenComparing(Uitsluiting::label)
            .thenComparing(Uitsluiting::regel);

    static Uitsluiting van(String veld, String label, Regelgrond grond, String regel) {
        return new Uitsluiting(veld, label, grond.clausules(), grond.eersteOverweging(), regel);
    }

    public boolean sluit(String gezochtVeld, String gezochtLabel) {
        return veld.equals(gezochtVeld) && label.equals(gezochtLabel);
    }
}
