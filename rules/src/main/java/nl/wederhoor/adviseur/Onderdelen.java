package nl.wederhoor.adviseur;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.wederhoor.advies.Hulpvorm;
import nl.wederhoor.advies.Route;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.regels.Gelezen;
import nl.wederhoor.tabel.Uitkomst;

/**
 * The parts of an answer as bare line values: what a line says, without texts and clauses.
 *
 * <p>Each part names the facts that it reads, so that a supposed value of one fact is only worked out where it can
 * change something.
 */
final class Onderdelen {
    /** Writes the lines of one part: the place in the answer, and what the line says there. */
    private interface Schrijver {
        void schrijf(Geval geval, BiConsumer<String, String> lijn);
    }

    record Onderdeel(Set<Feit> leest, Schrijver schrijver) {
        Map<String, String> lijnen(Geval geval) {
            Map<String, String> lijnen = new LinkedHashMap<>();
            schrijver.schrijf(geval, lijnen::put);
            return lijnen;
        }
    }

    static final List<String> PLICHTEN = List.of(
            "plichten-eerste-contact",
            "plichten-intake",
            "plichten-vooronderzoek",
            "plichten-plan",
            "plichten-uitvoering",
            "plichten-afsluiting",
            "plichten-evaluatie",
            "plichten-archief");

    private final Beleidskennis kennis;
    private final Routestand routes;
    private final Vormstand vormen;
    private final Punten punten;
    private final Sluitlijnen sluiting;
    private final Map<String, Onderdeel> opNaam = new LinkedHashMap<>();
    private final List<Onderdeel> alle;
    private final Map<Feit, List<Onderdeel>> perFeit = new EnumMap<>(Feit.class);

    Onderdelen(Beleidskennis kennis) {
        this.kennis = kennis;
        this.routes = new Routestand(kennis);
        this.vormen = new Vormstand(kennis);
        var lezer = Raadpleging.zonderSpoor(kennis);
        this.punten = new Punten(lezer);
        this.sluiting = new Sluitlijnen(lezer);
        deel("soort", bronnen("soort"), this::soort);
        deel("routes", routes.bronnen(), this::routes);
        deel("hulpvormen", vormen.bronnen(), this::vormen);
        var wens = bronnen("wens");
        wens.add(Feit.WENS_BEHANDELAAR.sleutel());
        deel("wens", wens, this::wens);
        PLICHTEN.forEach(
                tabel -> deel(tabel, bronnenVanPlichten(tabel), (geval, lijn) -> plichten(tabel, geval, lijn)));
        deel(
                "afsluiting",
                bronnen("afsluiting", "afsluiting-zwijgen", "afsluiting-stukken", "plichten-afsluiting"),
                this::afsluiting);
        deel("kosten", bronnen("kosten"), this::kosten);
        deel("rechten", bronnen("rechten"), this::rechten);
        deelVanRegels();
        this.alle = List.copyOf(opNaam.values());
        for (var feit : Feit.values()) {
            perFeit.put(
                    feit,
                    alle.stream().filter(deel -> deel.leest().contains(feit)).toList());
        }
    }

    Routestand routes() {
        return routes;
    }

    Vormstand vormen() {
        return vormen;
    }

    List<Onderdeel> alle() {
        return alle;
    }

    /** The parts that a value of this fact can change. */
    List<Onderdeel> van(Feit feit) {
        return perFeit.get(feit);
    }

    /** The place of a line in the answer: "routes.ondersteuning". */
    static String veld(String lijst, String sleutel) {
        return lijst + "." + sleutel;
    }

    private void deel(String naam, Collection<String> bronnen, Schrijver schrijver) {
        opNaam.put(naam, new Onderdeel(feiten(bronnen), schrijver));
    }

    /** The lines of one part of the answer. */
    Function<Geval, Map<String, String>> lijnenVan(String naam) {
        return opNaam.get(naam)::lijnen;
    }

    /** The facts that tell whether a duty was done, or by when it must be. */
    Set<Feit> verloop(String plicht) {
        var regels = kennis.beleid().regels().keySet();
        return switch (plicht) {
            case "intake-bevestigen" ->
                regels.contains("blokkade-intake-bevestigen")
                        ? EnumSet.of(Feit.INTAKE_GEPLAND_OP, Feit.INTAKE_BEVESTIGD_OP)
                        : Set.of();
            case "hoor-en-wederhoor-uitleggen", "wijzen-op-victimisatie" ->
                regels.contains("blokkade-horen") ? EnumSet.of(Feit.HOOR_WEDERHOOR_GEDAAN) : Set.of();
            default -> Set.of();
        };
    }

    private Set<String> bronnenVanPlichten(String tabel) {
        var bronnen = bronnen(tabel);
        if (kennis.heeft(tabel)) {
            kennis.tabellen().tabel(tabel).rijen().stream()
                    .flatMap(rij -> verloop(String.valueOf(rij.uitvoer().get("plicht"))).stream())
                    .forEach(feit -> bronnen.add(feit.sleutel()));
        }
        return bronnen;
    }

    /** The rules read facts themselves, and the lengths of terms through their table. */
    private void deelVanRegels() {
        Set<Feit> leest = EnumSet.copyOf(Gelezen.DOOR_REGELS);
        leest.addAll(feiten(bronnen("termijnen")));
        opNaam.put("regels", new Onderdeel(leest, Onderdelen::regels));
    }

