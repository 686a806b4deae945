package nl.wederhoor.terugtoets;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederhoor.adviseur.Uitkomstlijn;

/** What both policies say in the lines of one group, worked out once and counted per case by its number. */
record Uitslag(
        int nummer,
        Map<String, Uitkomstlijn> oud,
        Map<String, Uitkomstlijn> nieuw,
        List<Lijnverandering> veranderd,
        BitSet oorzaken) {

    static Set<String> veranderd(Map<String, Uitkomstlijn> oud, Map<String, Uitkomstlijn> nieuw) {
        Set<String> velden = new LinkedHashSet<>();
        Stream.concat(oud.keySet().stream(), nieuw.keySet().stream())
                .filter(veld -> !Objects.equals(oud.get(veld), nieuw.get(veld)))
                .forEach(velden::add);
        return velden;
    }

    boolean isAnders() {
        return !veranderd.isEmpty();
    }
}
