package nl.wederhoor.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Completes the generated OpenAPI document: the requests, the problems, and which fields may be null. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class Apibeschrijving implements OASFilter {
    private static final String BASIC = "basic";
    private static final List<String> WILLEKEURIGE_JSON = List.of("JsonNode", "JsonNodeType", "ObjectNode");

    /** Fields of answers that are null when there is nothing to say; all other fields always have a value. */
    private static final Map<String, Set<String>> LEEG_KAN = Map.ofEntries(
            Map.entry("Advies", Set.of("wens")),
            Map.entry("Wens", Set.of("besluit")),
            Map.entry("Termijn", Set.of("aanname")),
            Map.entry("Plicht", Set.of("vanaf", "uiterlijk", "blokkeert", "aanname")),
            Map.entry("Grondadvies", Set.of("vroegst")),
            Map.entry("Verandering", Set.of("van", "naar")),
            Map.entry("OrganisatieAntwoord", Set.of("werkgebied")),
            Map.entry("ClausuleAntwoord", Set.of("beslisser", "thuis")),
            Map.entry("NietGeregeld", Set.of("standaard")),
            Map.entry("Recht", Set.of("tegenWie")),
            Map.entry("Lezing", Set.of("waarde", "toelichting")),
            Map.entry("Belang", Set.of("ander", "anderNummer")),
            Map.entry("Afwijking", Set.of("was", "wordt")),
            Map.entry("Verschil", Set.of("van", "naar")),
            Map.entry("DossierAntwoord", Set.of("omschrijving", "melderGegevens", "wederpartij", "incident")),
            Map.entry("Persoonsgegevens", Set.of("naam", "adres", "postcode", "telefoon", "email", "geboortejaar")),
            Map.entry("Incident", Set.of("datum", "plaats", "omschrijving")),
            Map.entry("Partij", Set.of("vertegenwoordigt")),
            Map.entry("RegelAntwoord", Set.of("kenmerk", "uitkomst", "tabelrij", "redencode")),
            Map.entry("Voorstel", Set.of("voorstel")),
            Map.entry("Kandidaat", Set.of("verschil", "belastingVoor", "belastingNa")),
            Map.entry("Plangegevens", Set.of("maxDossiers", "maxNieuw", "team", "regio")),
            Map.entry("Kennis", Set.of("geldigTot")),
            Map.entry("Zelfverklaring", Set.of("beschikbaarAls")),
            Map.entry("Termijnbeeld", Set.of("regeling", "dagenOver", "vervolg", "toelichting")),
            Map.entry("Gebeurtenis", Set.of("reden", "regel")),
            Map.entry("Versiebeeld", Set.of("geldigVan", "geldigTot", "basis")),
            Map.entry("Gevonden", Set.of("voorbeeld", "voorstel")),
            Map.entry("Anders", Set.of("verwacht", "gekregen")),
            Map.entry("Kolombeeld", Set.of("minimum", "maximum")),
            Map.entry("Celvorm", Set.of("minimum", "maximum")),
            Map.entry("Handelingbeeld", Set.of("besluit", "reden", "geldigVan")),
            Map.entry("Accountbeeld", Set.of("startwachtwoordTot")),
            Map.entry("Plichtstand", Set.of("gedaanOp", "door", "bewijs")));

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
        Verzoekbeschrijving.zet(delen);
        Probleembeschrijving.zet(delen);
        delen.addSecurityScheme(
                BASIC,
                OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
        document.security(List.of(OASFactory.createSecurityRequirement().addScheme(BASIC)));
        document.getPaths().getPathItems().forEach((pad, item) -> item.getOperations()
                .forEach((methode, bewerking) -> vulAan(pad, bewerking)));
    }

    private static void vulAan(String pad, Operation bewerking) {
        bewerking.tags(null);
        maakVrij(bewerking);
        Probleembeschrijving.verwijs(bewerking);
        Verzoekbeschrijving.verwijs(pad, bewerking.getRequestBody());
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

    static Schema ofNull(Schema schema) {
        return OASFactory.createSchema()
                .anyOf(List.of(schema, OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))));
    }
}
