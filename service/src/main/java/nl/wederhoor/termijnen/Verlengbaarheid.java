package nl.wederhoor.termijnen;

import java.util.Optional;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.termijn.Regelingen;
import nl.wederhoor.termijn.Regeltermijn;

/** Which terms know an extension: some of those of regulations, and of the protocols the committee's (IW-C.6b). */
final class Verlengbaarheid {
    private Verlengbaarheid() {}

    static boolean kent(Termijnrij rij) {
        return isCommissie(rij)
                || Optional.ofNullable(rij.regeling())
                        .flatMap(Regelingen::van)
                        .map(Regeltermijn::verlenging)
                        .isPresent();
    }

    /** The committee of the own complaints procedure extends by a fact, on which the advice counts again. */
    static boolean isCommissie(Termijnrij rij) {
        return rij.isVanAdvies() && rij.soort().equals(Termijnsoort.ADVIES_COMMISSIE.label());
    }
}
