package nl.wederhoor.pagina;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.beleidsversie.LaadOrganisatie;
import nl.wederhoor.identiteit.MaakAccount;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation that does not exist, made from a folder only, on every way in. */
@QuarkusTest
class ZesdeOrganisatieTest {
    private static final Path MAP = Path.of("..", "rules", "src", "test", "resources", "organisaties", "maanvallei");
    private static final String WIE = "klachtbehandelaar@maanvallei";
    private static final String WACHTWOORD = "maan en sterren";
    private static final String FEITEN =
            "{'melder': 'slachtoffer', 'verzoeken': ['informatie of advies', 'bemiddeling'],"
                    + " 'gemeente': 'Maandorp', 'ontvangenOp': '2026-04-02T18:30:00+02:00', 'anoniem': false}";

    @Inject
    LaadOrganisatie laadOrganisatie;

    @Inject
    MaakAccount maakAccount;

    @Inject
    Beleidsversies versies;

    @Inject
    Database database;

    @BeforeEach
    void load_it_and_make_an_account() {
        laadOrganisatie.laad(MAP);
        versies.ververs();
        maakAccount.maak(WIE, java.util.Set.of("klachtbehandelaar"), WACHTWOORD);
    }

    @AfterEach
    void forget_it() {
        voerUit("delete from beleidsversie");
        voerUit("delete from account where organisatie = 'maanvallei'");
        versies.ververs();
    }

    @Test
    void it_stands_in_the_list_with_its_clauses_and_their_homes() {
        var organisaties = als().get("/api/v1/organisaties")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(organisaties.<String>getList("organisatie"))
                .contains("maanvallei", "radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp");
        assertThat(organisaties.getString("find { it.organisatie == 'maanvallei' }.naam"))
                .contains("verzonnen");

        var clausules = als().get("/api/v1/organisaties/maanvallei/clausules")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(clausules.<String>getList("id")).hasSize(19).allMatch(id -> id.startsWith("MV-"));
        assertThat(clausules.getString("find { it.id == 'MV-3.2' }")).contains("route");
    }

    @Test
    void it_advises_in_its_own_way() {
        var advies = advies("maanvallei");

        assertThat(route(advies, "advies")).isEqualTo("aanbevolen");
        assertThat(route(advies, "ondersteuning")).isEqualTo("niet geregeld");
        assertThat(route(advies, "eigen actie")).isEqualTo("niet geregeld");
        assertThat(advies.getString("soort.waarde")).isEqualTo("klacht");
        assertThat(advies.getString("termijnen.find { it.soort == 'eerste contact' }.uiterlijk"))
                .as("three working days, with Goede Vrijdag as one of them")
                .isEqualTo("2026-04-08");
        assertThat(advies.getString("voorTeLeggen.find { it.onderwerp == 'juiste adres' }.beslisser"))
                .isEqualTo("directeur");
        assertThat(advies.getString("kosten.kosteloos")).as("Maandorp pays").isEqualTo("ja");
        assertThat(advies.<List<String>>getList("routes.clausules").stream().flatMap(List::stream))
                .isNotEmpty()
                .allMatch(clausule -> clausule.startsWith("MV-"));
    }

    @Test
    void its_exclusions_hold() {
        var advies = post("/api/v1/adviezen", "{'organisatie': 'maanvallei', 'feiten': {'anoniem': true}}")
                .jsonPath();

        assertThat(advies.getString("hulpvormen.find { it.vorm == 'bemiddeling' }.status"))
                .isEqualTo("uitgesloten");
        assertThat(advies.getList("hulpvormen.find { it.vorm == 'bemiddeling' }.clausules"))
                .isEqualTo(List.of("MV-4.4"));
        assertThat(advies.getString("hulpvormen.find { it.vorm == 'morele steun' }.status"))
                .isEqualTo("toegestaan");
    }

