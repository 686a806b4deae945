package nl.wederhoor.partij;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words, so that those like a given one are found without comparing it with them all. */
final class Woordregister {
    private final Map<Woordvorm, Integer> nummers = new HashMap<>();
    private final List<Woordvorm> woorden = new ArrayList<>();
    private final Deque<Integer> vrij = new ArrayDeque<>();
    private final Schakels schakels = new Schakels();

    void zet(Woordvorm woord) {
        if (!nummers.containsKey(woord)) {
            int nummer = vrij.isEmpty() ? woorden.size() : vrij.pop();
            if (nummer == woorden.size()) {
                woorden.add(woord);
            } else {
                woorden.set(nummer, woord);
            }
            nummers.put(woord, nummer);
            Tikfoutsleutels.bewaard(woord, sleutel -> schakels.voegToe(sleutel, nummer));
        }
    }

    void verwijder(Woordvorm woord) {
        var nummer = nummers.remove(woord);
        if (nummer != null) {
            Tikfoutsleutels.bewaard(woord, sleutel -> schakels.haalWeg(sleutel, nummer));
            woorden.set(nummer, null);
            vrij.push(nummer);
        }
    }

    /** Every word that is kept and like this one. */
    Set<Woordvorm> lijktOp(Woordvorm gezocht) {
        var gevonden = new LinkedHashSet<Woordvorm>();
        Tikfoutsleutels.gezocht(
                gezocht,
                sleutel -> schakels.vind(sleutel, nummer -> {
                    var woord = woorden.get(nummer);
                    if (!gevonden.contains(woord) && woord.lijktOp(gezocht)) {
                        gevonden.add(woord);
                    }
                }));
        return gevonden;
    }
}
