package nl.wederhoor.bewijs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.feiten.BesluitenLezer;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.FeitenSchrijver;
import nl.wederhoor.proef.Adviseurs;

/** A question to one organisation, as the API takes it. */
record Bewijsvraag(Vraag vraag) {

    /** Reads it with the readers of the API. */
    static Bewijsvraag lees(JsonNode vraag) {
        return new Bewijsvraag(new Vraag(
                vraag.path("organisatie").asText(),
                OffsetDateTime.parse(vraag.path("peildatum").asText()),
                FeitenLezer.lees(vraag.path("feiten"), "feiten"),
                BesluitenLezer.lees(vraag.path("besluiten"), "besluiten")));
    }

    String organisatie() {
        return vraag.organisatie();
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("organisatie", organisatie());
        json.put("peildatum", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(vraag.peildatum()));
        json.set("feiten", FeitenSchrijver.schrijf(vraag.feiten()));
        var besluiten = json.putArray("besluiten");
        vraag.besluiten().alle().forEach((onderwerp, besluit) -> besluiten
                .addObject()
                .put("onderwerp", onderwerp.label())
                .put("besluit", besluit));
        return json;
    }

    Advies stel() {
        return stel(Adviseurs.van(organisatie()));
    }

    Advies stel(Adviseur adviseur) {
        return adviseur.adviseer(vraag.feiten(), vraag.peildatum(), vraag.besluiten());
    }
}
