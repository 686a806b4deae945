package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.advies.Hulpvorm;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.regels.Gelezen;
import nl.wederhoor.tabel.Herkomst;

/** All lines of an answer under one policy version, in groups that name everything that can change them. */
final class Uitkomstgroepen {
    private static final String TERMIJNEN = "termijnen";
    private static final String WIE_BESLIST = "wie-beslist";
    private static final String SLUITPLICHTEN = "plichten-afsluiting";
    private static final Map<String, Termijnsoort> KETENSTAND =
            Map.of("standZwijgen", Termijnsoort.REACTIE_CLIENT, "standStukken", Termijnsoort.TWEEDE_TERMIJN_STUKKEN);

    private final Beleidskennis kennis;
    private final Onderdelen onderdelen;
    private final List<Uitkomstgroep> alle = new ArrayList<>();

    private Uitkomstgroepen(Beleidskennis kennis, Onderdelen onderdelen) {
        this.kennis = kennis;
        this.onderdelen = onderdelen;
    }

    static List<Uitkomstgroep> van(Beleidskennis kennis, Onderdelen onderdelen) {
        var groepen = new Uitkomstgroepen(kennis, onderdelen);
        groepen.routes();
        groepen.losseTabellen();
        groepen.vormen();
        Onderdelen.PLICHTEN.stream().filter(kennis::heeft).forEach(groepen::plichten);
        groepen.afsluiting();
        Stream.concat(Regelgroep.ALLE.stream(), Regelgroep.ENKELE.stream()).forEach(groepen::regels);
        return List.copyOf(groepen.alle);
    }

    /** The rows of one table that hold in a case. */
    static Uitkomstgroep rijen(Beleidskennis kennis, Onderdelen onderdelen, String besluit) {
        var groepen = new Uitkomstgroepen(kennis, onderdelen);
        var groep = new Uitkomstgroep("rijen." + besluit, (schrijver, geval) -> schrijver.rijen(besluit, geval));
        if (besluit.equals(TERMIJNEN)) {
            groep.regels(Lengtes.begin(), Set.of(), Set.of());
        }
        if (besluit.equals(WIE_BESLIST)) {
            var wachten = Set.of(
                    Termijnsoort.REACTIE_CLIENT,
                    Termijnsoort.REACTIE_NA_RAPPEL,
                    Termijnsoort.VERVAL_KLACHTRECHT,
                    Termijnsoort.EERSTE_CONTACT,
                    Termijnsoort.CONTACT_KLAGER);
            groep.regels(Gelezen.DOOR_REGELS, List.of(Onderwerp.values()), wachten)
                    .bronnen(kennis.bronnen("wens", rij -> true));
        }
        groepen.voegToe(groep, List.of(besluit));
        return groep;
    }

    private void routes() {
        voegToe(
                new Uitkomstgroep("routes", Uitkomstschrijver::routes)
                        .bronnen(kennis.uitsluitingen().bronnenVoorRoutes()),
                List.of(Routestand.AANRADERS, Routestand.VERWIJZING, "routeaanbod"));
    }

    private void losseTabellen() {
        voegToe(new Uitkomstgroep("rechten", Uitkomstschrijver::rechten), List.of("rechten"));
        for (var tabel : List.of("soort", "kosten")) {
            voegToe(new Uitkomstgroep(tabel, (schrijver, geval) -> schrijver.tabel(tabel, geval)), List.of(tabel));
        }
        voegToe(
                new Uitkomstgroep("wens", (schrijver, geval) -> schrijver.tabel("wens", geval))
                        .regels(Set.of(Feit.WENS_BEHANDELAAR), Set.of(Onderwerp.WENS_BEHANDELAAR), Set.of()),
                List.of("wens", WIE_BESLIST));
    }

    private void vormen() {
        for (var vorm : Hulpvorm.values()) {
            var naam = Onderdelen.veld("hulpvormen", vorm.label());
            voegToe(
                    new Uitkomstgroep(naam, (schrijver, geval) -> schrijver.vorm(naam, geval))
                            .bronnen(kennis.uitsluitingen().bronnenVoorVormen())
                            .bronnen(Vormstand.bronnen(kennis, vorm))
                            .tabellen(metKinderen(Vormstand.VEREISTEN)),
                    List.of("hulpvormen"));
        }
    }

