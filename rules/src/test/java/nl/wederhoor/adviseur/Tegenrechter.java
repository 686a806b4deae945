package nl.wederhoor.adviseur;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;

/** Judges by brute force which smallest changes of given facts lead to another recommended route. */
final class Tegenrechter {
    /** The changeable facts that the contract names in its order of routes, and those on which a decision rests. */
    private static final Set<Feit> IN_DE_VOLGORDE = EnumSet.of(
            Feit.BINNEN_WERKGEBIED,
            Feit.GEMEENTE_AANGESLOTEN,
            Feit.ZELFDE_INCIDENT_WEDERPARTIJ,
            Feit.BEMIDDELING_MOGELIJK,
            Feit.CONTACT_MET_SLACHTOFFER,
            Feit.WIL_ZELF_ACTIE,
            Feit.VERZOEKEN,
            Feit.ZWAARWEGENDE_ARGUMENTEN,
            Feit.BELANGEN_VAN_DERDEN,
            Feit.FASE);

    private record Wijziging(Feit feit, Object waarde) {}

    private final Adviseur adviseur;
    private final Feiten feiten;
    private final Besluiten besluiten;
    private final LocalDate dag;

    Tegenrechter(Adviseur adviseur, Feiten feiten, Besluiten besluiten, LocalDate dag) {
        this.adviseur = adviseur;
        this.besluiten = besluiten;
        this.feiten = feiten;
        this.dag = dag;
    }

    /** Per route the smallest sets of facts of which other values lead to it. */
    Map<String, Set<Set<Feit>>> kleinste() {
        var nu = aanbevolen(feiten);
        var enkel = wijzigingen();
        Map<String, Set<Set<Feit>>> metEen = new HashMap<>();
        enkel.forEach(een -> noteer(metEen, nu, List.of(een)));
        Map<String, Set<Set<Feit>>> metTwee = new HashMap<>();
        for (var een : enkel) {
            enkel.stream()
                    .filter(twee -> twee.feit().compareTo(een.feit()) > 0)
                    .forEach(twee -> noteer(metTwee, nu, List.of(een, twee)));
        }
        metEen.forEach(metTwee::put);
        return metTwee;
    }

    private List<Wijziging> wijzigingen() {
        return IN_DE_VOLGORDE.stream()
                .filter(feiten::heeft)
                .flatMap(feit -> Rechter.waarden(feit, dag).stream()
                        .filter(waarde -> !waarde.equals(feiten.waarde(feit)))
                        .map(waarde -> new Wijziging(feit, waarde)))
                .toList();
    }

    private void noteer(Map<String, Set<Set<Feit>>> gevonden, Set<String> nu, List<Wijziging> wijzigingen) {
        var anders = feiten;
        Set<Feit> gewijzigd = EnumSet.noneOf(Feit.class);
        for (var wijziging : wijzigingen) {
            anders = anders.met(wijziging.feit(), wijziging.waarde());
            gewijzigd.add(wijziging.feit());
        }
        for (var route : aanbevolen(anders)) {
            if (!nu.contains(route)) {
                gevonden.computeIfAbsent(route, nieuw -> new HashSet<>()).add(gewijzigd);
            }
        }
    }

    /** The routes that are certainly recommended on these facts. */
    Set<String> aanbevolen(Feiten zo) {
        Set<String> routes = new TreeSet<>();
        Antwoordlijnen.van(adviseur.lijnen(zo, Rechter.opMoment(dag), besluiten))
                .forEach((veld, waarde) -> {
                    if (veld.startsWith("routes.") && waarde.equals("AANBEVOLEN")) {
                        routes.add(veld.substring("routes.".length()));
                    }
                });
        return routes;
    }
}
