package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which rows together cover a box: few of them, so that people can check it. */
final class Bedekking {
    private Bedekking() {}

    /**
     * Rows out of these that together hold every input of the box outside {@code zonder}; no row of them can be missed.
     *
     * <p>Empty when they do not cover it; throws Opgebruikt when that is not known.
     */
    static Optional<List<Integer>> van(
            Onderzoek onderzoek, Doos doos, List<Doos> zonder, List<Integer> kandidaten, String vraag) {
        var rakend = kandidaten.stream()
                .filter(rij -> onderzoek.rij(rij).raakt(doos))
                .toList();
        if (onderzoek.punt(doos, met(onderzoek, zonder, rakend), vraag).isPresent()) {
            return Optional.empty();
        }
        var over = new ArrayList<>(rakend);
        for (int i = over.size() - 1; i >= 0; i--) {
            var minder = new ArrayList<>(over);
            minder.remove(i);
            var werk = onderzoek.vraag();
            var punt = Zoektocht.punt(onderzoek.ruimte(), doos, met(onderzoek, zonder, minder), werk);
            if (punt.isEmpty() && !werk.isOp()) {
                over.remove(i);
            }
        }
        return Optional.of(over);
    }

    private static List<Doos> met(Onderzoek onderzoek, List<Doos> zonder, List<Integer> rijen) {
        var buiten = new ArrayList<>(zonder);
        rijen.forEach(rij -> buiten.add(onderzoek.rij(rij)));
        return buiten;
    }
}
