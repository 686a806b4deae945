package nl.wederhoor.pagina;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wederhoor.api.Logboek;
import nl.wederhoor.beleidsversie.Beleidsversies;
import org.junit.jupiter.api.Test;

/** The pages for every organisation: they answer, they leak nothing, and they show words instead of expressions. */
@QuarkusTest
class PaginaTest {
    private static final String KANARIE = "KANARIE7f3a9";
    private static final Map<String, List<String>> MELDING = Map.of(
            "melder", List.of("slachtoffer"),
            "gronden", List.of("ras", "leeftijd"),
            "verzoeken", List.of("bemiddeling", "publiciteit"),
            "anoniem", List.of("ja"),
            "wensBehandelaar", List.of("vrouw"),
            "ontvangenOp", List.of("2026-04-02T18:30"),
            "incidentOp", List.of("2026-05-02"),
            "signalenWederpartij", List.of("5"),
            "vraagtUitspraak", List.of("ja"),
            "ontvangenDoorDirecteurOp", List.of("2026-04-10"));

    private static final Map<String, String> IN_HET_GEBIED = Map.of(
            "organisatie", "radar",
            "melder", "slachtoffer",
            "binnenWerkgebied", "ja",
            "gemeenteAangesloten", "ja",
            "zelfdeIncidentWederpartij", "nee");

    @Inject
    Beleidsversies versies;

    @Test
    void every_organisation_gets_an_advice_and_a_reason() {
        var bezoek = Bezoek.van("coordinator@dmg");
        for (var organisatie : versies.organisaties()) {
            var velden = new java.util.HashMap<String, Object>(MELDING);
            velden.put("organisatie", organisatie);

            var advies = bezoek.vulIn(velden);
            var waarom = bezoek.lees("/melding/waarom");

            assertThat(advies.statusCode()).as(organisatie).isEqualTo(200);
            assertThat(advies.asString()).as(organisatie).contains("Advies volgens het protocol van");
            assertThat(waarom.statusCode()).as(organisatie).isEqualTo(200);
        }
    }

    @Test
    void every_table_of_every_organisation_reads_without_expressions() {
        var bezoek = Bezoek.van("directeur@radar");
        var tabel = Pattern.compile("/protocol/[a-z0-9]+/tabel/[a-z0-9-]+");
        for (var organisatie : versies.organisaties()) {
            var protocol = bezoek.lees("/protocol/" + organisatie).asString();
            var tabellen = tabel.matcher(protocol)
                    .results()
                    .map(vondst -> vondst.group())
                    .distinct()
                    .toList();

            assertThat(tabellen).as(organisatie).hasSizeGreaterThan(5);
            for (var pad : tabellen) {
                var pagina = bezoek.lees(pad);
                assertThat(pagina.statusCode()).as(pad).isEqualTo(200);
                assertThat(cellen(pagina.asString())).as(pad).doesNotContain("not(", "true", "false", "..", "&quot;");
            }
        }
    }

    @Test
    void the_order_of_routes_is_told_to_be_a_rule_with_its_table_and_clause() {
        var bezoek = Bezoek.van("coordinator@dmg");
        var feiten = new java.util.HashMap<>(IN_HET_GEBIED);
        feiten.put("juisteAdres", "nee");

        var advies = bezoek.vulIn(feiten).asString();
        var volgorde = Pattern.compile("(?s)<p class=\"[^\"]*volgorde\">(.*?)</p>");

        for (var pagina : List.of(advies, bezoek.lees("/melding/waarom").asString())) {
            var zin = volgorde.matcher(pagina);
            assertThat(zin.find()).isTrue();
            assertThat(zin.group(1))
                    .contains("is een regel, geen kans")
                    .contains("href=\"/protocol/radar/tabel/route#radar-3d-1\"", "href=\"/protocol/radar#RADAR-3d\"");
        }
        assertThat(advies).contains("Ook dat is een regel, geen kans.");
        assertThat(bezoek.vulIn(Map.of("organisatie", "integratiewerk", "vraagtUitspraak", "ja"))
                        .asString())
                .doesNotContain("De volgorde van de routes");
    }

