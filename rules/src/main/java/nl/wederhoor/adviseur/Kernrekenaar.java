package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.advies.Advies.Afsluiting;
import nl.wederhoor.advies.Advies.Conflict;
import nl.wederhoor.advies.Advies.Kosten;
import nl.wederhoor.advies.Advies.Recht;
import nl.wederhoor.advies.Advies.Signaal;
import nl.wederhoor.advies.Advies.Soort;
import nl.wederhoor.advies.Advies.Termijn;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.regels.Botsing;
import nl.wederhoor.regels.Ketentermijn;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/** Puts the lines of one case together from the tables and from what the rules found. */
final class Kernrekenaar {
    private static final String ONBEKEND = "onbekend";

    private final Raadpleging raadpleging;
    private final Routelijnen routes;
    private final Vormlijnen vormen;
    private final Plichtlijnen plichten;
    private final Sluitlijnen sluiting;
    private final Punten punten;

    Kernrekenaar(Raadpleging raadpleging, Onderdelen onderdelen, Waarom waarom) {
        this.raadpleging = raadpleging;
        this.routes = new Routelijnen(raadpleging, onderdelen.routes(), waarom);
        this.vormen = new Vormlijnen(raadpleging, onderdelen.vormen());
        this.plichten = new Plichtlijnen(raadpleging);
        this.sluiting = new Sluitlijnen(raadpleging);
        this.punten = new Punten(raadpleging);
    }

    Kern kern(Geval geval) {
        int nr = geval.beeld();
        var casus = geval.casus();
        var oogst = geval.oogst();
        var toestand = geval.toestand();
        var ketens = geval.termijnen();
        var wens = punten.wens(casus, toestand);
        return new Kern(
                soort(toestand),
                routes.lijnen(toestand),
                vormen.lijnen(toestand),
                punten.voorleggingen(casus, toestand, oogst.voorgelegd(nr), wens),
                wens,
                ketens.stream().map(this::termijn).toList(),
                plichten.lijnen(geval),
                new Afsluiting(sluiting.lijnen(toestand, ketens)),
                kosten(toestand),
                rechten(toestand),
                conflicten(oogst.botsingen(nr)),
                oogst.patronen(nr).stream()
                        .map(patroon -> new Signaal(
                                "meldingen over dezelfde wederpartij",
                                patroon.aantal(),
                                patroon.drempel(),
                                patroon.grond().clausules()))
                        .toList());
    }

    Soort soort(Toestand toestand) {
        return raadpleging.uitUitkomsten("soort", toestand, uitkomsten -> {
            var rij = Raadpleging.zeker(uitkomsten);
            return new Soort(
                    rij == null ? ONBEKEND : rij.tekst("soort"),
                    raadpleging.clausules(uitkomsten.mogelijk()),
                    herkomst(uitkomsten.mogelijk()),
                    List.of());
        });
    }

    /** A table says so in a column when its outcomes are policy. */
    private static Herkomst herkomst(List<Uitkomst> mogelijk) {
        return mogelijk.stream()
                .flatMap(rij -> Woord.van(Herkomst.class, rij.tekst("herkomst")).stream())
                .findFirst()
                .orElse(Herkomst.PROTOCOL);
    }

    Kosten kosten(Toestand toestand) {
        return raadpleging.uitUitkomsten("kosten", toestand, uitkomsten -> {
            var rij = Raadpleging.zeker(uitkomsten);
            return new Kosten(
                    rij == null ? ONBEKEND : rij.tekst("kosteloos"),
                    raadpleging.clausules(uitkomsten.mogelijk()),
                    List.of());
        });
    }

    private List<Recht> rechten(Toestand toestand) {
        return raadpleging.uitBevindingen(
                "rechten",
                toestand,
                bevindingen -> Lijnen.van(bevindingen.zeker().stream()
                        .map(rij -> new Recht(
                                rij.tekst("recht"), rij.tekst("tegenWie"), raadpleging.clausules(rij), List.of()))
                        .map(Lijnen::vast)
                        .toList()));
    }

    private List<Conflict> conflicten(List<Botsing> botsingen) {
        List<Conflict> conflicten = new ArrayList<>();
        for (var botsing : botsingen) {
            if (conflicten.stream().noneMatch(eerder -> eerder.sleutel().equals(botsing.sleutel()))) {
                conflicten.add(new Conflict(
                        botsing.sleutel(),
                        botsing.grond().clausules(),
                        String.join(" ", botsing.grond().overwegingen()),
                        List.of()));
            }
        }
        return List.copyOf(conflicten);
    }

    private Termijn termijn(Ketentermijn keten) {
        return new Termijn(
                keten.soort(),
                keten.start(),
                keten.uiterlijk(),
                keten.status(),
                raadpleging.gesorteerd(keten.clausules()),
                keten.herkomst(),
                keten.aanname(),
                List.of());
    }
}
