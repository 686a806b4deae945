package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederhoor.advies.Advies.Tegenfeitelijk;
import nl.wederhoor.advies.Route;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.tabel.Toestand;

/**
 * The smallest changes of given, changeable facts that lead to another recommended route: of one fact, and only where no
 * single fact leads there of two. KIE confirms the table of routes for each that is shown.
 */
final class Tegenfeiten {
    private static final int PER_ROUTE = 3;
    private static final Set<String> TABELLEN = Set.of(Routestand.AANRADERS, Routestand.VERWIJZING);

    private record Wijziging(Feit feit, Object waarde) {
        Toestand op(Toestand toestand) {
            return Toestandmaker.met(toestand, feit, waarde);
        }
    }

    private record Gevonden(List<Wijziging> wijzigingen, Toestand toestand) {
        boolean raaktZelfde(List<Wijziging> andere) {
            return wijzigingen.stream()
                    .map(Wijziging::feit)
                    .toList()
                    .equals(andere.stream().map(Wijziging::feit).toList());
        }
    }

    private final Beleidskennis kennis;
    private final Routestand routes;
    private final Map<Feit, Function<Object, Object>> soorten = new EnumMap<>(Feit.class);

    Tegenfeiten(Beleidskennis kennis, Routestand routes) {
        this.kennis = kennis;
        this.routes = routes;
        Arrays.stream(Feit.values())
                .filter(Feit::wijzigbaar)
                .filter(feit -> routes.bronnen().stream().anyMatch(bron -> Hypothesen.hoortBij(feit, bron)))
                .forEach(feit -> soorten.put(feit, soort(feit)));
    }

    private Function<Object, Object> soort(Feit feit) {
        return switch (feit.soort()) {
            case KEUZE -> Domein.keuzesoort(feit, TABELLEN, kennis);
            case LIJST -> onthouden(feit, Domein.lijstsoort(feit, TABELLEN, kennis));
            default -> waarde -> waarde;
        };
    }

    private Function<Object, Object> onthouden(Feit feit, Function<Object, Object> soort) {
        return lijst -> kennis.geheugen().onthoud("soort " + feit, lijst, () -> soort.apply(lijst));
    }

    List<Tegenfeitelijk> zoek(Feiten gegeven, Casus casus, Toestand basis) {
        var nu = routes.aanbevolen(basis);
        var wijzigingen = wijzigingen(gegeven, casus);
        Map<Route, List<Gevonden>> gevonden = new EnumMap<>(Route.class);
        wijzigingen.forEach(een -> beproef(List.of(een), casus, basis, nu, gevonden));
        Set<Route> bereikt = EnumSet.noneOf(Route.class);
        bereikt.addAll(nu);
        bereikt.addAll(gevonden.keySet());
        for (int i = 0; i < wijzigingen.size(); i++) {
            for (int j = i + 1; j < wijzigingen.size(); j++) {
                if (wijzigingen.get(i).feit() != wijzigingen.get(j).feit()) {
                    beproef(List.of(wijzigingen.get(i), wijzigingen.get(j)), casus, basis, bereikt, gevonden);
                }
            }
        }
        return gevonden.entrySet().stream()
                .flatMap(regel -> regel.getValue().stream().map(een -> tegenfeit(een, regel.getKey())))
                .toList();
    }

    private void beproef(
            List<Wijziging> wijzigingen,
            Casus casus,
            Toestand basis,
            Set<Route> bereikt,
            Map<Route, List<Gevonden>> gevonden) {
        var anders = gewijzigd(wijzigingen, casus, basis);
        for (var route : routes.aanbevolen(anders)) {
            if (!bereikt.contains(route)) {
                var lijst = gevonden.computeIfAbsent(route, eerste -> new ArrayList<>());
                if (lijst.size() < PER_ROUTE && lijst.stream().noneMatch(eerder -> eerder.raaktZelfde(wijzigingen))) {
                    lijst.add(new Gevonden(wijzigingen, anders));
                }
            }
        }
    }

    /** The state with these changes, and without a decision that is then no longer followed. */
    private static Toestand gewijzigd(List<Wijziging> wijzigingen, Casus casus, Toestand basis) {
        var toestand = basis;
        var dan = casus;
        for (var wijziging : wijzigingen) {
            toestand = wijziging.op(toestand);
            if (casus.opvolging().leest().contains(wijziging.feit())) {
                dan = dan.met(wijziging.feit(), wijziging.waarde());
            }
        }
        return dan == casus ? toestand : Toestandmaker.metUitzondering(toestand, dan.besluiten());
    }

    private Tegenfeitelijk tegenfeit(Gevonden gevonden, Route route) {
        TABELLEN.stream().filter(kennis::heeft).sorted().forEach(tabel -> kennis.tabellen()
                .bevestig(tabel, gevonden.toestand()));
        Map<String, Object> wijzig = new LinkedHashMap<>();
        gevonden.wijzigingen().forEach(wijziging -> wijzig.put(wijziging.feit().sleutel(), wijziging.waarde()));
        return new Tegenfeitelijk(wijzig, route.label());
    }

    /** One value of every other kind, the one nearest to what was given. */
    private List<Wijziging> wijzigingen(Feiten gegeven, Casus casus) {
        List<Wijziging> wijzigingen = new ArrayList<>();
        Map<Feit, Function<Object, Object>> mogelijk = new EnumMap<>(Feit.class);
        mogelijk.putAll(soorten);
        casus.opvolging().leest().stream()
                .filter(Feit::wijzigbaar)
                .forEach(feit -> mogelijk.putIfAbsent(feit, soort(feit)));
        mogelijk.forEach((feit, soort) -> {
            if (gegeven.heeft(feit)) {
                var waarde = casus.feiten().waarde(feit);
                Set<Object> gezien = new HashSet<>(Set.of(soort.apply(waarde)));
                waarden(feit, waarde)
                        .filter(ander -> gezien.add(soort.apply(ander)))
                        .forEach(ander -> wijzigingen.add(new Wijziging(feit, ander)));
            }
        });
        return wijzigingen;
    }

    private static Stream<?> waarden(Feit feit, Object waarde) {
        return switch (feit.soort()) {
            case BOOLEAN -> Stream.of(!(Boolean) waarde);
            case KEUZE -> feit.waarden().stream();
            case LIJST -> lijsten(feit, (Set<?>) waarde);
            case GETAL, DATUM, TIJDSTIP, TEKST -> Stream.of();
        };
    }

    /** Other lists, those with the fewest values more or less first. */
    private static Stream<Set<String>> lijsten(Feit feit, Set<?> nu) {
        var mijn = nu.stream().map(String::valueOf).collect(Collectors.toSet());
        return Stream.concat(feit.waarden().stream().map(waarde -> omgekeerd(mijn, waarde)), Domein.lijsten(feit))
                .sorted(Comparator.comparingInt(lijst -> afstand(mijn, lijst)))
                .map(lijst -> feit.waarden().stream()
                        .filter(lijst::contains)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Set<String> omgekeerd(Set<String> lijst, String waarde) {
        Set<String> ander = new HashSet<>(lijst);
        if (!ander.remove(waarde)) {
            ander.add(waarde);
        }
        return ander;
    }

    private static int afstand(Set<String> een, Set<String> ander) {
        int gemeen = (int) een.stream().filter(ander::contains).count();
        return een.size() + ander.size() - 2 * gemeen;
    }
}
