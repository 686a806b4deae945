package nl.wederhoor.adviseur;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Grondadvies;
import nl.wederhoor.advies.Advies.NietGeregeld;
import nl.wederhoor.advies.Advies.Plicht;
import nl.wederhoor.advies.Advies.Routeadvies;
import nl.wederhoor.advies.Advies.Termijn;
import nl.wederhoor.advies.Advies.Voorlegging;
import nl.wederhoor.advies.Advies.Vormadvies;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.regels.Tijdzone;

/** Asks the real packs through the real adviser, and reads lines from the answer. */
final class Proef {
    private static final Map<String, Adviseur> ADVISEURS = new ConcurrentHashMap<>();

    private Proef() {}

    static Adviseur adviseur(String organisatie) {
        return ADVISEURS.computeIfAbsent(
                organisatie, naam -> new Adviseur(Beleidslader.laad(naam, 1, Pakketten.lees(naam))));
    }

    static Advies advies(String organisatie, String feiten) {
        return advies(organisatie, feiten, "2026-04-02", Besluiten.geen());
    }

    static Advies advies(String organisatie, String feiten, String peildag) {
        return advies(organisatie, feiten, peildag, Besluiten.geen());
    }

    static Advies advies(String organisatie, String feiten, String peildag, Besluiten besluiten) {
        return adviseur(organisatie).adviseer(feiten(feiten), moment(peildag), besluiten);
    }

    /** Facts as JSON with single quotes, so that a test reads like the contract. */
    static Feiten feiten(String tekst) {
        return FeitenLezer.lees(boom("{" + tekst.replace('\'', '"') + "}"), "feiten");
    }

    static JsonNode boom(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException("geen JSON: " + json, e);
        }
    }

    static OffsetDateTime moment(String dag) {
        return LocalDate.parse(dag).atStartOfDay(Tijdzone.NEDERLAND).toOffsetDateTime();
    }

    static Besluiten besloten(Onderwerp onderwerp, String besluit) {
        return Besluiten.geen().met(onderwerp, besluit);
    }

    static Routeadvies route(Advies advies, String route) {
        return advies.routes().stream()
                .filter(lijn -> lijn.route().label().equals(route))
                .findFirst()
                .orElseThrow();
    }

    static Vormadvies vorm(Advies advies, String vorm) {
        return advies.hulpvormen().stream()
                .filter(lijn -> lijn.vorm().label().equals(vorm))
                .findFirst()
                .orElseThrow();
    }

    static Termijn termijn(Advies advies, String soort) {
        return advies.termijnen().stream()
                .filter(lijn -> lijn.soort().label().equals(soort))
                .findFirst()
                .orElseThrow();
    }

    static Grondadvies grond(Advies advies, String grond) {
        return advies.afsluiting().gronden().stream()
                .filter(lijn -> lijn.grond().label().equals(grond))
                .findFirst()
                .orElseThrow();
    }

    static Plicht plicht(Advies advies, String clausule) {
        return advies.plichten().stream()
                .filter(lijn -> lijn.clausules().contains(clausule))
                .findFirst()
                .orElseThrow();
    }

    static Voorlegging voorgelegd(Advies advies, String onderwerp) {
        return advies.voorTeLeggen().stream()
                .filter(lijn -> lijn.onderwerp().equals(onderwerp))
                .findFirst()
                .orElseThrow();
    }

    static List<String> plichten(Advies advies) {
        return advies.plichten().stream().map(Plicht::id).toList();
    }

    static List<String> onderwerpen(Advies advies) {
        return advies.voorTeLeggen().stream().map(Voorlegging::onderwerp).toList();
    }

    static List<String> nietGeregeld(Advies advies) {
        return advies.nietGeregeld().stream().map(NietGeregeld::sleutel).toList();
    }
}