    @Test
    void a_code_that_tables_pass_on_is_shown_as_words() {
        var bezoek = Bezoek.van("coordinator@dmg");
        var feiten = new java.util.HashMap<>(IN_HET_GEBIED);
        feiten.putAll(Map.of("juisteAdres", "ja", "verzoeken", "bemiddeling", "wilZelfActie", "nee"));
        feiten.putAll(Map.of("anoniem", "nee", "discriminatie", "aannemelijk"));
        bezoek.vulIn(feiten);
        var waarom = bezoek.lees("/melding/waarom").asString();

        assertThat(cellen(waarom)).contains("verdere hulp").doesNotContainPattern("(?m)^meer$");
        assertThat(cellen(bezoek.lees("/protocol/radar/tabel/vraag").asString()))
                .contains("een luisterend oor")
                .doesNotContainPattern("(?m)^(meer|luisteren)$");
        assertThat(cellen(bezoek.lees("/protocol/radar/tabel/plichten-intake").asString()))
                .doesNotContainPattern("(?m)^[a-z]+-[a-z]+-[a-z-]+$");
    }

    @Test
    void the_home_of_a_clause_is_told_in_words_and_not_as_a_key() {
        var bezoek = Bezoek.van("directeur@radar");
        for (var organisatie : versies.organisaties()) {
            var pagina = bezoek.lees("/protocol/" + organisatie).asString();

            for (var regel : versies.geldigOp(organisatie, java.time.OffsetDateTime.parse("2026-04-02T00:00:00Z"))
                    .orElseThrow()
                    .beleid()
                    .regels()
                    .keySet()) {
                assertThat(pagina).doesNotContain("<dd>" + regel, "<dd>" + regel.replace('-', ' '));
            }
        }
        assertThat(bezoek.lees("/protocol/radar").asString())
                .contains(
                        "Sluit uit. De cliënt blijft onbekend voor de wederpartij.", "Een mens beslist: juiste adres");
    }

    @Test
    void without_javascript_the_answer_is_a_page_one_can_come_back_to() {
        var bezoek = Bezoek.van("leidinggevende@dmg");

        var antwoord = bezoek.verstuur(Map.of("melder", "getuige"));

        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(antwoord.header("Location")).endsWith("/melding#advies");
        assertThat(bezoek.lees("/melding").asString()).contains("<option value=\"getuige\" selected>");
    }

    @Test
    void what_is_typed_is_shown_as_text_and_never_as_markup() {
        var bezoek = Bezoek.van("klachtbehandelaar2@radar");
        bezoek.verstuur(Map.of("gemeente", "\"><script>alert(1)</script>", "incidentOp", "2026-02-31"));

        var pagina = bezoek.lees("/melding").asString();

        assertThat(pagina).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
        assertThat(pagina).contains("id=\"fouten\"").contains("Vul een bestaande datum in");
    }

    @Test
    void nothing_that_is_typed_reaches_a_log_or_an_address() {
        var bezoek = Bezoek.van("klachtbehandelaar2@dmg");
        try (var logboek = Logboek.open()) {
            bezoek.vulIn(Map.of("gemeente", KANARIE, "kanaal", KANARIE, "antwoord", "melder=" + KANARIE));
            var antwoord = bezoek.verstuur(Map.of("gemeente", KANARIE));
            bezoek.lees("/melding/waarom");

            assertThat(logboek.tekst()).doesNotContain(KANARIE);
            assertThat(antwoord.header("Location")).doesNotContain(KANARIE);
        }
    }

    @Test
    void a_form_of_elsewhere_changes_nothing() {
        var bezoek = Bezoek.van("fg@dmg");

        var zonderToken = given().cookie("wederhoor-sessie", bezoek.sessie())
                .formParam("melder", "getuige")
                .post("/melding");

        assertThat(zonderToken.statusCode()).isBetween(400, 403);
        assertThat(bezoek.lees("/melding").asString()).doesNotContain("value=\"getuige\" selected");
    }

    @Test
    void whoever_is_not_signed_in_is_brought_to_the_sign_in_page() {
        for (var pad : List.of("/melding", "/melding/waarom", "/protocol/radar")) {
            var antwoord = given().redirects().follow(false).accept("text/html").get(pad);
            assertThat(antwoord.statusCode()).as(pad).isEqualTo(303);
            assertThat(antwoord.header("Location")).contains("/aanmelden");
        }
    }

    @Test
    void a_page_that_does_not_exist_is_a_page_that_says_so() {
        var bezoek = Bezoek.van("fg@radar");

        assertThat(bezoek.lees("/protocol/nergens").statusCode()).isEqualTo(404);
        assertThat(bezoek.lees("/protocol/radar/tabel/nergens").statusCode()).isEqualTo(404);
    }

    private static String cellen(String pagina) {
        var tekst = new StringBuilder();
        Pattern.compile("<td[^>]*>([^<]*)</td>").matcher(pagina).results().forEach(cel -> tekst.append(cel.group(1))
                .append('\n'));
        return tekst.toString();
    }
}
