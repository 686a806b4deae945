package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.wederhoor.tabel.Hitbeleid;
import nl.wederhoor.tabel.Proefmotor.Treffers;

/**
 * FIRST and COLLECT: rows without which every input gets the same outcomes; what they add is at most a clause.
 *
 * <p>COLLECT: other rows with the same outcome hold wherever the row does. FIRST: wherever the row wins, the next row that
 * matches gives the same outcome.
 */
final class Overbodigzoeker {
    private final Onderzoek onderzoek;
    private final Set<Integer> onbereikbaar;
    private final Set<Integer> dubbel = new HashSet<>();

    Overbodigzoeker(Onderzoek onderzoek, Set<Integer> onbereikbaar) {
        this.onderzoek = onderzoek;
        this.onbereikbaar = onbereikbaar;
    }

    void zoek() {
        IntStream.range(0, onderzoek.rijen().size())
                .filter(rij -> !onbereikbaar.contains(rij))
                .forEach(rij -> Onderzoek.vraag(() -> onderzoek(rij)));
    }

    private void onderzoek(int rij) {
        if (onderzoek.hitbeleid() == Hitbeleid.FIRST) {
            eerste(rij);
        } else {
            verzamel(rij);
        }
    }

    private void verzamel(int rij) {
        var gelijken = gelijken(rij, 0);
        var tweeling = gelijken.stream()
                .filter(ander -> ander < rij && onderzoek.rij(ander).equals(onderzoek.rij(rij)))
                .findFirst();
        if (tweeling.isPresent()) {
            dubbel.add(rij);
            meld(Soort.DUBBEL, rij, List.of(tweeling.get()), false);
            return;
        }
        var anderen = gelijken.stream()
                .filter(ander -> ander < rij || !onderzoek.rij(ander).equals(onderzoek.rij(rij)))
                .toList();
        Bedekking.van(onderzoek, onderzoek.rij(rij), List.of(), anderen, vraag(rij))
                .ifPresent(door -> meld(Soort.OVERBODIG, rij, door, false));
    }

    /** Other rows with the same outcome that touch this one, from a place in the table on. */
    private List<Integer> gelijken(int rij, int vanaf) {
        return IntStream.range(vanaf, onderzoek.rijen().size())
                .filter(ander -> ander != rij && !dubbel.contains(ander))
                .filter(ander -> onderzoek.zelfdeUitvoer(rij, ander))
                .filter(ander -> onderzoek.rij(rij).raakt(onderzoek.rij(ander)))
                .boxed()
                .toList();
    }

    private void eerste(int rij) {
        if (!neemtAnderOver(rij)) {
            var eerder = List.copyOf(onderzoek.rijen().subList(0, rij));
            Bedekking.van(onderzoek, onderzoek.rij(rij), eerder, gelijken(rij, rij + 1), vraag(rij))
                    .ifPresent(door -> meld(Soort.OVERBODIG, rij, door, true));
        }
    }

    /** True when without the row some input would go to a later row with another outcome. */
    private boolean neemtAnderOver(int rij) {
        var eerder = new ArrayList<>(onderzoek.rijen().subList(0, rij));
        for (int later = rij + 1; later < onderzoek.rijen().size(); later++) {
            var samen = onderzoek.samen(rij, later);
            if (!onderzoek.zelfdeUitvoer(rij, later)
                    && onderzoek.punt(samen, eerder, vraag(rij)).isPresent()) {
                return true;
            }
            eerder.add(onderzoek.rij(later));
        }
        return false;
    }

    private String vraag(int rij) {
        return "of rij " + onderzoek.id(rij) + " iets verandert";
    }

    private void meld(Soort soort, int rij, List<Integer> door, boolean wint) {
        var id = onderzoek.id(rij);
        var anderen = onderzoek.ids(door);
        var clausules = new ArrayList<>(onderzoek.clausules(rij));
        door.forEach(ander -> clausules.removeAll(onderzoek.clausules(ander)));
        var zin = "Zonder rij " + id + " verandert geen enkele uitkomst: " + Woorden.rijen(anderen)
                + (door.size() == 1 ? " zegt" : " zeggen samen") + " hetzelfde voor dezelfde gevallen."
                + (clausules.isEmpty()
                        ? ""
                        : " Alleen " + Woorden.opsomming(clausules, "en") + " wordt dan niet genoemd.");
        Predicate<Treffers> klopt = kie -> !kie.botsing()
                && kie.passend().contains(id)
                && kie.passend().stream().anyMatch(anderen::contains)
                && (!wint || kie.gekozen().equals(List.of(id)));
        var bevinding = Bevinding.van(soort, Ernst.OPMERKING, onderzoek.tabel().besluit(), List.of(id), anderen, id);
        onderzoek.vond(new Vondst(bevinding.met(zin), gebied(rij, wint), klopt));
    }

    /** Where the row holds; in FIRST one input that it wins. */
    private Doos gebied(int rij, boolean wint) {
        return wint
                ? onderzoek
                        .punt(onderzoek.rij(rij), onderzoek.rijen().subList(0, rij), vraag(rij))
                        .orElseThrow()
                : onderzoek.rij(rij);
    }
}
