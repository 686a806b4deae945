package nl.wederhoor.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.probleem.Probleem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The refusals that every operation can give, described once. */
final class Probleembeschrijving {
    private static final Map<String, String> ALTIJD = new TreeMap<>(Map.of(
            "401", "Niet aangemeld",
            "403", "Niet toegestaan met deze rol",
            "404", "Niet gevonden",
            "406", "Deze vorm van antwoord is er niet",
            "429", "Te vaak geprobeerd; zie Retry-After",
            "500", "Een fout van Wederhoor, met een referentie",
            "503", "Even niet bereikbaar; zie Retry-After"));
    private static final Map<String, String> BIJ_INVOER = new TreeMap<>(Map.of(
            "400", "De invoer klopt niet; alle fouten tegelijk",
            "413", "De invoer is te groot",
            "415", "De invoer is geen JSON"));

    private Probleembeschrijving() {}

    static void zet(Components delen) {
        delen.addSchema("Fout", fout());
        delen.addSchema("Probleem", probleem());
        ALTIJD.forEach((status, uitleg) -> zet(delen, status, uitleg));
        BIJ_INVOER.forEach((status, uitleg) -> zet(delen, status, uitleg));
    }

    static void verwijs(Operation bewerking) {
        ALTIJD.keySet().forEach(status -> verwijs(bewerking, status));
        if (bewerking.getRequestBody() != null) {
            BIJ_INVOER.keySet().forEach(status -> verwijs(bewerking, status));
        }
    }

    private static void verwijs(Operation bewerking, String status) {
        bewerking
                .getResponses()
                .addAPIResponse(
                        status, OASFactory.createAPIResponse().ref("#/components/responses/probleem-" + status));
    }

    private static void zet(Components delen, String status, String uitleg) {
        var vorm = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Probleem"));
        delen.addResponse(
                "probleem-" + status,
                OASFactory.createAPIResponse()
                        .description(uitleg)
                        .content(OASFactory.createContent().addMediaType(Probleem.MEDIA_TYPE, vorm)));
    }

    private static Schema fout() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .required(List.of("pad", "melding", "toegestaan"))
                .addProperty("pad", soort(Schema.SchemaType.STRING))
                .addProperty("melding", soort(Schema.SchemaType.STRING))
                .addProperty("toegestaan", lijst(soort(Schema.SchemaType.STRING)));
    }

    private static Schema probleem() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .required(List.of("type", "title", "status"))
                .addProperty("type", soort(Schema.SchemaType.STRING).format("uri-reference"))
                .addProperty("title", soort(Schema.SchemaType.STRING))
                .addProperty("status", soort(Schema.SchemaType.INTEGER))
                .addProperty("detail", soort(Schema.SchemaType.STRING))
                .addProperty("fouten", lijst(OASFactory.createSchema().ref("#/components/schemas/Fout")))
                .addProperty("clausules", poort("De bepalingen die een poort dicht houden."))
                .addProperty("ontbreekt", poort("Waar een gesloten poort op wacht; leeg als er niets aan ontbreekt."))
                .addProperty("referentie", soort(Schema.SchemaType.STRING));
    }

    private static Schema poort(String uitleg) {
        return lijst(soort(Schema.SchemaType.STRING)).description(uitleg);
    }

    private static Schema soort(Schema.SchemaType soort) {
        return OASFactory.createSchema().type(List.of(soort));
    }

    private static Schema lijst(Schema element) {
        return soort(Schema.SchemaType.ARRAY).items(element);
    }
}
