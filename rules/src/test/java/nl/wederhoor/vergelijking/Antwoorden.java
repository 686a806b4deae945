package nl.wederhoor.vergelijking;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.Json;

/** Answers of the shipped packs, each pack compiled once. */
final class Antwoorden {
    private static final OffsetDateTime PEILDATUM = OffsetDateTime.parse("2026-07-10T09:00:00+02:00");
    private static final Map<String, Adviseur> ADVISEURS = new ConcurrentHashMap<>();

    private Antwoorden() {}

    /** The answers to facts written as JSON with single quotes. */
    static List<Advies> adviezen(List<String> organisaties, String feiten) {
        return organisaties.stream()
                .map(organisatie -> adviseur(organisatie).adviseer(feiten(feiten), PEILDATUM, Besluiten.geen()))
                .toList();
    }

    private static Adviseur adviseur(String organisatie) {
        return ADVISEURS.computeIfAbsent(
                organisatie, naam -> new Adviseur(Beleidslader.laad(naam, 1, Pakketten.lees(naam))));
    }

    private static Feiten feiten(String tekst) {
        try {
            return FeitenLezer.lees(Json.mapper().readTree("{" + tekst.replace('\'', '"') + "}"), "feiten");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("geen JSON: " + tekst, e);
        }
    }
}
