package nl.wederhoor.belang;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederhoor.dossier.DossierGewijzigd;
import nl.wederhoor.dossier.LeesPartijen;
import nl.wederhoor.dossier.LeesPartijen.Betrokkenen;
import nl.wederhoor.dossier.Partij;
import nl.wederhoor.dossier.Partijrol;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.partij.Partijsoort;
import nl.wederhoor.regels.Kant;

/**
 * Who stands on which side in a dossier, and when it happened: all that a conflict of interest depends on.
 *
 * @param dag the day of the incident, or null
 * @param behandelaar account of the handler, who may be the mediator
 */
record Gezelschap(UUID dossier, LocalDate dag, String behandelaar, List<Lid> leden) {

    static Gezelschap van(DossierGewijzigd gewijzigd) {
        return new Gezelschap(
                gewijzigd.dossier(),
                LeesPartijen.dag(gewijzigd.incident(), gewijzigd.feiten().datum(Feit.INCIDENT_OP)),
                gewijzigd.behandelaar(),
                leden(gewijzigd.partijen()));
    }

    static Gezelschap van(Betrokkenen betrokkenen) {
        return new Gezelschap(
                betrokkenen.dossier(),
                betrokkenen.incident(),
                betrokkenen.behandelaar(),
                leden(betrokkenen.partijen()));
    }

    /** The mediator under the name that the account tells: jan.de.boer. */
    Lid bemiddelaar() {
        return new Lid(Kant.BEMIDDELAAR, Partijsoort.PERSOON, behandelaar.replaceAll("[._-]", " "));
    }

    private static List<Lid> leden(List<Partij> partijen) {
        return partijen.stream()
                .filter(partij -> partij.gegevens() != null && partij.gegevens().naam() != null)
                .flatMap(partij -> lid(partij, kant(partij, partijen)))
                .distinct()
                .toList();
    }

    private static Stream<Lid> lid(Partij partij, Kant kant) {
        return kant == null
                ? Stream.empty()
                : Stream.of(new Lid(
                        kant,
                        Partijsoort.valueOf(partij.soort().name()),
                        partij.gegevens().naam()));
    }

    /** Null for who takes no side: witnesses and others. A representative stands where the one stands it speaks for. */
    private static Kant kant(Partij partij, List<Partij> partijen) {
        return switch (partij.rol()) {
            case MELDER, CLIENT -> Kant.MELDER;
            case WEDERPARTIJ -> Kant.WEDERPARTIJ;
            case GETUIGE, DERDE -> null;
            case VERTEGENWOORDIGER ->
                partijen.stream()
                        .filter(ander -> Objects.equals(ander.volgnummer(), partij.vertegenwoordigt()))
                        .filter(ander -> ander.rol() != Partijrol.VERTEGENWOORDIGER)
                        .map(ander -> kant(ander, partijen))
                        .findFirst()
                        .orElse(Kant.MELDER);
        };
    }

    @Override
    public String toString() {
        return "Gezelschap " + dossier;
    }
}
