package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.wederhoor.advies.Advies.Routeadvies;
import nl.wederhoor.advies.Route;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.regels.Uitsluiting;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/** The five routes as lines of the answer: status, clauses and the reason in one sentence. */
final class Routelijnen {
    private static final String ONGEACHT = "Wat nog niet bekend is, verandert dit niet.";

    private final Raadpleging raadpleging;
    private final Routestand stand;
    private final Waarom waarom;

    Routelijnen(Raadpleging raadpleging, Routestand stand, Waarom waarom) {
        this.raadpleging = raadpleging;
        this.stand = stand;
        this.waarom = waarom;
    }

    List<Routeadvies> lijnen(Toestand toestand) {
        var statussen = stand.van(toestand);
        var aanraders = Aanraders.in(raadpleging, toestand);
        return Arrays.stream(Route.values())
                .map(route -> lijn(route, statussen.get(route), aanraders.rij(route), toestand))
                .toList();
    }

    /** True when this text has the route at all. */
    static boolean isGeregeld(Beleidskennis kennis, Route route, Toestand toestand) {
        return geregeld(kennis.over("routeaanbod", "route", route.label(), toestand));
    }

    private static boolean geregeld(Uitkomst aanbod) {
        return aanbod != null && !"niet geregeld".equals(aanbod.tekst("aanbod"));
    }

    private Routeadvies lijn(Route route, Routestatus status, Uitkomst aanrader, Toestand toestand) {
        var aanbod = raadpleging.over("routeaanbod", "route", route.label(), toestand);
        if (!geregeld(aanbod)) {
            return lijn(route, Routestatus.NIET_GEREGELD, List.of(), "Deze tekst kent deze route niet.");
        }
        var basis = raadpleging.clausules(aanbod);
        return switch (status) {
            case AANBEVOLEN ->
                aanrader == null
                        ? overalAanbevolen(route, toestand)
                        : lijn(
                                route,
                                status,
                                raadpleging.clausules(aanrader),
                                waarom.zin(Routestand.AANRADERS, toestand, aanrader));
            case UITGESLOTEN -> uitgesloten(route, aanrader, toestand);
            case MOGELIJK ->
                lijn(route, status, basis, "Het protocol laat deze route toe, maar raadt haar hier niet aan.");
            case ONBEKEND, NIET_GEREGELD ->
                lijn(route, Routestatus.ONBEKEND, basis, "Dit hangt af van wat nog niet bekend is.");
        };
    }

    /** Recommended in every world, though a decision that rests on an unknown fact is followed in some only. */
    private Routeadvies overalAanbevolen(Route route, Toestand toestand) {
        var rijen = stand.werelden(toestand).stream()
                .map(wereld -> Aanraders.in(raadpleging.kennis(), wereld).rij(route))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return lijn(route, Routestatus.AANBEVOLEN, raadpleging.clausules(rijen), ONGEACHT);
    }

    private static Routeadvies lijn(Route route, Routestatus status, List<String> clausules, String reden) {
        return new Routeadvies(route, status, clausules, reden, List.of());
    }

    private Routeadvies uitgesloten(Route route, Uitkomst aanrader, Toestand toestand) {
        var gronden = gronden(route, toestand);
        if (gronden.isEmpty()) {
            var rij = raadpleging.enige(Routestand.VERWIJZING, toestand);
            return rij == null
                    ? uitVerwijzing(route, toestand)
                    : lijn(
                            route,
                            Routestatus.UITGESLOTEN,
                            raadpleging.clausules(rij),
                            waarom.zin(Routestand.VERWIJZING, toestand, rij));
        }
        List<String> redenen = new ArrayList<>(
                gronden.stream().map(Uitsluiting::reden).distinct().toList());
        if (aanrader != null) {
            redenen.add("Zonder deze uitsluiting zou het protocol deze route aanraden.");
        }
        return lijn(
                route,
                Routestatus.UITGESLOTEN,
                raadpleging.gesorteerd(Woordkeus.clausules(gronden)),
                String.join(" ", redenen));
    }

    /** Closed in every world, though by different rows. */
    private Routeadvies uitVerwijzing(Route route, Toestand toestand) {
        var rijen = raadpleging.uitkomsten(Routestand.VERWIJZING, toestand).mogelijk();
        return lijn(route, Routestatus.UITGESLOTEN, raadpleging.clausules(rijen), ONGEACHT);
    }

    private List<Uitsluiting> gronden(Route route, Toestand toestand) {
        return Woordkeus.overal(stand.werelden(toestand).stream()
                .map(wereld -> raadpleging.kennis().uitsluitingen().in(wereld).stream()
                        .filter(uitsluiting -> uitsluiting.sluit("route", route.label()))
                        .toList())
                .toList());
    }
}
