package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.wederhoor.tabel.Toestand;

/**
 * The ways in which unknown facts can still turn out: every combination of the given sources that are not known yet.
 *
 * <p>Parts of one answer that read the same unknown fact are only combined inside one world; so the answer over all
 * worlds is exact (three-valued decision, conditioning).
 */
final class Werelden {
    private Werelden() {}

    static List<Toestand> van(
            Toestand toestand, Collection<String> bronnen, Function<String, List<Object>> mogelijkheden) {
        List<Toestand> werelden = List.of(toestand);
        for (var bron : bronnen) {
            if (toestand.waarde(bron) == null) {
                werelden = splits(werelden, bron, mogelijkheden.apply(bron));
            }
        }
        return werelden;
    }

    private static List<Toestand> splits(List<Toestand> werelden, String bron, List<Object> waarden) {
        List<Toestand> gesplitst = new ArrayList<>(werelden.size() * waarden.size());
        for (var wereld : werelden) {
            for (var waarde : waarden) {
                gesplitst.add(wereld.met(bron, waarde));
            }
        }
        return gesplitst;
    }
}
