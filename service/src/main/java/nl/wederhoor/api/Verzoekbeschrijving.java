package nl.wederhoor.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wederhoor.belang.Oordeel;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.vergelijking.Vergelijking;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/** The bodies that the API reads, as it reads them: closed, with what may be left out. */
final class Verzoekbeschrijving {
    private static final Map<String, String> SCHEMA_PER_PAD = Map.of(
            "/api/v1/adviezen", "Adviesvraag",
            "/api/v1/adviezen/vergelijking", "Vergelijkvraag",
            "/api/v1/bewijzen/_controleer", "Bewijsvraag",
            "/api/v1/dossiers/{id}/belangen/{belang}", "Belangoordeel");

    private Verzoekbeschrijving() {}

    static void zet(Components delen) {
        delen.addSchema("Besluit", besluit());
        delen.addSchema("Adviesvraag", adviesvraag());
        delen.addSchema("Vergelijkvraag", vergelijkvraag());
        delen.addSchema("Bewijsvraag", bewijsvraag());
        delen.addSchema("Belangoordeel", belangoordeel());
        Dossierbeschrijving.zet(delen);
        Teambeschrijving.zet(delen);
        Beleidsbeschrijving.zet(delen);
    }

    static void verwijs(String pad, RequestBody verzoek) {
        if (verzoek != null) {
            verzoek.required(true);
            var eigen = Beleidsbeschrijving.PER_PAD.getOrDefault(
                    pad, Teambeschrijving.PER_PAD.getOrDefault(pad, SCHEMA_PER_PAD.get(pad)));
            var schema = eigen == null ? Dossierbeschrijving.verzoek(pad) : verwijzing(eigen);
            verzoek.getContent().getMediaTypes().forEach((soort, vorm) -> vorm.schema(isXml(soort) ? tekst() : schema));
        }
    }

    /** A table that comes as a file is text to this document. */
    private static boolean isXml(String soort) {
        return soort.endsWith("xml");
    }

    private static Schema adviesvraag() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .required(List.of("organisatie"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false))
                .addProperty("organisatie", tekst().description("Een organisatie van /api/v1/organisaties."))
                .addProperty("peildatum", peildatum())
                .addProperty("feiten", Apibeschrijving.ofNull(verwijzing("Feiten")))
                .addProperty(
                        "besluiten",
                        Apibeschrijving.ofNull(OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(verwijzing("Besluit"))));
    }

    private static Schema besluit() {
        var onderwerpen = List.of(Onderwerp.values());
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .required(List.of("onderwerp", "besluit"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false))
                .addProperty(
                        "onderwerp",
                        tekst().enumeration(onderwerpen.stream()
                                .map(onderwerp -> (Object) onderwerp.label())
                                .toList()))
                .addProperty(
                        "besluit",
                        tekst().enumeration(onderwerpen.stream()
                                .flatMap(onderwerp -> onderwerp.besluiten().stream())
                                .distinct()
                                .map(besluit -> (Object) besluit)
                                .toList()));
    }

    private static Schema belangoordeel() {
        var oordelen = Arrays.stream(Oordeel.values()).map(oordeel -> (Object) oordeel.label());
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .required(List.of("oordeel", "reden"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false))
                .addProperty("oordeel", tekst().enumeration(oordelen.toList()))
                .addProperty(
                        "reden", tekst().minLength(Verzoeklezer.KORTSTE_REDEN).maxLength(Verzoeklezer.LANGSTE_REDEN));
    }

    private static Schema vergelijkvraag() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .required(List.of("organisaties"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false))
                .addProperty(
                        "organisaties",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(tekst())
                                .minItems(Vergelijking.MINSTE)
                                .maxItems(Vergelijking.MEESTE)
                                .uniqueItems(true))
                .addProperty("peildatum", peildatum())
                .addProperty("feiten", Apibeschrijving.ofNull(verwijzing("Feiten")));
    }

    private static Schema bewijsvraag() {
        var metVraag = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .required(List.of("advies"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false))
                .addProperty("advies", verwijzing("Advies"))
                .addProperty("vraag", Apibeschrijving.ofNull(verwijzing("Adviesvraag")));
        return OASFactory.createSchema().anyOf(List.of(verwijzing("Advies"), metVraag));
    }

    private static Schema peildatum() {
        return Apibeschrijving.ofNull(
                tekst().description("Datum (00:00) of datum en tijd met zone; zonder waarde is het nu."));
    }

    static Schema tekst() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }

    static Schema verwijzing(String naam) {
        return OASFactory.createSchema().ref("#/components/schemas/" + naam);
    }
}
