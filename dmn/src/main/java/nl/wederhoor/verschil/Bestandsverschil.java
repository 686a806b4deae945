package nl.wederhoor.verschil;

import java.util.ArrayList;
import java.util.List;

/**
 * What differs in one table, list of parameters, other list or letter of a version.
 *
 * @param naam the decision of a table, the name of another file without its ending: "termijnen", "parameters"
 * @param algemeen what differs beside the rows, as sentences: label, columns, hit policy, or that it is there at all
 */
public record Bestandsverschil(String naam, String label, List<String> algemeen, List<Rijverschil> rijen) {
    public Bestandsverschil {
        algemeen = List.copyOf(algemeen);
        rijen = List.copyOf(rijen);
    }

    public boolean isLeeg() {
        return algemeen.isEmpty() && rijen.isEmpty();
    }

    /** One sentence per difference: "termijnen, rij radar-2.3-1: Aantal van 1 naar 2". */
    public List<String> zinnen() {
        var zinnen = new ArrayList<String>();
        algemeen.forEach(zin -> zinnen.add(naam + ": " + zin));
        rijen.forEach(rij -> zinnen.add(naam + ", rij " + rij.rij() + ": " + rij.zin()));
        return List.copyOf(zinnen);
    }
}
