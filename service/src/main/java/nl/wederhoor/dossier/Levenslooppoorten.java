package nl.wederhoor.dossier;

import java.util.List;
import java.util.Optional;
import nl.wederhoor.advies.Advies.Plicht;

/** Gates of the life of a case: nothing is done in a closed one but to evaluate it, and that only then. */
final class Levenslooppoorten {
    private Levenslooppoorten() {}

    static Optional<Poort> gesloten(Werkblad blad, Stap stap) {
        return blad.isGesloten() && stap != Stap.EVALUATIE
                ? Optional.of(new Poort(
                        "Dit dossier is gesloten. Heropen het eerst, met een reden.", List.of(), List.of("heropening")))
                : Optional.empty();
    }

    static Optional<Poort> evaluatie(Werkblad blad, Stap stap) {
        if (stap != Stap.EVALUATIE || blad.isGesloten()) {
            return Optional.empty();
        }
        var clausules = blad.vooraf().plichten().stream()
                .filter(plicht -> plicht.moment().equals("evaluatie"))
                .map(Plicht::clausules)
                .findFirst()
                .orElse(List.of());
        return Optional.of(new Poort(
                "Evalueren kan pas als het dossier is gesloten. Sluit het eerst.", clausules, List.of("afsluiting")));
    }
}
