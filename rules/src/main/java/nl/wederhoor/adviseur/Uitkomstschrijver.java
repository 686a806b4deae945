package nl.wederhoor.adviseur;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.advies.Route;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.regels.Ketenplicht;
import nl.wederhoor.regels.Ketentermijn;
import nl.wederhoor.tabel.Herkomst;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/** Writes the lines of one group under one policy: days are counted from the begin of their term. */
final class Uitkomstschrijver {
    private static final String ROUTE = "route";

    private final Beleidskennis kennis;
    private final Onderdelen onderdelen;
    private final Raadpleging lezer;
    private final Sluitlijnen sluiting;

    Uitkomstschrijver(Beleidskennis kennis, Onderdelen onderdelen) {
        this.kennis = kennis;
        this.onderdelen = onderdelen;
        this.lezer = Raadpleging.zonderSpoor(kennis);
        this.sluiting = new Sluitlijnen(lezer);
    }

    private static Uitkomstlijn lijn(String waarde) {
        return new Uitkomstlijn(waarde, null);
    }

    private static Map<String, Uitkomstlijn> lijnen(Map<String, String> waarden) {
        Map<String, Uitkomstlijn> lijnen = new LinkedHashMap<>();
        waarden.forEach((veld, waarde) -> lijnen.put(veld, lijn(waarde)));
        return lijnen;
    }

    /** The five routes, and before them what is recommended: one, several, none or not known. */
    Map<String, Uitkomstlijn> routes(Geval geval) {
        Map<String, Uitkomstlijn> lijnen = new LinkedHashMap<>();
        lijnen.put(ROUTE, lijn(aanbevolen(geval)));
        lijnen.putAll(lijnen(onderdelen.lijnenVan("routes").apply(geval)));
        return lijnen;
    }

    private String aanbevolen(Geval geval) {
        var statussen = onderdelen.routes().van(geval.toestand());
        String aanbevolen = "";
        boolean open = false;
        for (var route : Route.values()) {
            if (Routelijnen.isGeregeld(kennis, route, geval.toestand())) {
                boolean raadt = statussen.get(route) == Routestatus.AANBEVOLEN;
                aanbevolen += raadt ? (aanbevolen.isEmpty() ? "" : " en ") + route.label() : "";
                open |= statussen.get(route) == Routestatus.ONBEKEND;
            }
        }
        return aanbevolen.isEmpty() ? open ? "onbekend" : "geen" : aanbevolen;
    }

    Map<String, Uitkomstlijn> tabel(String naam, Geval geval) {
        var lijnen = onderdelen.lijnenVan(naam).apply(geval);
        return lijnen(lijnen);
    }

    Map<String, Uitkomstlijn> rechten(Geval geval) {
        Map<String, String> lijnen = new LinkedHashMap<>();
        for (var rij : kennis.bevindingen("rechten", geval.toestand()).zeker()) {
            lijnen.merge(
                    Onderdelen.veld("rechten", rij.tekst("recht")),
                    rij.tekst("tegenWie"),
                    (een, ander) -> een.equals(ander) ? een : een + " en " + ander);
        }
        return lijnen(lijnen);
    }

    Map<String, Uitkomstlijn> vorm(String veld, Geval geval) {
        var lijnen = onderdelen.lijnenVan("hulpvormen").apply(geval);
        return lijnen.containsKey(veld) ? Map.of(veld, lijn(lijnen.get(veld))) : Map.of();
    }

    /** One duty of a table: who has it and what it blocks; what was done blocks no longer. */
    Map<String, Uitkomstlijn> plicht(String tabel, String plicht, Geval geval) {
        var rijen = kennis.bevindingen(tabel, geval.toestand()).zeker().stream()
                .filter(rij -> plicht.equals(rij.tekst("plicht")))
                .toList();
        if (rijen.isEmpty()) {
            return Map.of();
        }
        var blokkeert = rijen.stream()
                .map(rij -> rij.tekst("blokkeert"))
                .filter(wat -> !wat.equals("geen"))
                .findFirst()
                .map(wat -> geval.oogst().isVervuld(geval.beeld(), plicht) ? "" : ", voor " + wat)
                .orElse("");
        var dag = geval.oogst().uiterlijk(geval.beeld(), plicht) == null ? "" : ", uiterlijk op de geplande dag";
        return Map.of(tabel + "." + plicht, lijn(rijen.get(0).tekst("wie") + blokkeert + dag));
    }

    Map<String, Uitkomstlijn> grond(Grond grond, Geval geval) {
        var grondlijn = sluiting.lijn(grond, geval.toestand(), geval.termijnen());
        var plichten = grondlijn.plichten();
        var waarde = grondlijn.status().label() + (plichten.isEmpty() ? "" : ", na " + String.join(" en ", plichten));
        return Map.of(
                Onderdelen.veld("afsluiting", grond.label()),
                new Uitkomstlijn(waarde, naBegin(grondlijn.vroegst(), geval.termijnen())));
    }

