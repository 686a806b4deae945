package nl.wederhoor.dossier;

import java.util.List;
import java.util.Optional;

/** Asks every gate of the protocol whether a step may be taken; the first that is closed is told. */
final class Poortwachter {
    private static final List<Poorttoets> TOETSEN = List.of(
            Levenslooppoorten::gesloten,
            Levenslooppoorten::evaluatie,
            Besluitpoorten::belangenverstrengeling,
            Besluitpoorten::contactTegenWens,
            Besluitpoorten::intake,
            Besluitpoorten::verdereBehandeling,
            Vormpoorten::slachtofferEerst,
            Vormpoorten::hulpvorm,
            Vormpoorten::toestemming,
            Besluitpoorten::hulpNaBesluit,
            Vormpoorten::doorverwijzing,
            Vormpoorten::plan,
            Vormpoorten::rappel,
            Plichtpoorten::blokkades);

    private Poortwachter() {}

    /** One rule about a step; empty when it does not stand in the way. */
    @FunctionalInterface
    interface Poorttoets {
        Optional<Poort> toets(Werkblad blad, Stap stap);
    }

    /** Throws 409 with the clause and what is missing. */
    static void eis(Werkblad blad, Stap stap) {
        dicht(blad, stap).ifPresent(poort -> {
            throw poort.weigering();
        });
    }

    static Optional<Poort> dicht(Werkblad blad, Stap stap) {
        return TOETSEN.stream()
                .map(toets -> toets.toets(blad, stap))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
