package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederhoor.advies.Advies.Tegenfeitelijk;
import nl.wederhoor.advies.Route;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.tabel.Toestand;

/** The smallest changes of given, changeable facts that lead to another recommended route. */
final class Tegenfeiten {
    private static final int PER_ROUTE = 3;

    private record Wijziging(Feit feit, Object waarde) {
        Toestand op(Toestand toestand) {
            return Toestandmaker.met(toestand, feit, waarde);
        }
    }

    private final Routestand routes;
    private final Hypothesen hypothesen;
    private final Set<Feit> leest;

    Tegenfeiten(Onderdelen onderdelen, Hypothesen hypothesen) {
        this.routes = onderdelen.routes();
        this.hypothesen = hypothesen;
        this.leest = Arrays.stream(Feit.values())
                .filter(feit -> routes.bronnen().stream().anyMatch(bron -> Hypothesen.hoortBij(feit, bron)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Feit.class)));
    }

    List<Tegenfeitelijk> zoek(Casus casus, Toestand basis) {
        Map<Route, List<Tegenfeitelijk>> gevonden = new EnumMap<>(Route.class);
        var nu = routes.aanbevolen(basis);
        Map<Wijziging, Set<Route>> enkel = new LinkedHashMap<>();
        for (var wijziging : wijzigingen(casus)) {
            var straks = routes.aanbevolen(wijziging.op(basis));
            enkel.put(wijziging, straks);
            bewaar(gevonden, zonder(straks, nu), List.of(wijziging));
        }
        var wijzigingen = List.copyOf(enkel.keySet());
        for (int i = 0; i < wijzigingen.size(); i++) {
            for (int j = i + 1; j < wijzigingen.size(); j++) {
                beproef(basis, nu, wijzigingen.get(i), wijzigingen.get(j), enkel, gevonden);
            }
        }
        return gevonden.values().stream().flatMap(List::stream).toList();
    }

    /** A pair counts only for a route to which neither half alone leads. */
    private void beproef(
            Toestand basis,
            Set<Route> nu,
            Wijziging een,
            Wijziging twee,
            Map<Wijziging, Set<Route>> enkel,
            Map<Route, List<Tegenfeitelijk>> gevonden) {
        if (een.feit() == twee.feit()) {
            return;
        }
        var nieuw = zonder(routes.aanbevolen(twee.op(een.op(basis))), nu);
        bewaar(gevonden, zonder(zonder(nieuw, enkel.get(een)), enkel.get(twee)), List.of(een, twee));
    }

    private static Set<Route> zonder(Set<Route> routes, Set<Route> weg) {
        Set<Route> over = EnumSet.noneOf(Route.class);
        routes.stream().filter(route -> !weg.contains(route)).forEach(over::add);
        return over;
    }

    private List<Wijziging> wijzigingen(Casus casus) {
        List<Wijziging> wijzigingen = new ArrayList<>();
        for (var feit : casus.feiten().gegeven()) {
            if (feit.wijzigbaar() && leest.contains(feit)) {
                hypothesen
                        .waarden(feit, casus)
                        .filter(waarde -> !waarde.equals(casus.feiten().waarde(feit)))
                        .forEach(waarde -> wijzigingen.add(new Wijziging(feit, waarde)));
            }
        }
        return wijzigingen;
    }

    private static void bewaar(
            Map<Route, List<Tegenfeitelijk>> gevonden, Set<Route> nieuw, List<Wijziging> wijzigingen) {
        for (var route : nieuw) {
            var lijst = gevonden.computeIfAbsent(route, eerste -> new ArrayList<>());
            if (lijst.size() < PER_ROUTE) {
                Map<String, Object> wijzig = new LinkedHashMap<>();
                wijzigingen.forEach(wijziging -> wijzig.put(wijziging.feit().sleutel(), wijziging.waarde()));
                lijst.add(new Tegenfeitelijk(wijzig, route.label()));
            }
        }
    }
}