    private void plichten(String tabel) {
        Set<String> plichten = new LinkedHashSet<>();
        kennis.tabellen()
                .tabel(tabel)
                .rijen()
                .forEach(rij -> plichten.add(String.valueOf(rij.uitvoer().get("plicht"))));
        for (var plicht : plichten) {
            var groep = new Uitkomstgroep(tabel + "." + plicht, (s, geval) -> s.plicht(tabel, plicht, geval))
                    .bronnen(kennis.bronnen(
                            tabel, rij -> plicht.equals(rij.uitvoer().get("plicht"))))
                    .tabellen(metKinderen(tabel));
            var verloop = onderdelen.verloop(plicht);
            voegToe(verloop.isEmpty() ? groep : groep.regels(verloop, Set.of(), Set.of()), List.of());
        }
    }

    private void afsluiting() {
        for (var grond : Grond.values()) {
            var tabel = Sluitlijnen.tabel(grond);
            var bronnen = kennis.bronnen(tabel, Beleidskennis.gaatOver("grond", grond.label()));
            kennis.bronnen(SLUITPLICHTEN, rij -> true).stream()
                    .filter(bron -> !Sluitlijnen.isVanAndere(grond, bron))
                    .forEach(bronnen::add);
            voegToe(
                    new Uitkomstgroep(
                                    Onderdelen.veld("afsluiting", grond.label()),
                                    (schrijver, geval) -> schrijver.grond(grond, geval))
                            .bronnen(bronnen)
                            .tabellen(metKinderen(tabel))
                            .tabellen(metKinderen(SLUITPLICHTEN))
                            .regels(Set.of(), Set.of(), keten(grond)),
                    List.of());
        }
    }

    private static Set<Termijnsoort> keten(Grond grond) {
        return switch (grond) {
            case CLIENT_REAGEERT_NIET -> Set.of(Termijnsoort.REACTIE_CLIENT);
            case STUKKEN_NIET_AANGELEVERD -> Set.of(Termijnsoort.TWEEDE_TERMIJN_STUKKEN);
            default -> Set.of();
        };
    }

    private void regels(Regelgroep regels) {
        var velden = regels.velden();
        var naam = regels.naam();
        var groep = new Uitkomstgroep(naam, (schrijver, geval) -> schrijver.regels(velden, regels.termijnen(), geval))
                .regels(regels.leest(), regels.besluiten(), regels.termijnen());
        if (naam.startsWith("voorTeLeggen.")) {
            groep.bronnen(kennis.bronnen(
                            WIE_BESLIST, Beleidskennis.gaatOver("onderwerp", naam.substring(naam.indexOf('.') + 1))))
                    .tabellen(metKinderen(WIE_BESLIST));
        }
        voegToe(groep, List.of());
    }

    /** With everything that these tables read, and what the chains of terms read where they do. */
    private void voegToe(Uitkomstgroep groep, List<String> tabellen) {
        for (var tabel : tabellen) {
            groep.bronnen(kennis.bronnen(tabel, rij -> true)).tabellen(metKinderen(tabel));
        }
        KETENSTAND.forEach((bron, soort) -> {
            if (groep.bronnen().contains(bron)) {
                groep.regels(Set.of(), Set.of(), Set.of(soort));
            }
        });
        if (rekent(groep)) {
            groep.regels(Set.of(), Set.of(), Set.of());
        }
        for (var soort : groep.termijnen()) {
            groep.bronnen(kennis.bronnen(TERMIJNEN, Beleidskennis.gaatOver("termijn", soort.label())))
                    .tabellen(metKinderen(TERMIJNEN))
                    .regels(Lengtes.begint(soort), Set.of(), Set.of());
        }
        alle.add(groep);
    }

    /** True when a source is derived from several facts or is a day. */
    private static boolean rekent(Uitkomstgroep groep) {
        return groep.bronnen().stream().anyMatch(Toestandmaker.AFGELEID::containsKey)
                || groep.leest().stream()
                        .anyMatch(feit -> feit.soort() == Feitsoort.DATUM || feit.soort() == Feitsoort.TIJDSTIP);
    }

    private Collection<String> metKinderen(String tabel) {
        Set<String> tabellen = new LinkedHashSet<>(Set.of(tabel));
        if (kennis.heeft(tabel)) {
            kennis.tabellen().tabel(tabel).invoer().stream()
                    .filter(kolom -> kolom.herkomst() == Herkomst.TABEL)
                    .forEach(kolom -> tabellen.addAll(metKinderen(Waarom.kind(kolom))));
        }
        return tabellen;
    }
}
