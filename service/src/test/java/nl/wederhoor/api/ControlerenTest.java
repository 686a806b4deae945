package nl.wederhoor.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import nl.wederhoor.adviseur.Adviesjson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that somebody kept, checked over HTTP. */
@QuarkusTest
class ControlerenTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VRAAG = "{\"organisatie\": \"dmg\", \"peildatum\": \"2026-04-02\","
            + " \"feiten\": {\"melder\": \"getuige\", \"verzoeken\": [\"actie\"], \"anoniem\": false}}";
    private static final String PAD = "/api/v1/bewijzen/_controleer";

    private ObjectNode advies;

    @BeforeEach
    void ask() throws Exception {
        advies = (ObjectNode) JSON.readTree(Api.post(VRAAG).asByteArray());
    }

    @Test
    void een_antwoord_zoals_het_kwam_klopt() throws Exception {
        var alleen = controleer(advies.toString());
        var metVraag = controleer(samen(VRAAG));

        assertThat(alleen.getString("uitkomst")).isEqualTo("klopt");
        assertThat(alleen.getBoolean("herhaald")).isFalse();
        assertThat(alleen.getString("uitleg")).contains("Stuur de vraag mee");
        assertThat(metVraag.getString("uitkomst")).isEqualTo("klopt");
        assertThat(metVraag.getBoolean("herhaald")).isTrue();
        assertThat(metVraag.getList("verschillen")).isEmpty();
    }

    @Test
    void een_get_met_inhoud_doet_hetzelfde() {
        var antwoord = Api.als("fg@radar")
                .contentType("application/json")
                .body(advies.toString())
                .get(PAD)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(antwoord.getString("uitkomst")).isEqualTo("klopt");
    }

    @Test
    void zonder_peildatum_in_de_vraag_geldt_die_van_het_antwoord() throws Exception {
        var vraag = VRAAG.replace("\"peildatum\": \"2026-04-02\",", "");

        assertThat(controleer(samen(vraag)).getString("uitkomst")).isEqualTo("klopt");
    }

    @Test
    void een_veranderde_status_wordt_gezien_en_genoemd() throws Exception {
        ((ObjectNode) advies.at("/kosten")).put("kosteloos", "nee");

        var controle = controleer(samen(VRAAG));

        assertThat(controle.getString("uitkomst")).isEqualTo("antwoord gewijzigd");
        assertThat(controle.<Map<String, String>>getList("verschillen"))
                .singleElement()
                .satisfies(verschil -> assertThat(verschil)
                        .containsEntry("soort", "status")
                        .containsEntry("plaats", "kosten")
                        .containsEntry("was", "nee"));
    }

    @Test
    void wie_ook_het_bewijs_opnieuw_maakt_valt_door_de_vraag_door_de_mand() throws Exception {
        ((ObjectNode) advies.at("/kosten")).put("kosteloos", "nee");
        var zonderBewijs = advies.deepCopy().without("bewijs").toString();
        ((ObjectNode) advies.get("bewijs")).put("adviesSha256", Adviesjson.sha256(zonderBewijs));

        assertThat(controleer(samen(VRAAG)).getString("uitkomst")).isEqualTo("ander antwoord");
    }

    @Test
    void een_bewijs_dat_andere_regels_noemt_hoort_er_niet_bij() {
        ((ObjectNode) advies.get("bewijs")).putArray("regels").add("dmg-verzonnen-1");

        assertThat(controleer(advies.toString()).getString("uitkomst")).isEqualTo("bewijs gewijzigd");
    }

    @Test
    void een_beleid_dat_hier_niet_bestaat_is_onbekend() {
        ((ObjectNode) advies.get("bewijs")).put("beleidSha256", "0".repeat(64));

        assertThat(controleer(advies.toString()).getString("uitkomst")).isEqualTo("beleid onbekend");
    }

    @Test
    void een_versie_die_hier_niet_bestaat_is_onbekend_en_wordt_genoemd() throws Exception {
        ((ObjectNode) advies.get("bewijs")).put("beleidsversie", "dmg-99");

        var controle = controleer(samen(VRAAG));

        assertThat(controle.getString("uitkomst")).isEqualTo("beleid onbekend");
        assertThat(controle.<String>getList("opmerkingen"))
                .containsExactly("Versie dmg-99 met deze inhoud is er niet. dmg-1 heeft wel deze inhoud.");
    }

    @Test
    void een_antwoord_van_een_andere_organisatie_hoort_niet_bij_de_vraag() throws Exception {
        var controle = controleer(samen(VRAAG.replace("\"dmg\"", "\"radar\"")));

        assertThat(controle.getString("uitkomst")).isEqualTo("andere vraag");
        assertThat(controle.getString("uitleg")).contains("organisatie");
    }

    @Test
    void een_antwoord_waaraan_een_regel_ontbreekt_is_gewijzigd() throws Exception {
        ((ArrayNode) advies.get("routes")).remove(0);

        var controle = controleer(samen(VRAAG));

        assertThat(controle.getString("uitkomst")).isEqualTo("antwoord gewijzigd");
        assertThat(controle.<String>getList("verschillen.plaats")).contains("routes.doorverwijzen");
    }

    @Test
    void van_een_afgebroken_antwoord_staat_er_dat_het_afgebroken_is() {
        var heel = advies.toString();
        int half = heel.indexOf(":null");
        for (int lengte : new int[] {heel.length() - 1, heel.length() / 3, half + 3, half + 1, half, 20}) {
            var antwoord = post(heel.substring(0, lengte));

            assertThat(antwoord.statusCode()).as("%d tekens", lengte).isEqualTo(400);
            assertThat(antwoord.jsonPath().getString("fouten[0].melding")).contains("een stuk weggevallen");
        }
    }

    @Test
    void een_motor_die_geen_motor_is_wordt_niet_herhaald() {
        ((ObjectNode) advies.get("bewijs")).put("motor", "kanarie ".repeat(1000));

        var antwoord = post(advies.toString());

        assertThat(antwoord.jsonPath().getString("uitkomst")).isEqualTo("bewijs gewijzigd");
        assertThat(antwoord.asString()).doesNotContain("kanarie");
    }

    @Test
    void bij_andere_feiten_hoort_een_ander_antwoord() throws Exception {
        var vraag = VRAAG.replace("\"anoniem\": false", "\"anoniem\": true");

        assertThat(controleer(samen(vraag)).getString("uitkomst")).isEqualTo("andere vraag");
    }

    @Test
    void een_andere_uitgave_met_dezelfde_uitkomsten_klopt_met_een_opmerking() throws Exception {
        ((ObjectNode) advies.get("bewijs")).put("motor", "wederhoor 0.0.9");

        var controle = controleer(samen(VRAAG));

        assertThat(controle.getString("uitkomst")).isEqualTo("klopt");
        assertThat(controle.<String>getList("opmerkingen"))
                .singleElement()
                .asString()
                .contains("wederhoor 0.0.9");
    }

    @Test
    void een_andere_uitgave_met_andere_uitkomsten_noemt_de_verschillen() throws Exception {
        ((ObjectNode) advies.at("/kosten")).put("kosteloos", "nee");
        var bewijs = (ObjectNode) advies.get("bewijs");
        bewijs.put("motor", "wederhoor 0.0.9");
        bewijs.put(
                "adviesSha256",
                Adviesjson.sha256(advies.deepCopy().without("bewijs").toString()));

        var controle = controleer(samen(VRAAG));

        assertThat(controle.getString("uitkomst")).isEqualTo("motor anders");
        assertThat(controle.<String>getList("verschillen.plaats")).containsExactly("kosten");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | advies",
                "{'advies': 3} | advies",
                "{'bewijs': {}} | organisatie,bewijs.beleidsversie,bewijs.beleidSha256,bewijs.invoerSha256,bewijs.motor,bewijs.adviesSha256,bewijs.regels",
                "{'advies': {'organisatie': 'dmg', 'bewijs': {'beleidsversie': 'x', 'beleidSha256': 'kanarie', 'invoerSha256': 'a', 'motor': 'm', 'adviesSha256': 'b', 'regels': 7}}, 'extra': 1} | extra,advies.bewijs.beleidSha256,advies.bewijs.invoerSha256,advies.bewijs.adviesSha256,advies.bewijs.regels",
                "{'advies': 3, 'vraag': {'organisatie': 'kanarie', 'feiten': {'anoniem': 'kanarie'}}} | advies,vraag.organisatie,vraag.feiten.anoniem",
                "{'advies': 3, 'vraag': 'kanarie'} | advies,vraag",
            })
    void alle_fouten_komen_in_een_keer_terug(String body, String paden) {
        var antwoord = post(body.replace('\'', '"'));

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.jsonPath().<String>getList("fouten.pad")).containsExactlyInAnyOrder(paden.split(","));
        assertThat(antwoord.asString()).doesNotContain("kanarie");
    }

    @ParameterizedTest
    @CsvSource({"1e999", "-0.0", "12345678901234567890123456789", "\"\\ud800\""})
    void vreemde_getallen_en_tekens_zijn_gewoon_een_gewijzigd_antwoord(String waarde) {
        var body = advies.toString().replaceFirst("\"organisatie\":", "\"vreemd\":" + waarde + ",\"organisatie\":");

        var antwoord = post(body);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.jsonPath().getString("uitkomst")).isEqualTo("antwoord gewijzigd");
    }

    @Test
    void zonder_aanmelden_en_te_groot() {
        given().contentType("application/json").body("{}").post(PAD).then().statusCode(401);
        assertThat(post(" ".repeat(600 * 1024)).statusCode()).isEqualTo(413);
    }

    private String samen(String vraag) throws Exception {
        var samen = JSON.createObjectNode();
        samen.set("advies", advies);
        samen.set("vraag", JSON.readTree(vraag));
        return samen.toString();
    }

    private static JsonPath controleer(String body) {
        return post(body).then().statusCode(200).extract().jsonPath();
    }

    private static Response post(String body) {
        return Api.als("klachtbehandelaar@radar")
                .contentType("application/json")
                .body(body)
                .post(PAD);
    }
}
