package nl.wederhoor.adviseur;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.csv.Csv;
import nl.wederhoor.feiten.BesluitenLezer;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.Onderwerp;

/**
 * A line of adviezen/ORG.csv: a report by name, its facts and decisions, and the clauses that its answer must name.
 *
 * <p>An empty cell is a fact that is not given, {@code []} an empty list, {@code |} separates the values of a list.
 */
record Adviesgeval(String organisatie, Map<String, String> regel) {

    static List<Adviesgeval> van(String organisatie) {
        try (var invoer = Adviesgeval.class.getResourceAsStream("/adviezen/" + organisatie + ".csv")) {
            return Csv.lees(new String(invoer.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .map(regel -> new Adviesgeval(organisatie, regel))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String naam() {
        return regel.get("naam");
    }

    List<String> clausules() {
        return delen(regel.get("clausules"));
    }

    Advies advies() {
        var vraag = vraag();
        return Proef.adviseur(organisatie)
                .adviseer(
                        FeitenLezer.lees(vraag.get("feiten"), "feiten"),
                        Proef.moment(regel.get("peildatum")),
                        BesluitenLezer.lees(vraag.get("besluiten"), "besluiten"));
    }

    /** The request that a program sends to POST /adviezen; what is not given is left out. */
    ObjectNode vraag() {
        var vraag = JsonNodeFactory.instance.objectNode();
        vraag.put("organisatie", organisatie).put("peildatum", regel.get("peildatum"));
        var feiten = vraag.putObject("feiten");
        for (var feit : Feit.values()) {
            gegeven(feit.sleutel()).ifPresent(cel -> zet(feiten, feit, cel));
        }
        for (var onderwerp : Onderwerp.values()) {
            gegeven(onderwerp.bron()).ifPresent(besluit -> vraag.withArray("besluiten")
                    .addObject()
                    .put("onderwerp", onderwerp.label())
                    .put("besluit", besluit));
        }
        return vraag;
    }

    private Optional<String> gegeven(String kolom) {
        return Optional.of(regel.getOrDefault(kolom, "")).filter(cel -> !cel.isEmpty());
    }

    private static void zet(ObjectNode feiten, Feit feit, String cel) {
        switch (feit.soort()) {
            case BOOLEAN -> feiten.put(feit.sleutel(), cel.equals("ja"));
            case GETAL -> feiten.put(feit.sleutel(), Integer.parseInt(cel));
            case LIJST -> delen(cel).forEach(feiten.putArray(feit.sleutel())::add);
            case KEUZE, DATUM, TIJDSTIP, TEKST -> feiten.put(feit.sleutel(), cel);
        }
    }

    private static List<String> delen(String cel) {
        return cel.isEmpty() || cel.equals("[]") ? List.of() : List.of(cel.split("\\|"));
    }
}
