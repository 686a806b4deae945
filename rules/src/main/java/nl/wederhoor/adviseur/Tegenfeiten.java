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

/** The smallest changes of given, changeable facts that lead to another recommended route. */
final class Tegenfeiten {
    private static final int PER_ROUTE = 3;

    private record Wijziging(Feit feit, Object waarde) {}

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

    List<Tegenfeitelijk> zoek(Casus casus) {
        Map<Route, List<Tegenfeitelijk>> gevonden = new EnumMap<>(Route.class);
        var nu = route(casus);
        var wijzigingen = wijzigingen(casus);
        Map<Wijziging, Route> enkel = new LinkedHashMap<>();
        for (var wijziging : wijzigingen) {
            var route = route(casus.met(wijziging.feit(), wijziging.waarde()));
            enkel.put(wijziging, route);
            bewaar(gevonden, nu, route, List.of(wijziging));
        }
        for (int i = 0; i < wijzigingen.size(); i++) {
            for (int j = i + 1; j < wijzigingen.size(); j++) {
                beproef(casus, nu, wijzigingen.get(i), wijzigingen.get(j), enkel, gevonden);
            }
        }
        return gevonden.values().stream().flatMap(List::stream).toList();
    }

    /** A pair counts only when neither half alone leads there. */
    private void beproef(
            Casus casus,
            Route nu,
            Wijziging een,
            Wijziging twee,
            Map<Wijziging, Route> enkel,
            Map<Route, List<Tegenfeitelijk>> gevonden) {
        if (een.feit() == twee.feit()) {
            return;
        }
        var route = route(casus.met(een.feit(), een.waarde()).met(twee.feit(), twee.waarde()));
        if (route != enkel.get(een) && route != enkel.get(twee)) {
            bewaar(gevonden, nu, route, List.of(een, twee));
        }
    }

    private Route route(Casus casus) {
        return routes.aanbevolen(Toestandmaker.basis(casus)).stream()
                .findFirst()
                .orElse(null);
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
            Map<Route, List<Tegenfeitelijk>> gevonden, Route nu, Route route, List<Wijziging> wijzigingen) {
        if (route == null || route == nu) {
            return;
        }
        var lijst = gevonden.computeIfAbsent(route, nieuw -> new ArrayList<>());
        if (lijst.size() < PER_ROUTE) {
            Map<String, Object> wijzig = new LinkedHashMap<>();
            wijzigingen.forEach(wijziging -> wijzig.put(wijziging.feit().sleutel(), wijziging.waarde()));
            lijst.add(new Tegenfeitelijk(wijzig, route.label()));
        }
    }
}
