package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wederhoor.advies.Advies.Routeadvies;
import nl.wederhoor.advies.Route;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.regels.Uitsluiting;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/** The five routes: the table that recommends, the table that closes referral, and the exclusions over both. */
final class Routelijnen {
    private static final String TABEL = "route";
    private static final String VERWIJZING = "doorverwijzing";

    private final Raadpleging raadpleging;
    private final Uitsluitingen uitsluitingen;
    private final Waarom waarom;

    Routelijnen(Raadpleging raadpleging, Uitsluitingen uitsluitingen, Waarom waarom) {
        this.raadpleging = raadpleging;
        this.uitsluitingen = uitsluitingen;
        this.waarom = waarom;
    }

    List<Routeadvies> lijnen(Toestand toestand) {
        var statussen = statussen(toestand);
        var aanraders = raadpleging.heeft(TABEL) ? Aanraders.van(raadpleging, toestand) : Aanraders.GEEN;
        return Arrays.stream(Route.values())
                .map(route -> lijn(route, statussen.get(route), aanraders.rij(route), toestand))
                .toList();
    }

    /** The recommended route, or null when none is certain. */
    Route aanbevolen(Toestand toestand) {
        return statussen(toestand).entrySet().stream()
                .filter(regel -> regel.getValue().equals(EnumSet.of(Routestatus.AANBEVOLEN)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private Map<Route, Set<Routestatus>> statussen(Toestand toestand) {
        Map<Route, Set<Routestatus>> statussen = new EnumMap<>(Route.class);
        Arrays.stream(Route.values()).forEach(route -> statussen.put(route, EnumSet.noneOf(Routestatus.class)));
        if (raadpleging.heeft(TABEL)) {
            for (var wereld : Werelden.van(toestand, Uitsluitingen.bronnen(toestand), this::waarden)) {
                verzamel(wereld, statussen);
            }
            verzamelVerwijzing(toestand, statussen.get(Route.DOORVERWIJZEN));
        }
        return statussen;
    }

    private void verzamel(Toestand wereld, Map<Route, Set<Routestatus>> statussen) {
        var dicht = uitsluitingen.in(wereld);
        var aanraders = Aanraders.van(raadpleging.zonderSpoor(), wereld);
        for (var route : Route.values()) {
            if (route == Route.DOORVERWIJZEN) {
                continue;
            }
            if (dicht.stream().anyMatch(uitsluiting -> uitsluiting.sluit("route", route.label()))) {
                statussen.get(route).add(Routestatus.UITGESLOTEN);
            } else {
                voegToe(statussen.get(route), aanraders, route, Set.of(Routestatus.MOGELIJK));
            }
        }
    }

    private static void voegToe(Set<Routestatus> statussen, Aanraders aanraders, Route route, Set<Routestatus> anders) {
        if (aanraders.kanAanraden(route)) {
            statussen.add(Routestatus.AANBEVOLEN);
        }
        if (aanraders.kanZwijgenOver(route)) {
            statussen.addAll(anders);
        }
    }

    /** Referral is never closed by an exclusion; two tables speak of it, so what they share is held fixed. */
    private void verzamelVerwijzing(Toestand toestand, Set<Routestatus> statussen) {
        var gedeeld = new TreeSet<>(raadpleging.tabellen().bronnen(TABEL));
        gedeeld.retainAll(raadpleging.tabellen().bronnen(VERWIJZING));
        for (var wereld : Werelden.van(toestand, gedeeld, this::waarden)) {
            voegToe(
                    statussen,
                    Aanraders.van(raadpleging.zonderSpoor(), wereld),
                    Route.DOORVERWIJZEN,
                    zonderAanrader(wereld));
        }
    }

    /** What the table of referral says where no row recommends it. */
    private Set<Routestatus> zonderAanrader(Toestand wereld) {
        Set<Routestatus> statussen = EnumSet.noneOf(Routestatus.class);
        raadpleging
                .tabellen()
                .uitkomsten(VERWIJZING, wereld)
                .mogelijk()
                .forEach(uitkomst -> statussen.add(Woordkeus.woord(Routestatus.class, uitkomst, "status")));
        return statussen;
    }

    private List<Object> waarden(String bron) {
        return Uitsluitingen.BRONNEN.contains(bron)
                ? Uitsluitingen.waarden(bron)
                : raadpleging.tabellen().klassen(List.of(TABEL, VERWIJZING), bron);
    }

    private Routeadvies lijn(Route route, Set<Routestatus> mogelijk, Uitkomst tabelrij, Toestand toestand) {
        var aanbod = raadpleging.over("routeaanbod", "route", route.label(), toestand);
        if (aanbod == null || "niet geregeld".equals(aanbod.uitvoer().get("aanbod"))) {
            return new Routeadvies(
                    route, Routestatus.NIET_GEREGELD, List.of(), "Deze tekst kent deze route niet.", List.of());
        }
        var status = mogelijk.size() == 1 ? mogelijk.iterator().next() : Routestatus.ONBEKEND;
        return switch (status) {
            case AANBEVOLEN ->
                new Routeadvies(
                        route,
                        status,
                        raadpleging.clausules(tabelrij),
                        waarom.zin(TABEL, toestand, tabelrij),
                        List.of());
            case UITGESLOTEN -> uitgesloten(route, tabelrij, toestand);
            case MOGELIJK ->
                new Routeadvies(
                        route,
                        status,
                        raadpleging.clausules(aanbod),
                        "Het protocol laat deze route toe, maar raadt haar hier niet aan.",
                        List.of());
            case ONBEKEND, NIET_GEREGELD ->
                new Routeadvies(
                        route,
                        Routestatus.ONBEKEND,
                        raadpleging.clausules(aanbod),
                        "Dit hangt af van wat nog niet bekend is.",
                        List.of());
        };
    }

    private Routeadvies uitgesloten(Route route, Uitkomst tabelrij, Toestand toestand) {
        var gronden = gronden(route, toestand);
        if (gronden.isEmpty()) {
            var rij = raadpleging.enige(VERWIJZING, toestand);
            return new Routeadvies(
                    route,
                    Routestatus.UITGESLOTEN,
                    rij == null ? List.of() : raadpleging.clausules(rij),
                    rij == null ? "" : waarom.zin(VERWIJZING, toestand, rij),
                    List.of());
        }
        List<String> redenen = new ArrayList<>(
                gronden.stream().map(Uitsluiting::reden).distinct().toList());
        if (tabelrij != null) {
            redenen.add("Zonder deze uitsluiting zou regel "
                    + tabelrij.rijen().get(0).id() + " haar aanraden.");
        }
        return new Routeadvies(
                route,
                Routestatus.UITGESLOTEN,
                raadpleging.gesorteerd(Woordkeus.clausules(gronden)),
                String.join(" ", redenen),
                List.of());
    }

    private List<Uitsluiting> gronden(Route route, Toestand toestand) {
        return Werelden.van(toestand, Uitsluitingen.bronnen(toestand), this::waarden).stream()
                .flatMap(wereld -> uitsluitingen.in(wereld).stream())
                .filter(uitsluiting -> uitsluiting.sluit("route", route.label()))
                .distinct()
                .toList();
    }
}
