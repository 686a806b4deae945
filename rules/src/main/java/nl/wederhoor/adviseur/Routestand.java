package nl.wederhoor.adviseur;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wederhoor.advies.Route;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.tabel.Toestand;

/**
 * How the five routes stand: the table that recommends, the table that closes referral, and the exclusions over both;
 * exact over all values of what is not known.
 */
final class Routestand {
    static final String AANRADERS = "route";
    static final String VERWIJZING = "doorverwijzing";

    private final Beleidskennis kennis;
    private final Splitsing splitsing;
    private final Set<String> gedeeld;

    Routestand(Beleidskennis kennis) {
        this.kennis = kennis;
        var tabellen =
                List.of(AANRADERS, VERWIJZING).stream().filter(kennis::heeft).toList();
        this.splitsing = new Splitsing(kennis.tabellen(), tabellen);
        this.gedeeld = gedeeld();
    }

    private Set<String> gedeeld() {
        if (!kennis.heeft(AANRADERS) || !kennis.heeft(VERWIJZING)) {
            return Set.of();
        }
        Set<String> gedeeld = new TreeSet<>(kennis.tabellen().bronnen(AANRADERS));
        gedeeld.retainAll(kennis.tabellen().bronnen(VERWIJZING));
        return gedeeld;
    }

    /** Every source that can change a route. */
    Set<String> bronnen() {
        Set<String> bronnen = new LinkedHashSet<>(splitsing.bronnen());
        bronnen.addAll(kennis.uitsluitingen().bronnenVoorRoutes());
        return bronnen;
    }

    /** Per route the status, or ONBEKEND while more than one is possible. */
    Map<Route, Routestatus> van(Toestand toestand) {
        return kennis.geheugen().onthoud("routes", splitsing.sleutel(toestand), () -> bepaal(toestand));
    }

    /** The recommended routes that are certain. */
    Set<Route> aanbevolen(Toestand toestand) {
        Set<Route> aanbevolen = EnumSet.noneOf(Route.class);
        van(toestand).forEach((route, status) -> {
            if (status == Routestatus.AANBEVOLEN) {
                aanbevolen.add(route);
            }
        });
        return aanbevolen;
    }

    List<Toestand> werelden(Toestand toestand) {
        return splitsing.werelden(toestand, Uitsluitingen.bronnen(toestand));
    }

    private Map<Route, Routestatus> bepaal(Toestand toestand) {
        Map<Route, Set<Routestatus>> mogelijk = new EnumMap<>(Route.class);
        Arrays.stream(Route.values()).forEach(route -> mogelijk.put(route, EnumSet.noneOf(Routestatus.class)));
        if (kennis.heeft(AANRADERS)) {
            werelden(toestand).forEach(wereld -> verzamel(wereld, mogelijk));
        }
        verzamelVerwijzing(toestand, mogelijk.get(Route.DOORVERWIJZEN));
        Map<Route, Routestatus> statussen = new EnumMap<>(Route.class);
        mogelijk.forEach((route, alle) ->
                statussen.put(route, alle.size() == 1 ? alle.iterator().next() : Routestatus.ONBEKEND));
        return statussen;
    }

    private void verzamel(Toestand wereld, Map<Route, Set<Routestatus>> mogelijk) {
        var dicht = kennis.uitsluitingen().in(wereld);
        var aanraders = Aanraders.in(kennis, wereld);
        for (var route : Route.values()) {
            if (dicht.stream().anyMatch(uitsluiting -> uitsluiting.sluit("route", route.label()))) {
                mogelijk.get(route).add(Routestatus.UITGESLOTEN);
            } else if (route != Route.DOORVERWIJZEN) {
                voegToe(mogelijk.get(route), aanraders, route, Set.of(Routestatus.MOGELIJK));
            }
        }
    }

    /** Two tables speak of referral, so what they share is held fixed; no exclusion closes it. */
    private void verzamelVerwijzing(Toestand toestand, Set<Routestatus> mogelijk) {
        for (var wereld : splitsing.werelden(toestand, gedeeld)) {
            var aanraders = kennis.heeft(AANRADERS) ? Aanraders.in(kennis, wereld) : Aanraders.GEEN;
            voegToe(mogelijk, aanraders, Route.DOORVERWIJZEN, zonderAanrader(wereld));
        }
    }

    /** What the table of referral says where no row recommends it. */
    private Set<Routestatus> zonderAanrader(Toestand wereld) {
        Set<Routestatus> statussen = EnumSet.noneOf(Routestatus.class);
        kennis.uitkomsten(VERWIJZING, wereld).mogelijk().stream()
                .filter(uitkomst -> !uitkomst.isGeen())
                .forEach(uitkomst -> statussen.add(Woordkeus.woord(Routestatus.class, uitkomst, "status")));
        return statussen;
    }

    private static void voegToe(Set<Routestatus> mogelijk, Aanraders aanraders, Route route, Set<Routestatus> anders) {
        if (aanraders.kanAanraden(route)) {
            mogelijk.add(Routestatus.AANBEVOLEN);
        }
        if (aanraders.kanZwijgenOver(route)) {
            mogelijk.addAll(anders);
        }
    }
}
