package nl.wederhoor.audit;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static nl.wederhoor.dossier.Dossierapi.plaats;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people do with dossiers stands in the log, without content, for the supervisor of that organisation only. */
@QuarkusTest
class LogboekInzienTest {
    private static final String KB = "klachtbehandelaar@klachtenhulp";
    private static final String FG = "fg@klachtenhulp";
    private static final String LOG = "/api/v1/organisaties/klachtenhulp/audit";

    @Test
    void every_read_change_list_and_refusal_of_a_dossier_is_a_line() {
        var dossier = id(KB, "'anoniem': true");
        als(KB).get("/api/v1/dossiers/" + dossier).then().statusCode(200);
        patch(KB, dossier, "\"1\"", "'anoniem': false").then().statusCode(200);
        patch(KB, dossier, "\"1\"", "'anoniem': true").then().statusCode(412);
        haal(KB, dossier, "tijdlijn").then().statusCode(200);
        als("coordinator@klachtenhulp").get("/api/v1/dossiers").then().statusCode(200);

        var regels = log("?stuk=" + dossier);

        assertThat(regels.getList("items.handeling"))
                .containsExactly("lijst", "tijdlijn", "feiten", "feiten", "lezen", "melding");
        assertThat(regels.getList("items.uitkomst"))
                .containsExactly("gedaan", "gedaan", "geweigerd", "gedaan", "gedaan", "gedaan");
        assertThat(regels.getList("items.door")).startsWith("coordinator").endsWith("klachtbehandelaar");
        assertThat(regels.getList("items.doel")).startsWith("verdeling").endsWith("behandeling");
        assertThat(als(FG).get(LOG + "/_controleer").jsonPath().getBoolean("heel"))
                .isTrue();
    }

    @Test
    void a_request_that_comes_again_and_a_read_that_is_refused_are_lines_as_well() {
        var dossier = id(KB, "'anoniem': true");
        var sleutel = UUID.randomUUID().toString();
        for (int keer = 0; keer < 2; keer++) {
            als(KB).contentType("application/json")
                    .header("Idempotency-Key", sleutel)
                    .body("{\"tekst\": \"Een notitie.\"}")
                    .post("/api/v1/dossiers/" + dossier + "/notities")
                    .then()
                    .statusCode(201);
        }
        als(KB).get("/api/v1/dossiers/" + dossier + "/adviezen/99").then().statusCode(404);
        var nergens = UUID.randomUUID().toString();
        als(KB).get("/api/v1/dossiers/" + nergens).then().statusCode(404);

        var regels = log("?stuk=" + dossier);
        assertThat(regels.getList("items.handeling")).containsExactly("adviezen", "lezen", "notitie", "melding");
        assertThat(regels.getList("items.uitkomst")).containsExactly("geweigerd", "gedaan", "gedaan", "gedaan");
        assertThat(log("?stuk=" + nergens).getList("items.uitkomst")).containsExactly("geweigerd");
    }

    @Test
    void no_name_or_text_of_a_dossier_stands_in_the_log() {
        plaats(
                        KB,
                        "{'organisatie': 'klachtenhulp', 'omschrijving': 'KANARIE', 'melderGegevens': {'naam': 'Kanarie"
                                + " Vogel'}, 'feiten': {'gemeente': 'Rotterdam'}}")
                .then()
                .statusCode(201);

        assertThat(als(FG).get(LOG).asString())
                .doesNotContainIgnoringCase("kanarie")
                .doesNotContain("Rotterdam");
    }

    @Test
    void the_log_goes_a_page_at_a_time_and_can_be_searched() {
        for (int i = 0; i < 60; i++) {
            als(FG).get(LOG + "?pagina=1").then().statusCode(200);
        }
        var eerste = log("?door=fg");
        var tweede = log("?door=fg&pagina=2");

        assertThat(eerste.getList("items")).hasSize(50);
        assertThat(eerste.getInt("perPagina")).isEqualTo(50);
        assertThat(tweede.getList("items")).isNotEmpty();
        assertThat(nummers(eerste)).isSortedAccordingTo((a, b) -> b - a);
        assertThat(nummers(tweede).get(0))
                .as("reading the first page added one line, so the second begins where the first ended")
                .isEqualTo(nummers(eerste).get(49));
        assertThat(log("?handeling=lijst&uitkomst=gedaan&van=2020-01-01").getInt("totaal"))
                .isPositive();
        assertThat(log("?tot=2020-01-01").getInt("totaal")).isZero();
        assertThat(als(FG).get(LOG + "?van=gisteren&door=%25&pagina=1")
                        .jsonPath()
                        .getList("fouten.pad"))
                .containsExactly("van", "door");
    }

    @Test
    void only_the_supervisor_of_the_organisation_reads_or_checks_it() {
        for (var rol : List.of("klachtbehandelaar", "coordinator", "leidinggevende", "directeur", "beheerder")) {
            als(rol + "@klachtenhulp").get(LOG).then().statusCode(403);
            als(rol + "@klachtenhulp").get(LOG + "/_controleer").then().statusCode(403);
        }
        als("fg@radar").get(LOG).then().statusCode(403);
        als("fg@radar").get(LOG + "/_controleer").then().statusCode(403);
        als("fg@radar").get("/api/v1/organisaties/bestaatniet/audit").then().statusCode(403);
    }

    @Test
    void who_looks_in_the_log_stands_in_it() {
        var voor = log("?door=fg").getInt("totaal");

        assertThat(log("?door=fg").getInt("totaal")).isEqualTo(voor + 1);
    }

    private static List<Integer> nummers(JsonPath bladzijde) {
        return bladzijde.getList("items.nummer");
    }

    private static JsonPath log(String filter) {
        return als(FG).get(LOG + filter).then().statusCode(200).extract().jsonPath();
    }
}
