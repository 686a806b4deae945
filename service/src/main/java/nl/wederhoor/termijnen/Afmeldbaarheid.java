package nl.wederhoor.termijnen;

import java.util.Set;
import nl.wederhoor.advies.Termijnsoort;

/** Which terms somebody reports as met by hand: those that no fact ends. */
final class Afmeldbaarheid {
    private static final Set<String> ZONDER_FEIT = Set.of(
            Termijnsoort.REGISTRATIE.label(),
            Termijnsoort.ONTVANGSTBEVESTIGING.label(),
            Termijnsoort.CONTACT_KLAGER.label(),
            Termijnsoort.BESLUIT.label());

    private Afmeldbaarheid() {}

    static boolean isMetDeHand(Termijnrij rij) {
        return rij.isVanRegeling() || rij.isVanAdvies() && ZONDER_FEIT.contains(rij.soort());
    }
}
