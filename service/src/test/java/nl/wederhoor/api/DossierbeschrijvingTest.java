package nl.wederhoor.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.wederhoor.dossier.Dossierapi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the API answers about dossiers fits the OpenAPI document, and what that forbids is refused. */
@QuarkusTest
class DossierbeschrijvingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final String KB = "klachtbehandelaar@radar";

    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        document = JSON.readTree(given().get("/api/v1/openapi.json").asByteArray());
    }

    @Test
    void dossiers_and_their_parts_fit_the_document() throws IOException {
        var id = Dossierapi.id(KB, "'spoedIndicatie': true, 'gemeente': 'Rotterdam', 'incidentOp': '2026-01-02'");
        var step = "{'stap': 'contact', 'datum': '2026-01-05', 'toelichting': 'Gebeld.'}";
        assertThat(faults("Dossierstap", JSON.readTree(Dossierapi.json(step)))).isEmpty();
        var done = Dossierapi.doe(KB, id, "stappen", step);
        Dossierapi.doe(KB, id, "plichten/luisterend-oor", "{'gedaanOp': '2026-01-05', 'bewijs': 'Gesproken.'}");

        assertThat(faults("DossierAntwoord", tree(done.asByteArray()))).isEmpty();
        fit("RegelAntwoord", "/dossiers/" + id + "/tijdlijn");
        fit("Adviesmoment", "/dossiers/" + id + "/adviezen");
        fit("Plichtstand", "/dossiers/" + id + "/plichten");
        fitEach("Grondstand", "afsluiting", get("/dossiers/" + id + "/afsluiting"));
        var term = "{'regeling': 'eigen', 'start': '2026-01-05', 'reden': 'Staat in haar regeling.',"
                + " 'eigen': {'aantal': 3, 'eenheid': 'weken', 'verlengingDagen': 7, 'opschorting': true}}";
        assertThat(faults("NieuweTermijn", JSON.readTree(Dossierapi.json(term))))
                .isEmpty();
        Dossierapi.doe(KB, id, "termijnen", term).then().statusCode(201);
        fit("Termijnbeeld", "/dossiers/" + id + "/termijnen");
        assertThat(faults("Termijnbladzijde", get("/organisaties/radar/termijnen")))
                .isEmpty();
        assertThat(faults("Aandachtbladzijde", get("/organisaties/radar/aandacht")))
                .isEmpty();
        assertThat(faults("BladzijdeTermijnbeeld", get("/dossiers/" + id + "/termijnen")))
                .isEmpty();
        assertThat(faults("Dossierbladzijde", get("/dossiers"))).isEmpty();
        assertThat(faults("Inboxbladzijde", get("/organisaties/radar/besluitverzoeken")))
                .isEmpty();
        assertThat(faults("Advies", get("/dossiers/" + id + "/adviezen/1"))).isEmpty();
    }

    @Test
    void an_advice_that_was_stored_is_still_what_the_policy_gives() throws IOException {
        var id = Dossierapi.id(KB, "'spoedIndicatie': true, 'anoniem': false");
        var advice = Dossierapi.haal(KB, id, "adviezen/1").asString();

        var check = Dossierapi.als(KB)
                .contentType("application/json")
                .body(advice)
                .post("/api/v1/bewijzen/_controleer")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(check).contains("klopt");
    }

    @Test
    void what_the_document_forbids_is_refused() throws IOException {
        for (var body : List.of(
                "{'stap': 'dansen', 'datum': '2026-01-05'}",
                "{'stap': 'contact'}",
                "{'stap': 'contact', 'datum': '2026-01-05', 'kleur': 1}")) {
            assertThat(faults("Dossierstap", JSON.readTree(Dossierapi.json(body))))
                    .as(body)
                    .isNotEmpty();
            var id = Dossierapi.id(KB, "");
            var refused = Dossierapi.doe(KB, id, "stappen", body);
            assertThat(refused.statusCode()).as(body).isEqualTo(400);
            assertThat(faults("Probleem", tree(refused.asByteArray()))).isEmpty();
        }
    }

    private void fit(String schema, String path) throws IOException {
        var page = get(path);
        assertThat(page.path("perPagina").asInt()).as(path).isEqualTo(50);
        fitEach(schema, path, page.path("items"));
    }

    private void fitEach(String schema, String path, JsonNode list) {
        assertThat(list.isArray() && !list.isEmpty()).as(path).isTrue();
        list.forEach(one -> assertThat(faults(schema, one)).as(path).isEmpty());
    }

    private static JsonNode get(String path) throws IOException {
        return tree(Dossierapi.als(KB)
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static JsonNode tree(byte[] bytes) throws IOException {
        return JSON.readTree(bytes);
    }

    private Set<?> faults(String name, JsonNode value) {
        var schema = JSON.createObjectNode();
        schema.put("$ref", "#/components/schemas/" + name);
        schema.set("components", document.path("components"));
        return FACTORY.getSchema(schema).validate(value);
    }
}
