package nl.wederhoor.vergelijking;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.proef.Adviseurs;

/** Answers of the shipped packs. */
final class Antwoorden {
    private static final OffsetDateTime PEILDATUM = OffsetDateTime.parse("2026-07-10T09:00:00+02:00");

    private Antwoorden() {}

    /** The answers to facts written as JSON with single quotes. */
    static List<Advies> adviezen(List<String> organisaties, String feiten) {
        return organisaties.stream()
                .map(organisatie -> Adviseurs.van(organisatie).adviseer(feiten(feiten), PEILDATUM, Besluiten.geen()))
                .toList();
    }

    private static Feiten feiten(String tekst) {
        try {
            return FeitenLezer.lees(Json.mapper().readTree("{" + tekst.replace('\'', '"') + "}"), "feiten");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("geen JSON: " + tekst, e);
        }
    }
}
