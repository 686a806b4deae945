package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.List;

/** Covers what is left of a box beside others with boxes that cannot be made larger. */
public final class Blok {
    private Blok() {}

    /**
     * At most so many boxes that together hold every input of the first box that none of the others holds.
     *
     * <p>When {@code werk} is used up, or there are as many as may be, there may be more.
     */
    public static List<Doos> dek(Ruimte ruimte, Doos binnen, List<Doos> buiten, int meeste, Werk werk) {
        var blokken = new ArrayList<Doos>();
        var bezet = new ArrayList<>(buiten);
        while (blokken.size() < meeste) {
            var punt = Zoektocht.punt(ruimte, binnen, bezet, werk);
            if (punt.isEmpty()) {
                return blokken;
            }
            var blok = Groei.van(ruimte, punt.get(), binnen, buiten);
            blokken.add(blok);
            bezet.add(blok);
        }
        return blokken;
    }
}
