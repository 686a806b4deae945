package nl.wederhoor.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The OpenAPI document is valid OpenAPI 3.1, and what the API really answers fits it. */
@QuarkusTest
class ApibeschrijvingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final List<String> REPORTS = List.of(
            "",
            "'melder': 'slachtoffer', 'verzoeken': ['bemiddeling'], 'anoniem': true, 'gemeente': 'Nergens'",
            "'intakeOp': '2026-06-11', 'stukkenOntbreken': true, 'clientReageert': false, 'wilStoppen': true",
            "'wensBehandelaar': 'vrouw', 'signalenWederpartij': 5, 'verzoeken': ['actie'], 'melder': 'getuige'",
            "'incidentOp': '2026-05-01', 'ontvangenOp': '2026-04-01T10:00:00+02:00', 'kanaal': 'app', 'fase': 'archief'");

    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        document = JSON.readTree(given().get("/api/v1/openapi.json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    @Test
    void the_document_is_valid_against_the_schema_of_the_specification() throws IOException {
        try (var specification = getClass().getResourceAsStream("/vendor/openapi-schemas-2.1.0/schema.json")) {
            var faults = FACTORY.getSchema(specification).validate(document);

            assertThat(faults).isEmpty();
        }
        assertThat(document.path("openapi").asText()).startsWith("3.1");
    }

    @Test
    void every_reference_leads_somewhere_and_no_schema_is_left_over() {
        var used = new TreeSet<String>();
        document.findValues("$ref").forEach(reference -> used.add(reference.asText()));

        for (var reference : used) {
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
        document.at("/components/schemas").fieldNames().forEachRemaining(name -> assertThat(used)
                .contains("#/components/schemas/" + name));
    }

    @Test
    void a_receipt_is_checked_with_the_same_body_whichever_way_one_asks() {
        var pad = document.path("paths").path("/api/v1/bewijzen/_controleer");

        assertThat(pad.path("get").path("requestBody").isObject()).isTrue();
        assertThat(pad.path("get").path("requestBody"))
                .isEqualTo(pad.path("post").path("requestBody"));
    }

    @Test
    void every_operation_has_an_answer_a_summary_and_its_refusals() {
        for (var path : document.path("paths").properties()) {
            assertThat(path.getKey()).startsWith("/api/v1/");
            for (var operation : path.getValue().properties()) {
                var name = operation.getKey() + " " + path.getKey();
                assertThat(operation.getValue().path("summary").asText())
                        .as(name)
                        .contains(" ");
                assertThat(operation.getValue().path("responses").properties())
                        .as(name)
                        .anyMatch(response -> response.getKey().matches("20[014]"));
                assertThat(operation.getValue().path("responses").has("401"))
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void real_answers_fit_the_document() throws IOException {
        for (var organisatie : List.of("radar", "dmg")) {
            for (var facts : REPORTS) {
                var question = "{\"organisatie\": \"%s\", \"peildatum\": \"2026-07-10\", \"feiten\": {%s}}"
                        .formatted(organisatie, facts.replace('\'', '"'));
                assertThat(faults("Adviesvraag", JSON.readTree(question)))
                        .as(question)
                        .isEmpty();
                assertThat(faults("Advies", JSON.readTree(Api.post(question).asByteArray())))
                        .as(question)
                        .isEmpty();
            }
        }
        get("/api/v1/organisaties")
                .forEach(one -> assertThat(faults("OrganisatieAntwoord", one)).isEmpty());
        get("/api/v1/organisaties/dmg/clausules")
                .forEach(one -> assertThat(faults("ClausuleAntwoord", one)).isEmpty());
        var beleid = "/api/v1/organisaties/dmg/beleid/versies";
        get(beleid).forEach(one -> assertThat(faults("Versiebeeld", one)).isEmpty());
        get(beleid + "/1/tabellen")
                .forEach(one -> assertThat(faults("Tabelnaam", one)).isEmpty());
        for (var tabel : List.of("soort", "termijnen", "parameters")) {
            assertThat(faults("Tabelbeeld", get(beleid + "/1/tabellen/" + tabel)))
                    .isEmpty();
        }
        assertThat(faults("AnalyseAntwoord", get(beleid + "/1/analyse?besluit=soort")))
                .isEmpty();
        assertThat(faults("VerschillenAntwoord", get(beleid + "/1/verschillen?met=1")))
                .isEmpty();
    }

    @Test
    void refusals_fit_the_document_and_what_it_forbids_is_refused() throws IOException {
        for (var bad : SlechteInvoer.alle()) {
            assertThat(faults("Probleem", JSON.readTree(Api.post(bad.body()).asByteArray())))
                    .as(bad.naam())
                    .isEmpty();
        }
        assertThat(faults("Adviesvraag", JSON.readTree("{\"organisatie\": \"radar\", \"feiten\": {\"kleur\": 1}}")))
                .isNotEmpty();
        assertThat(faults(
                        "Probleem", JSON.readTree(given().get("/api/v1/feiten").asByteArray())))
                .isEmpty();
    }

    private static JsonNode get(String path) throws IOException {
        return JSON.readTree(Api.als("fg@dmg").get(path).asByteArray());
    }

    private Set<?> faults(String name, JsonNode value) {
        return schema(name).validate(value);
    }

    private JsonSchema schema(String name) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", "#/components/schemas/" + name);
        schema.set("components", document.path("components"));
        return FACTORY.getSchema(schema);
    }
}
