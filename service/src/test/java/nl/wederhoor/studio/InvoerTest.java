package nl.wederhoor.studio;

import static nl.wederhoor.dossier.Dossierapi.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.csv.Csv;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables that come as a file over HTTP: taken over, or refused with the place; nothing in them ever runs. */
@QuarkusTest
class InvoerTest {
    private static final String MAKER = "leidinggevende@radar";
    private static final String SOORT = Pakketten.lees("radar").get("soort.dmn");
    private static final Path BRONNEN = Path.of("..", "dmn", "src", "test", "resources");

    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    private String tabel;

    @BeforeEach
    void a_concept() {
        int versie = als(MAKER)
                .contentType("application/json")
                .body("{\"basis\": 1}")
                .post(Beleidsapi.versies("radar"))
                .path("versie");
        tabel = Beleidsapi.versies("radar") + "/" + versie + "/tabellen/soort";
    }

    @AfterEach
    void version_1_alone() {
        database.within("radar", connection -> connection
                .createStatement()
                .executeUpdate("delete from beleidsversie where organisatie = 'radar' and versie > 1"));
        versies.herlaad();
    }

    @Test
    void our_own_file_is_taken_over_unchanged() {
        var etag = als(MAKER).get(tabel).header("ETag");

        zet(SOORT, etag).then().statusCode(200).header("ETag", equalTo(etag)).body("tabel.besluit", equalTo("soort"));
    }

    @Test
    void a_file_of_another_program_is_put_in_our_shape_and_told() throws IOException {
        var bestand = Files.readString(BRONNEN.resolve("modellen/camunda-modeler-soort.dmn"));

        var antwoord = zet(bestand, "*");
        antwoord.then().statusCode(200);
        assertThat(antwoord.jsonPath().getList("aangepast")).isNotEmpty();
    }

    @Test
    void a_file_asks_the_same_as_a_change() {
        zet(SOORT, null).then().statusCode(428);
        zet(SOORT, "\"" + "0".repeat(32) + "\"").then().statusCode(412);
        als("directeur@dmg")
                .contentType("application/xml")
                .header("If-Match", "*")
                .body(SOORT)
                .put(tabel)
                .then()
                .statusCode(403);
        als("coordinator@radar")
                .contentType("application/xml")
                .header("If-Match", "*")
                .body(SOORT)
                .put(tabel)
                .then()
                .statusCode(403);
        als(MAKER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{}")
                .put(tabel)
                .then()
                .statusCode(415);
        als(MAKER)
                .contentType("application/xml")
                .header("If-Match", "*")
                .body(SOORT)
                .put(tabel.replace("/soort", "/parameters"))
                .then()
                .statusCode(400);
        als(MAKER)
                .contentType("application/xml")
                .header("If-Match", "*")
                .body(SOORT)
                .put(Beleidsapi.versies("radar") + "/1/tabellen/soort")
                .then()
                .statusCode(409);
    }

    @Test
    void every_attack_of_the_list_is_refused_in_dutch_and_nothing_of_it_runs() throws IOException {
        var etag = als(MAKER).get(tabel).header("ETag");
        int aanvallen = 0;
        for (var aanval : Csv.lees(Files.readString(BRONNEN.resolve("aanvallen/tabelinvoer.csv")))) {
            var antwoord = zet(op(aanval), "*");
            assertThat(antwoord.statusCode()).as(aanval.get("aanval")).isIn(400, 413);
            assertThat(antwoord.path("title").toString())
                    .as(aanval.get("aanval"))
                    .isIn("De aanvraag klopt niet", "De aanvraag is te groot");
            assertThat(antwoord.contentType()).startsWith("application/problem+json");
            assertThat(antwoord.asString()).doesNotContain("geheim").doesNotContain("127.0.0.1");
            aanvallen++;
        }
        assertThat(aanvallen).isGreaterThanOrEqualTo(40);
        assertThat(System.getProperty("wederhoor.kanarie.geladen")).isNull();
        als(MAKER).get(tabel).then().header("ETag", equalTo(etag)).body("rijen.id", hasItem("radar-1.3-1"));
    }

    private static String op(Map<String, String> aanval) {
        var nieuw = aanval.get("door").repeat(Integer.parseInt(aanval.get("keer")));
        var vervang = aanval.get("vervang");
        int plek = vervang.isEmpty() ? 0 : SOORT.indexOf(vervang);
        assertThat(plek).as(aanval.get("aanval")).isNotNegative();
        var rest = vervang.isEmpty() ? "" : SOORT.substring(plek + vervang.length());
        return SOORT.substring(0, plek) + nieuw + rest;
    }

    private Response zet(String bestand, String etag) {
        var verzoek = als(MAKER).contentType("application/xml");
        if (etag != null) {
            verzoek.header("If-Match", etag);
        }
        return verzoek.body(bestand.getBytes(StandardCharsets.UTF_8)).put(tabel);
    }
}
