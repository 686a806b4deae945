package nl.wederhoor.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same facts under several protocols, over HTTP. */
@QuarkusTest
class VergelijkenTest {
    private static final String FEITEN = "'melder': 'slachtoffer', 'verzoeken': ['informatie of advies'],"
            + " 'aard': ['seksuele intimidatie'], 'wensBehandelaar': 'vrouw', 'juisteAdres': true";

    @Test
    void elke_organisatie_geeft_haar_eigen_advies_in_de_gevraagde_volgorde() {
        var antwoord =
                vergelijk("'organisaties': ['dmg', 'radar'], 'peildatum': '2026-04-02', 'feiten': {" + FEITEN + "}");

        assertThat(antwoord.<String, Object>getMap("adviezen").keySet()).containsExactly("dmg", "radar");
        assertThat(antwoord.getString("adviezen.dmg.organisatie")).isEqualTo("dmg");
        assertThat(antwoord.getString("adviezen.radar.peildatum")).startsWith("2026-04-02T00:00");
    }

    @Test
    void elk_advies_is_hetzelfde_als_wie_alleen_dat_vraagt() {
        var samen =
                vergelijk("'organisaties': ['dmg', 'radar'], 'peildatum': '2026-04-02', 'feiten': {" + FEITEN + "}");
        var alleen = post(
                        "/api/v1/adviezen",
                        "'organisatie': 'dmg', 'peildatum': '2026-04-02', 'feiten': {" + FEITEN + "}")
                .jsonPath();

        assertThat(samen.getString("adviezen.dmg.bewijs.adviesSha256"))
                .isEqualTo(alleen.getString("bewijs.adviesSha256"));
    }

    @Test
    void een_verschil_noemt_bij_elke_organisatie_de_waarde_en_de_clausules() {
        var antwoord = vergelijk("'organisaties': ['radar', 'dmg'], 'feiten': {" + FEITEN + "}");

        var soort = "verschillen.find { it.veld == 'soort' }.perOrganisatie";
        assertThat(antwoord.getString(soort + ".radar.waarde")).isEqualTo("klacht");
        assertThat(antwoord.getString(soort + ".dmg.waarde")).isEqualTo("melding");
        assertThat(antwoord.<String>getList(soort + ".radar.clausules")).contains("RADAR-1.3");
        var wens = "verschillen.find { it.veld == 'voorTeLeggen' && it.sleutel == 'wens behandelaar' }.perOrganisatie";
        assertThat(antwoord.getString(wens + ".dmg.waarde")).isEqualTo("directeur");
        assertThat(antwoord.getString(wens + ".radar.waarde")).isEqualTo("niet benoemd");
    }

    @Test
    void alle_vijf_tegelijk_kan_en_alleen_echte_verschillen_staan_erin() {
        var antwoord = vergelijk("'organisaties': ['radar', 'dmg', 'ieder1gelijk', 'integratiewerk', 'klachtenhulp'],"
                + " 'feiten': {" + FEITEN + "}");

        List<Map<String, Map<String, Map<String, Object>>>> verschillen = antwoord.getList("verschillen");
        assertThat(verschillen).isNotEmpty().allSatisfy(verschil -> assertThat(
                        verschil.get("perOrganisatie").values().stream()
                                .map(lezing ->
                                        List.of(String.valueOf(lezing.get("waarde")), lezing.get("bijzonderheden")))
                                .distinct())
                .hasSizeGreaterThan(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'feiten': {} | organisaties",
                "'organisaties': 'radar' | organisaties",
                "'organisaties': ['radar'] | organisaties",
                "'organisaties': ['radar','dmg','radar','dmg','radar','dmg'] | organisaties",
                "'organisaties': ['radar','radar'] | organisaties[1]",
                "'organisaties': ['radar','nergens'] | organisaties[1]",
                "'organisaties': [7,null] | organisaties[0],organisaties[1]",
                "'organisaties': ['radar','nergens'], 'peildatum': '2026-02-31', 'feiten': {'anoniem': 'ja', 'kleur': 1}, 'besluiten': [] | besluiten,feiten.anoniem,feiten.kleur,organisaties[1],peildatum",
            })
    void alle_fouten_komen_in_een_keer_terug(String vraag, String paden) {
        var antwoord = post("/api/v1/adviezen/vergelijking", vraag);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.contentType()).startsWith("application/problem+json");
        assertThat(antwoord.jsonPath().<String>getList("fouten.pad")).containsExactlyInAnyOrder(paden.split(","));
        assertThat(antwoord.asString()).doesNotContain("nergens", "2026-02-31");
    }

    @Test
    void zonder_aanmelden_vergelijkt_niemand() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/adviezen/vergelijking")
                .then()
                .statusCode(401);
    }

    private static JsonPath vergelijk(String vraag) {
        return post("/api/v1/adviezen/vergelijking", vraag)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A body written without braces and with single quotes. */
    private static Response post(String pad, String vraag) {
        return Api.als("fg@klachtenhulp")
                .contentType("application/json")
                .body("{" + vraag.replace('\'', '"') + "}")
                .post(pad);
    }
}