    /** What the protocol rules write of these lines. */
    Map<String, Uitkomstlijn> regels(Set<String> velden, Set<Termijnsoort> soorten, Geval geval) {
        int nr = geval.beeld();
        var termijnen = geval.termijnen().stream()
                .filter(termijn -> soorten.contains(termijn.soort()))
                .toList();
        Map<String, Uitkomstlijn> lijnen = new LinkedHashMap<>();
        termijnen.forEach(termijn ->
                lijnen.merge("termijnen." + termijn.soort().label(), termijn(termijn), Uitkomstschrijver::samen));
        geval.oogst().plichten(nr).forEach(plicht -> lijnen.put("plichten." + plicht.id(), plicht(plicht, termijnen)));
        geval.oogst()
                .voorgelegd(nr)
                .forEach(punt -> lijnen.put(
                        "voorTeLeggen." + punt.onderwerp().label(),
                        lijn(beslisser(punt.onderwerp().label(), geval))));
        geval.oogst().botsingen(nr).forEach(botsing -> lijnen.put("conflicten." + botsing.sleutel(), lijn("speelt")));
        geval.oogst()
                .patronen(nr)
                .forEach(patroon -> lijnen.put("signalen.meldingen over dezelfde wederpartij", lijn("speelt")));
        lijnen.keySet().retainAll(velden);
        return lijnen;
    }

    private String beslisser(String onderwerp, Geval geval) {
        Uitkomst rij = lezer.over("wie-beslist", "onderwerp", onderwerp, geval.toestand());
        return rij == null ? "niet benoemd" : rij.tekst("beslisser");
    }

    private static Uitkomstlijn termijn(Ketentermijn termijn) {
        return new Uitkomstlijn(
                termijn.status().label(), (int) termijn.start().until(termijn.uiterlijk(), ChronoUnit.DAYS));
    }

    /** A kind that runs twice, with the last day of the later one. */
    private static Uitkomstlijn samen(Uitkomstlijn een, Uitkomstlijn ander) {
        return new Uitkomstlijn(een.waarde() + " en " + ander.waarde() + " na " + een.dag(), ander.dag());
    }

    private static Uitkomstlijn plicht(Ketenplicht plicht, List<Ketentermijn> termijnen) {
        return new Uitkomstlijn(plicht.wie(), naBegin(plicht.vanaf(), termijnen));
    }

    /** The number of days from the begin of the term of which this is the day after, or null. */
    private static Integer naBegin(LocalDate dag, List<Ketentermijn> termijnen) {
        return termijnen.stream()
                .filter(termijn -> termijn.daarna().equals(dag))
                .map(termijn -> (int) termijn.start().until(dag, ChronoUnit.DAYS))
                .findFirst()
                .orElse(null);
    }

    /** The rows of a table that hold for certain; of a table with subjects, for those subjects that come up. */
    Map<String, Uitkomstlijn> rijen(String besluit, Geval geval) {
        var onderwerp = kennis.tabellen().tabel(besluit).invoer().stream()
                .filter(kolom -> kolom.herkomst() == Herkomst.VRIJ
                        && !Toestandmaker.AFGELEID.containsKey(kolom.naam())
                        && !kolom.waarden().isEmpty())
                .findFirst();
        Map<String, Uitkomstlijn> lijnen = new LinkedHashMap<>();
        if (onderwerp.isEmpty()) {
            rijen(besluit, geval.toestand(), lijnen);
        } else {
            var naam = onderwerp.get().naam();
            onderwerp.get().waarden().stream()
                    .filter(waarde -> komtOp(naam, String.valueOf(waarde), geval))
                    .forEach(waarde -> rijen(besluit, geval.toestand().met(naam, waarde), lijnen));
        }
        return lijnen;
    }

    private void rijen(String besluit, Toestand toestand, Map<String, Uitkomstlijn> lijnen) {
        List<Uitkomst> zeker;
        if (kennis.tabellen().tabel(besluit).hitbeleid().isEnkel()) {
            var rij = Raadpleging.zeker(kennis.uitkomsten(besluit, toestand));
            zeker = rij == null ? List.of() : List.of(rij);
        } else {
            zeker = kennis.bevindingen(besluit, toestand).zeker();
        }
        zeker.forEach(uitkomst -> uitkomst.rijen().forEach(rij -> lijnen.put(rij.id(), lijn("geraakt"))));
    }

    /** A term comes up when it began, a point when it is submitted; other subjects always do. */
    private boolean komtOp(String bron, String onderwerp, Geval geval) {
        return switch (bron) {
            case "termijn" ->
                Arrays.stream(Termijnsoort.values())
                        .filter(soort -> soort.label().equals(onderwerp))
                        .anyMatch(soort -> Lengtes.begint(soort).stream()
                                .anyMatch(geval.casus().feiten()::heeft));
            case "onderwerp" ->
                geval.oogst().voorgelegd(geval.beeld()).stream()
                                .anyMatch(punt -> punt.onderwerp().label().equals(onderwerp))
                        || onderwerp.equals(Onderwerp.WENS_BEHANDELAAR.label())
                                && tabel("wens", geval).containsKey("voorTeLeggen." + onderwerp);
            default -> true;
        };
    }
}
