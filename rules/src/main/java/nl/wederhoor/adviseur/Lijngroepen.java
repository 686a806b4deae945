package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.advies.Hulpvorm;
import nl.wederhoor.advies.Route;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.feiten.Onderwerp;

/** The lines of an answer under one policy version in the smallest groups that share facts. */
final class Lijngroepen {
    private final Beleidskennis kennis;
    private final Onderdelen onderdelen;
    private final List<Lijngroep> alle = new ArrayList<>();

    private Lijngroepen(Beleidskennis kennis, Onderdelen onderdelen) {
        this.kennis = kennis;
        this.onderdelen = onderdelen;
    }

    /** Only groups of two facts or more: a single fact matters alone or not at all. */
    static List<Lijngroep> van(Beleidskennis kennis, Onderdelen onderdelen) {
        return alle(kennis, onderdelen).stream()
                .filter(groep -> groep.leest().size() > 1)
                .toList();
    }

    static List<Lijngroep> alle(Beleidskennis kennis, Onderdelen onderdelen) {
        var groepen = new Lijngroepen(kennis, onderdelen);
        groepen.losseTabellen();
        groepen.routes();
        groepen.vormen();
        groepen.plichten();
        groepen.afsluiting();
        groepen.regels();
        return List.copyOf(groepen.alle);
    }

    private void losseTabellen() {
        for (var tabel : List.of("soort", "kosten", "rechten", "wens")) {
            var bronnen = kennis.bronnen(tabel, rij -> true);
            if (tabel.equals("wens")) {
                bronnen.add(Feit.WENS_BEHANDELAAR.sleutel());
                bronnen.add(Onderwerp.WENS_BEHANDELAAR.bron());
            }
            tabel(tabel, veld -> true, bronnen, Set.of(tabel));
        }
    }

    private void routes() {
        var tabellen = Set.of(Routestand.AANRADERS, Routestand.VERWIJZING);
        var verwijzing = Onderdelen.veld("routes", Route.DOORVERWIJZEN.label());
        var aanraders = kennis.bronnen(Routestand.AANRADERS, rij -> true);
        var beide = new LinkedHashSet<>(aanraders);
        beide.addAll(kennis.bronnen(Routestand.VERWIJZING, rij -> true));
        tabel("routes", verwijzing::equals, beide, tabellen);
        aanraders.addAll(kennis.uitsluitingen().bronnenVoorRoutes());
        tabel("routes", veld -> !veld.equals(verwijzing), aanraders, tabellen);
    }

    private void vormen() {
        for (var vorm : Hulpvorm.values()) {
            var bronnen = Vormstand.bronnen(kennis, vorm);
            bronnen.addAll(kennis.uitsluitingen().bronnenVoorVormen());
            tabel(
                    "hulpvormen",
                    Onderdelen.veld("hulpvormen", vorm.label())::equals,
                    bronnen,
                    Set.of(Vormstand.VEREISTEN));
        }
    }

    private void plichten() {
        for (var tabel : Onderdelen.PLICHTEN) {
            if (kennis.heeft(tabel)) {
                kennis.tabellen().tabel(tabel).rijen().stream()
                        .map(rij -> String.valueOf(rij.uitvoer().get("plicht")))
                        .distinct()
                        .forEach(plicht -> plicht(tabel, plicht));
            }
        }
    }

    private void plicht(String tabel, String plicht) {
        var bronnen = kennis.bronnen(tabel, rij -> plicht.equals(rij.uitvoer().get("plicht")));
        var verloop = onderdelen.verloop(plicht);
        verloop.forEach(feit -> bronnen.add(feit.sleutel()));
        var veld = Onderdelen.veld("plichten", plicht);
        groep(tabel, veld::equals, bronnen, Set.of(tabel), !verloop.isEmpty());
    }

    private void afsluiting() {
        for (var grond : Grond.values()) {
            var tabel = Sluitlijnen.tabel(grond);
            var bronnen = kennis.bronnen(tabel, Beleidskennis.gaatOver("grond", grond.label()));
            bronnen.remove("grond");
            kennis.bronnen("plichten-afsluiting", rij -> true).stream()
                    .filter(bron -> !Sluitlijnen.isVanAndere(grond, bron))
                    .forEach(bronnen::add);
            var veld = Onderdelen.veld("afsluiting", grond.label());
            groep("afsluiting", veld::equals, bronnen, Set.of(tabel, "plichten-afsluiting"), true);
        }
    }

    private void regels() {
        for (var groep : Regelgroep.ALLE) {
            boolean bindt = groep.regels().stream().anyMatch(naam -> kennis.beleid().regels().keySet().stream()
                    .anyMatch(regel -> regel.startsWith(naam)));
            if (bindt || groep.regels().isEmpty()) {
                Set<Feit> leest = EnumSet.copyOf(groep.leest());
                groep.termijnen().forEach(termijn -> leest.addAll(lengte(termijn)));
                alle.add(new Lijngroep(
                        groep.velden().iterator().next(),
                        groep.velden()::contains,
                        leest,
                        groep.besluiten(),
                        Set.of("termijnen"),
                        true,
                        onderdelen.lijnenVan("regels")));
            }
        }
    }

    private Set<Feit> lengte(Termijnsoort termijn) {
        return Onderdelen.feiten(kennis.bronnen("termijnen", Beleidskennis.gaatOver("termijn", termijn.label())));
    }

    private void tabel(String onderdeel, Predicate<String> velden, Set<String> bronnen, Set<String> tabellen) {
        groep(onderdeel, velden, bronnen, tabellen, false);
    }

    private void groep(
            String onderdeel, Predicate<String> velden, Set<String> bronnen, Set<String> tabellen, boolean metRegels) {
        var leest = Onderdelen.feiten(bronnen);
        alle.add(new Lijngroep(
                onderdeel.startsWith("plichten") ? "plichten" : onderdeel,
                velden,
                leest,
                besluiten(bronnen),
                tabellen,
                metRegels || rekent(bronnen, leest),
                onderdelen.lijnenVan(onderdeel)));
    }

    /** True when a source is derived from several facts or is a day or a number. */
    private static boolean rekent(Set<String> bronnen, Set<Feit> leest) {
        return bronnen.stream().anyMatch(Toestandmaker.AFGELEID::containsKey)
                || leest.stream().anyMatch(feit -> !EnumSet.of(Feitsoort.BOOLEAN, Feitsoort.KEUZE, Feitsoort.LIJST)
                        .contains(feit.soort()));
    }

    private static Set<Onderwerp> besluiten(Collection<String> bronnen) {
        Set<Onderwerp> besluiten = EnumSet.noneOf(Onderwerp.class);
        Stream.of(Onderwerp.values())
                .filter(onderwerp -> bronnen.contains(onderwerp.bron()))
                .forEach(besluiten::add);
        return besluiten;
    }
}
