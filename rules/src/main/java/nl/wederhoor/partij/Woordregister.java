package nl.wederhoor.partij;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
        var gevonden = new HashSet<Woordvorm>();
        var gezien = new BitSet(woorden.size());
        Tikfoutsleutels.gezocht(
                gezocht,
                sleutel -> schakels.vind(sleutel, nummer -> {
                    if (!gezien.get(nummer)) {
                        gezien.set(nummer);
                        voegToe(gevonden, woorden.get(nummer), gezocht);
                    }
                }));
        return gevonden;
    }

    private static void voegToe(Set<Woordvorm> gevonden, Woordvorm woord, Woordvorm gezocht) {
        if (woord.lijktOp(gezocht)) {
            gevonden.add(woord);
        }
    }
}