    @Test
    void it_is_compared_with_one_that_exists() {
        var vergelijking = post(
                        "/api/v1/adviezen/vergelijking",
                        "{'organisaties': ['maanvallei', 'radar'], 'peildatum': '2026-04-02', 'feiten': " + FEITEN
                                + "}")
                .jsonPath();

        assertThat(vergelijking.getString("adviezen.maanvallei.bewijs.adviesSha256"))
                .isEqualTo(advies("maanvallei").getString("bewijs.adviesSha256"));
        var termijn = vergelijking.getMap(
                "verschillen.find { it.veld == 'termijnen' && it.sleutel == 'eerste contact' }.perOrganisatie");
        assertThat(termijn.toString()).contains("2026-04-08", "2026-04-07", "MV-2.1", "RADAR-2.");
    }

    @Test
    void its_receipts_can_be_checked() {
        var antwoord = post("/api/v1/adviezen", vraag("maanvallei")).asString();
        var goed = post("/api/v1/bewijzen/_controleer", "{\"advies\": " + antwoord + "}");
        var vervalst = post(
                "/api/v1/bewijzen/_controleer", "{\"advies\": " + antwoord.replace("2026-04-08", "2026-04-09") + "}");

        assertThat(goed.statusCode()).as(goed.asString()).isEqualTo(200);
        assertThat(goed.asString()).isNotEqualTo(vervalst.asString());
        assertThat(goed.jsonPath().getString("uitkomst"))
                .isNotEqualTo(vervalst.jsonPath().getString("uitkomst"));
    }

    @Test
    void its_pages_work_for_somebody_of_its_own() {
        var bezoek = Bezoek.van(WIE, WACHTWOORD);

        assertThat(bezoek.lees("/melding").asString()).contains("Meldpunt Maanvallei (verzonnen)");
        var advies = bezoek.vulIn(Map.of("melder", "slachtoffer", "gemeente", "Kraterveen", "wilZelfActie", "ja"));
        assertThat(advies.statusCode()).isEqualTo(200);
        assertThat(advies.asString()).contains("Advies volgens het protocol van Meldpunt Maanvallei", "MV-3.3");
        assertThat(bezoek.lees("/melding/waarom").asString()).contains("MV-3.3");

        assertThat(bezoek.lees("/protocol/maanvallei").asString())
                .contains("MV-6.2", "/protocol/maanvallei/tabel/route")
                .doesNotContain("klaar als concept");
        assertThat(bezoek.lees("/protocol/maanvallei/tabel/route").asString()).contains("drie dorpen");
        assertThat(bezoek.lees("/vergelijken").asString()).contains("Meldpunt Maanvallei");
        var naastElkaar = bezoek.lees("/vergelijken?organisaties=maanvallei&organisaties=radar");
        assertThat(naastElkaar.statusCode()).isEqualTo(200);
        assertThat(naastElkaar.asString()).contains("MV-", "RADAR-");
    }

    @Test
    void a_waiting_concept_is_told_to_the_own_organisation_only() {
        voerUit("insert into beleidsversie (organisatie, versie, status, sha256, gemaakt_op, gemaakt_door, herkomst)"
                + " values ('maanvallei', 2, 'concept', repeat('0', 64), '2026-01-01', 'wederhoor', 'pakket')");

        assertThat(Bezoek.van(WIE, WACHTWOORD).lees("/protocol/maanvallei").asString())
                .contains("klaar als concept, versie 2");
        assertThat(Bezoek.van("directeur@radar").lees("/protocol/maanvallei").asString())
                .doesNotContain("klaar als concept");
    }

    private static JsonPath advies(String organisatie) {
        return post("/api/v1/adviezen", vraag(organisatie))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String vraag(String organisatie) {
        return "{'organisatie': '" + organisatie + "', 'peildatum': '2026-04-02', 'feiten': " + FEITEN + "}";
    }

    private static String route(JsonPath advies, String route) {
        return advies.getString("routes.find { it.route == '" + route + "' }.status");
    }

    private static Response post(String pad, String body) {
        return als().contentType("application/json")
                .body(body.startsWith("{'") ? body.replace('\'', '"') : body)
                .post(pad);
    }

    private static RequestSpecification als() {
        return given().auth().preemptive().basic(WIE, WACHTWOORD);
    }

    private void voerUit(String opdracht) {
        database.within("maanvallei", connection -> connection.createStatement().executeUpdate(opdracht));
    }
}
