package nl.wederhoor.studio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The published versions of one organisation in the order of their first days; at most one is in force on any day. */
record Tijdlijn(List<Versierij> versies) {

    static Tijdlijn van(List<Versierij> alle) {
        return new Tijdlijn(alle.stream()
                .filter(versie -> versie.status() == Versiestatus.GEPUBLICEERD)
                .sorted(Comparator.comparing(Tijdlijn::begin))
                .toList());
    }

    /** Another version begins on that very day. */
    boolean isBezet(LocalDate dag) {
        return versies.stream().anyMatch(versie -> dag.equals(versie.van()));
    }

    /** The first day of the next version after that day, where one that begins then must end; or null. */
    LocalDate eindeVanaf(LocalDate dag) {
        return versies.stream()
                .map(Tijdlijn::begin)
                .filter(begin -> begin.isAfter(dag))
                .findFirst()
                .orElse(null);
    }

    /** The version that would still be in force on that day, and ends there when another begins. */
    Optional<Versierij> loopt(LocalDate dag) {
        return versies.stream().filter(versie -> versie.geldtOp(dag)).findFirst();
    }

    /** The version that ends where this one begins. */
    Optional<Versierij> voor(Versierij later) {
        return versies.stream()
                .filter(versie -> versie.tot() != null && versie.tot().equals(later.van()))
                .findFirst();
    }

    private static LocalDate begin(Versierij versie) {
        return versie.van() == null ? LocalDate.MIN : versie.van();
    }
}
