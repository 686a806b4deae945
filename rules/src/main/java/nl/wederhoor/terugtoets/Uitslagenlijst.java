package nl.wederhoor.terugtoets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every different outcome once, with a number to count by. */
final class Uitslagenlijst {
    private record Inhoud(int groep, Object oud, Object nieuw, List<Lijnverandering> veranderd) {}

    private final Map<Inhoud, Uitslag> opInhoud = new HashMap<>();
    private final List<Uitslag> alle = new ArrayList<>();

    synchronized Uitslag van(Berekening berekening) {
        var inhoud = new Inhoud(berekening.groepnummer(), berekening.oud(), berekening.nieuw(), berekening.veranderd());
        return opInhoud.computeIfAbsent(inhoud, nieuw -> {
            var oorzaken = new BitSet();
            berekening.veranderd().forEach(verandering -> {
                oorzaken.or(verandering.nodig());
                oorzaken.or(verandering.voldoende());
            });
            var uitslag =
                    new Uitslag(alle.size(), berekening.oud(), berekening.nieuw(), berekening.veranderd(), oorzaken);
            alle.add(uitslag);
            return uitslag;
        });
    }

    synchronized List<Uitslag> alle() {
        return List.copyOf(alle);
    }
}
