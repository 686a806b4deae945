package nl.wederhoor.partij;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names by key, in memory, so that one name finds its candidates among tens of thousands without comparing them all.
 *
 * <p>Not safe for several threads at once.
 *
 * @param <S> what a name belongs to
 */
public final class Naamregister<S> {
    private final Map<S, Naam> namen = new HashMap<>();
    private final Map<Woordvorm, Set<S>> perWoord = new HashMap<>();

    /** Takes the place of the name that stood there. */
    public void zet(S sleutel, Naam naam) {
        verwijder(sleutel);
        namen.put(sleutel, naam);
        naam.woorden().forEach(woord -> perWoord.computeIfAbsent(woord, nieuw -> new HashSet<>())
                .add(sleutel));
    }

    public void verwijder(S sleutel) {
        var naam = namen.remove(sleutel);
        if (naam != null) {
            naam.woorden()
                    .forEach(woord -> perWoord.computeIfPresent(woord, (zelfde, sleutels) -> {
                        sleutels.remove(sleutel);
                        return sleutels.isEmpty() ? null : sleutels;
                    }));
        }
    }

    public int aantal() {
        return namen.size();
    }

    /** Everything that agrees at all with the name, and how much. */
    public Map<S, Overeenkomst> zoek(Naam naam) {
        var gevonden = new HashMap<S, Overeenkomst>();
        for (var sleutel : metWoorden(naam.zoekwoorden())) {
            var overeenkomst = naam.vergelijk(namen.get(sleutel));
            if (overeenkomst != Overeenkomst.GEEN) {
                gevonden.put(sleutel, overeenkomst);
            }
        }
        return gevonden;
    }

    private Set<S> metWoorden(Set<Woordvorm> gezocht) {
        var sleutels = new HashSet<S>();
        var woorden = gezocht.toArray(Woordvorm[]::new);
        for (var bekend : perWoord.entrySet()) {
            if (lijktOpEen(bekend.getKey(), woorden)) {
                sleutels.addAll(bekend.getValue());
            }
        }
        return sleutels;
    }

    private static boolean lijktOpEen(Woordvorm bekend, Woordvorm[] woorden) {
        for (var woord : woorden) {
            if (bekend.lijktOp(woord)) {
                return true;
            }
        }
        return false;
    }
}
