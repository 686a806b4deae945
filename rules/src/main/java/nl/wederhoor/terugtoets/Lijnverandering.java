package nl.wederhoor.terugtoets;

import java.util.BitSet;
import nl.wederhoor.adviseur.Uitkomstlijn;

/**
 * A line that the two policies write differently; null stands for no such line.
 *
 * @param nodig the edits without which it would be as it was
 * @param voldoende the edits that each by itself make it as it is
 */
record Lijnverandering(String veld, Uitkomstlijn van, Uitkomstlijn naar, BitSet nodig, BitSet voldoende) {
    String onderdeel() {
        int punt = veld.indexOf('.');
        var eerste = punt < 0 ? veld : veld.substring(0, punt);
        return eerste.startsWith("plichten") ? "plichten" : eerste;
    }
}
