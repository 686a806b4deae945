package nl.wederhoor.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.feiten.Onderwerp;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Completes the generated OpenAPI document: the request for advice, the problems, and which fields may be null. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class Apibeschrijving implements OASFilter {
    private static final String ADVIESVRAAG = "Adviesvraag";
    private static final String BASIC = "basic";
    private static final List<String> WILLEKEURIGE_JSON = List.of("JsonNode", "JsonNodeType", "ObjectNode");

    /** Fields of answers that are null when there is nothing to say; all other fields always have a value. */
    private static final Map<String, Set<String>> LEEG_KAN = Map.of(
            "Advies", Set.of("wens"),
            "Wens", Set.of("besluit"),
            "Termijn", Set.of("aanname"),
            "Plicht", Set.of("vanaf", "uiterlijk", "blokkeert", "aanname"),
            "Grondadvies", Set.of("vroegst"),
            "Verandering", Set.of("van", "naar"),
            "OrganisatieAntwoord", Set.of("werkgebied"),
            "ClausuleAntwoord", Set.of("beslisser", "thuis"),
            "NietGeregeld", Set.of("standaard"),
            "Recht", Set.of("tegenWie"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.info(OASFactory.createInfo()
                .title("Wederhoor")
                .version("1")
                .description("Feiten erin, advies met clausules eruit. Een mens beslist.")
                .license(OASFactory.createLicense().name("EUPL-1.2").identifier("EUPL-1.2")));
        document.servers(List.of(OASFactory.createServer().url("/")));
        var delen = document.getComponents();
        delen.getSchemas().forEach((naam, schema) -> maakVolledig(schema, LEEG_KAN.getOrDefault(naam, Set.of())));
        WILLEKEURIGE_JSON.forEach(delen::removeSchema);
        delen.addSchema("Feiten", Feitenbeschrijving.schema());
        delen.addSchema("Besluit", besluit());
        delen.addSchema(ADVIESVRAAG, adviesvraag());
        Probleembeschrijving.zet(delen);
        delen.addSecurityScheme(
                BASIC,
                OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
        document.security(List.of(OASFactory.createSecurityRequirement().addScheme(BASIC)));
        document.getPaths().getPathItems().values().forEach(pad -> pad.getOperations()
                .forEach((methode, bewerking) -> vulAan(bewerking)));
    }

    private static void vulAan(Operation bewerking) {
        bewerking.tags(null);
        maakVrij(bewerking);
        Probleembeschrijving.verwijs(bewerking);
        var verzoek = bewerking.getRequestBody();
        if (verzoek != null) {
            verzoek.required(true);
            verzoek.getContent().getMediaTypes().values().forEach(vorm -> vorm.schema(verwijzing(ADVIESVRAAG)));
        }
    }

    /** The vocabulary is a JSON Schema of its own: any object, as far as this document knows. */
    private static void maakVrij(Operation bewerking) {
        bewerking.getResponses().getAPIResponses().values().stream()
                .filter(antwoord -> antwoord.getContent() != null)
                .flatMap(antwoord -> antwoord.getContent().getMediaTypes().values().stream())
                .filter(vorm -> vorm.getSchema() != null && vorm.getSchema().getRef() != null)
                .filter(vorm ->
                        WILLEKEURIGE_JSON.stream().anyMatch(vorm.getSchema().getRef()::endsWith))
                .forEach(vorm -> vorm.schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT))));
    }

    private static void maakVolledig(Schema schema, Set<String> leegKan) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.required(List.copyOf(schema.getProperties().keySet()));
        leegKan.forEach(
                veld -> schema.addProperty(veld, ofNull(schema.getProperties().get(veld))));
    }

    private static Schema ofNull(Schema schema) {
        return OASFactory.createSchema()
                .anyOf(List.of(schema, OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))));
    }

    private static Schema adviesvraag() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .required(List.of("organisatie"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false))
                .addProperty("organisatie", tekst().description("Een organisatie van /api/v1/organisaties."))
                .addProperty(
                        "peildatum",
                        ofNull(tekst().description(
                                        "Datum (00:00) of datum en tijd met zone; zonder waarde is het nu.")))
                .addProperty("feiten", ofNull(verwijzing("Feiten")))
                .addProperty(
                        "besluiten",
                        ofNull(OASFactory.createSchema()
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

    private static Schema tekst() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }

    private static Schema verwijzing(String naam) {
        return OASFactory.createSchema().ref("#/components/schemas/" + naam);
    }
}
