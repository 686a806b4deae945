package nl.wederhoor.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wederhoor.adviseur.Adviesjson;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.feiten.BesluitenLezer;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.Json;

/** Runs cases through a version. */
final class Gevallentoets {
    private Gevallentoets() {}

    static List<Gevaluitslag> draai(Adviseur adviseur, List<Geval> gevallen) {
        return gevallen.stream().map(geval -> draai(adviseur, geval)).toList();
    }

    private static Gevaluitslag draai(Adviseur adviseur, Geval geval) {
        var verschillen = Verwachting.verschillen(geval.verwacht(), advies(adviseur, geval));
        return new Gevaluitslag(geval.nummer(), geval.naam(), verschillen.isEmpty(), verschillen);
    }

    private static JsonNode advies(Adviseur adviseur, Geval geval) {
        var advies = adviseur.adviseer(
                FeitenLezer.lees(geval.feiten(), "feiten"),
                OffsetDateTime.parse(geval.peildatum()),
                BesluitenLezer.lees(geval.besluiten(), "besluiten"));
        try {
            return Json.mapper().readTree(Adviesjson.schrijf(advies));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own answer cannot be read", e);
        }
    }
}
