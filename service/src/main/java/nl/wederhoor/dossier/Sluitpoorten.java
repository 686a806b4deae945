package nl.wederhoor.dossier;

import java.util.List;
import java.util.Optional;
import nl.wederhoor.advies.Advies.Grondadvies;
import nl.wederhoor.advies.Grondstatus;

/** The gates of a closure: the ground holds, and what it asks first was done. */
final class Sluitpoorten {
    private Sluitpoorten() {}

    static void eis(Werkblad blad, Grondadvies grond) {
        dicht(blad, grond).ifPresent(poort -> {
            throw poort.weigering();
        });
    }

    static Optional<Poort> dicht(Werkblad blad, Grondadvies grond) {
        return geldtNiet(blad, grond).or(() -> openPlichten(blad, grond));
    }

    private static Optional<Poort> geldtNiet(Werkblad blad, Grondadvies grond) {
        return switch (grond.status()) {
            case GELDT -> Optional.empty();
            case VOOR_TE_LEGGEN -> Optional.of(poort(grond, "Over deze grond is eerst een besluit nodig.", "besluit"));
            case NOG_NIET -> Optional.of(poort(grond, nogNiet(grond), "termijn"));
            case NIET_AAN_DE_ORDE -> Optional.of(poort(grond, "Deze grond geldt niet op deze feiten.", "grond"));
            case NIET_GEREGELD -> nietGeregeld(blad, grond);
        };
    }

    /** A text without any closing ground leaves closing to the handler, with a motivation; that is policy. */
    private static Optional<Poort> nietGeregeld(Werkblad blad, Grondadvies grond) {
        boolean geenEnkele = blad.vooraf().afsluiting().gronden().stream()
                .allMatch(lijn -> lijn.status() == Grondstatus.NIET_GEREGELD);
        return geenEnkele
                ? Optional.empty()
                : Optional.of(poort(grond, "Dit protocol kent deze grond niet. Kies een andere grond.", "grond"));
    }

    private static Optional<Poort> openPlichten(Werkblad blad, Grondadvies grond) {
        var open = blad.plichten().open(blad.vooraf()).stream()
                .filter(plicht -> grond.plichten().contains(plicht.id()))
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(Plichtpoorten.poort(open));
    }

    private static Poort poort(Grondadvies grond, String uitleg, String ontbreekt) {
        return new Poort(uitleg, grond.clausules(), List.of(ontbreekt));
    }

    private static String nogNiet(Grondadvies grond) {
        return grond.vroegst() == null
                ? "Deze grond geldt nog niet."
                : "Deze grond geldt nog niet; op zijn vroegst vanaf " + grond.vroegst() + ".";
    }
}
