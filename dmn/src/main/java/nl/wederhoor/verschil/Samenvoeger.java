package nl.wederhoor.verschil;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederhoor.analyse.Doos;
import nl.wederhoor.analyse.Ruimte;

/** Blocks with the same change that together are one block become one. */
final class Samenvoeger {
    private Samenvoeger() {}

    static List<Verandering> van(Ruimte ruimte, List<Verandering> veranderingen) {
        var over = new ArrayList<>(veranderingen);
        boolean gewijzigd = true;
        while (gewijzigd) {
            gewijzigd = false;
            for (int een = 0; een < over.size(); een++) {
                for (int ander = over.size() - 1; ander > een; ander--) {
                    var samen = samen(ruimte, over.get(een), over.get(ander));
                    if (samen.isPresent()) {
                        over.set(een, over.get(een).met(samen.get()));
                        over.remove(ander);
                        gewijzigd = true;
                    }
                }
            }
        }
        return over;
    }

    private static Optional<Doos> samen(Ruimte ruimte, Verandering een, Verandering ander) {
        return een.zelfde(ander) ? ruimte.aaneen(een.doos(), ander.doos()) : Optional.empty();
    }
}