    private Set<String> bronnen(String... besluiten) {
        Set<String> bronnen = new LinkedHashSet<>();
        Arrays.stream(besluiten)
                .filter(kennis::heeft)
                .forEach(besluit -> bronnen.addAll(kennis.tabellen().bronnen(besluit)));
        return bronnen;
    }

    static Set<Feit> feiten(Collection<String> bronnen) {
        Set<Feit> feiten = EnumSet.noneOf(Feit.class);
        for (var bron : bronnen) {
            feiten.addAll(Toestandmaker.AFGELEID.getOrDefault(bron, Set.of()));
            Arrays.stream(Feit.values())
                    .filter(feit -> Hypothesen.hoortBij(feit, bron))
                    .forEach(feiten::add);
        }
        return feiten;
    }

    private void soort(Geval geval, BiConsumer<String, String> lijn) {
        var rij = Raadpleging.zeker(kennis.uitkomsten("soort", geval.toestand()));
        lijn.accept("soort", rij == null ? "onbekend" : rij.tekst("soort"));
    }

    private void routes(Geval geval, BiConsumer<String, String> lijn) {
        var statussen = routes.van(geval.toestand());
        for (var route : Route.values()) {
            if (Routelijnen.isGeregeld(kennis, route, geval.toestand())) {
                lijn.accept(veld("routes", route.label()), statussen.get(route).label());
            }
        }
    }

    private void vormen(Geval geval, BiConsumer<String, String> lijn) {
        var stand = vormen.van(geval.toestand());
        for (var vorm : Hulpvorm.values()) {
            if (Vormlijnen.isGeregeld(kennis, vorm, geval.toestand())) {
                lijn.accept(
                        veld("hulpvormen", vorm.label()), waarde(stand.get(vorm).antwoord()));
            }
        }
    }

    private static String waarde(Vormstand.Vorm vorm) {
        return switch (vorm.status()) {
            case GEBLOKKEERD -> vorm.status().label() + ": " + String.join(", ", vorm.ontbreekt());
            case TOEGESTAAN, UITGESLOTEN, ONBEKEND, NIET_GEREGELD ->
                vorm.status().label();
        };
    }

    private void wens(Geval geval, BiConsumer<String, String> lijn) {
        var wens = punten.wens(geval.casus(), geval.toestand());
        if (wens != null) {
            lijn.accept("wens", wens.directeRelatie() + ", " + wens.status());
            if (Punten.moetVoorgelegd(wens)) {
                lijn.accept(veld("voorTeLeggen", "wens behandelaar"), wens.beslisser());
            }
        }
    }

    private void plichten(String tabel, Geval geval, BiConsumer<String, String> lijn) {
        kennis.bevindingen(tabel, geval.toestand())
                .zeker()
                .forEach(rij -> lijn.accept(veld("plichten", rij.tekst("plicht")), plicht(rij, geval)));
    }

    private static String plicht(Uitkomst rij, Geval geval) {
        var plicht = rij.tekst("plicht");
        var uiterlijk = geval.oogst().uiterlijk(geval.beeld(), plicht);
        boolean klaar = !"geen".equals(rij.tekst("blokkeert")) && geval.oogst().isVervuld(geval.beeld(), plicht);
        return "geldt" + (uiterlijk == null ? "" : ", uiterlijk " + uiterlijk) + (klaar ? ", blokkeert niet meer" : "");
    }

    private void afsluiting(Geval geval, BiConsumer<String, String> lijn) {
        sluiting.waarden(geval.toestand(), geval.termijnen())
                .forEach((grond, waarde) -> lijn.accept(veld("afsluiting", grond), waarde));
    }

    private void kosten(Geval geval, BiConsumer<String, String> lijn) {
        var rij = Raadpleging.zeker(kennis.uitkomsten("kosten", geval.toestand()));
        lijn.accept("kosten", rij == null ? "onbekend" : rij.tekst("kosteloos"));
    }

    private void rechten(Geval geval, BiConsumer<String, String> lijn) {
        kennis.bevindingen("rechten", geval.toestand())
                .zeker()
                .forEach(rij -> lijn.accept(veld("rechten", rij.tekst("recht")), "geldt"));
    }

    private static void regels(Geval geval, BiConsumer<String, String> lijn) {
        int nr = geval.beeld();
        geval.termijnen()
                .forEach(termijn -> lijn.accept(
                        veld("termijnen", termijn.soort().label()),
                        termijn.uiterlijk() + ", " + termijn.status().label()));
        geval.oogst()
                .plichten(nr)
                .forEach(plicht -> lijn.accept(veld("plichten", plicht.id()), "geldt vanaf " + plicht.vanaf()));
        geval.oogst()
                .voorgelegd(nr)
                .forEach(punt ->
                        lijn.accept(veld("voorTeLeggen", punt.onderwerp().label()), "voor te leggen"));
        geval.oogst().botsingen(nr).forEach(botsing -> lijn.accept(veld("conflicten", botsing.sleutel()), "speelt"));
        geval.oogst()
                .patronen(nr)
                .forEach(patroon ->
                        lijn.accept(veld("signalen", "meldingen over dezelfde wederpartij"), "" + patroon.aantal()));
    }
}
