package nl.wederhoor.probleem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

/** Every refusal has one shape, speaks Dutch and never repeats what was sent. */
@QuarkusTest
class ProbleemTest {
    private static final String PROEF = "/api/v1/proef";

    @Test
    void an_unknown_address_is_404() {
        problem(given().get("/api/v1/bestaat-niet").then(), 404).body("title", equalTo("Niet gevonden"));
    }

    @Test
    void another_method_is_405() {
        problem(given().delete(PROEF + "/wie").then(), 405);
    }

    @Test
    void an_answer_in_another_shape_is_406() {
        problem(given().accept("application/pdf").get(PROEF + "/weiger/poort").then(), 406);
    }

    @Test
    void input_in_another_shape_is_415() {
        problem(
                given().contentType("text/csv")
                        .body("a;b")
                        .post(PROEF + "/json")
                        .then(),
                415);
        problem(
                given().contentType(ContentType.URLENC)
                        .body("getal=1")
                        .post(PROEF + "/json")
                        .then(),
                415);
        problem(given().multiPart("bestand", "x").post(PROEF + "/json").then(), 415);
    }

    @Test
    void malformed_json_is_400_and_is_not_repeated() {
        for (var body :
                List.of("{\"getal\": \"kanarie-7f3a\"}", "{\"getal\": kanarie-7f3a}", "{\"getal\": 1", "[]", "\"x\"")) {
            problem(
                            given().contentType(ContentType.JSON)
                                    .body(body)
                                    .post(PROEF + "/json")
                                    .then(),
                            400)
                    .body(not(containsString("kanarie")))
                    .body(not(containsString("nl.wederhoor")));
        }
    }

    @Test
    void a_closed_gate_is_409_with_its_clauses_and_what_is_missing() {
        problem(given().get(PROEF + "/weiger/poort").then(), 409)
                .body("clausules", contains("DMG-5.2f"))
                .body("ontbreekt", contains("machtiging"))
                .body("detail", equalTo("De brief kan nog niet weg."));
    }

    @Test
    void an_operation_that_is_not_there_is_405_and_names_those_that_are() {
        for (var pad : List.of("/api/v1/adviezen", "/api/v1/adviezen/vergelijking")) {
            var allow = problem(given().delete(pad).then(), 405).extract().header("Allow");
            assertThat(allow).as(pad).isNotNull().contains("POST").doesNotContain("DELETE", "GET");
        }
        for (var pad : List.of("/api/v1/organisaties", "/api/v1/organisaties/radar/clausules", "/api/v1/feiten")) {
            var allow = problem(
                            given().contentType(ContentType.JSON)
                                    .body("{}")
                                    .post(pad)
                                    .then(),
                            405)
                    .extract()
                    .header("Allow");
            assertThat(allow).as(pad).isNotNull().contains("GET").doesNotContain("POST");
        }
        assertThat(problem(given().put("/api/v1/bewijzen/_controleer").then(), 405)
                        .extract()
                        .header("Allow"))
                .contains("GET", "POST");
        given().accept("text/html, */*")
                .delete("/melding")
                .then()
                .statusCode(405)
                .header("Allow", containsString("GET"))
                .header("Allow", containsString("POST"));
    }

    @Test
    void stale_missing_version_and_too_large_have_their_status() {
        problem(given().get(PROEF + "/weiger/verouderd").then(), 412);
        problem(given().get(PROEF + "/weiger/zonder-versie").then(), 428);
        problem(given().get(PROEF + "/weiger/te-groot").then(), 413);
        problem(given().get(PROEF + "/weiger/niet-gevonden").then(), 404);
    }

    @Test
    void too_often_says_how_long_to_wait_in_whole_seconds() {
        problem(given().get(PROEF + "/weiger/te-vaak").then(), 429).header("Retry-After", equalTo("2"));
    }

    @Test
    void invalid_input_names_the_place() {
        problem(given().get(PROEF + "/weiger/ongeldig").then(), 400).body("fouten.pad", contains("feiten.kanaal"));
    }

    @Test
    void a_body_over_the_limit_is_413_whether_or_not_its_size_is_announced() {
        var large = "{\"getal\": 1, \"vulling\": \"" + "x".repeat(1_100_000) + "\"}";

        problem(
                given().contentType(ContentType.JSON)
                        .body(large)
                        .post(PROEF + "/json")
                        .then(),
                413);
    }

    @Test
    void a_fault_of_ours_is_500_with_a_reference_that_is_in_the_log_and_nothing_else() {
        var log = new ArrayList<String>();
        var listener = listener(log);
        Logger.getLogger("").addHandler(listener);
        try {
            var reference = problem(given().get(PROEF + "/weiger/stuk").then(), 500)
                    .body("referentie", notNullValue())
                    .body(not(containsString(ProefResource.KANARIE)))
                    .body(not(containsString("Exception")))
                    .extract()
                    .<String>path("referentie");

            assertThat(log).anyMatch(line -> line.contains(reference) && line.contains("ProefResource"));
            assertThat(log).noneMatch(line -> line.contains(ProefResource.KANARIE));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }

    @Test
    void a_person_gets_a_page_and_a_program_gets_json() {
        given().accept("text/html, */*")
                .get("/proef/weiger/poort")
                .then()
                .statusCode(409)
                .contentType(ContentType.HTML)
                .body(containsString("De brief kan nog niet weg."), containsString("DMG-5.2f"));
        problem(
                given().accept("text/html, */*")
                        .get(PROEF + "/weiger/niet-gevonden")
                        .then(),
                404);
        given().accept("text/html, */*")
                .get("/bestaat-niet")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML);
    }

    @Test
    void the_health_of_the_service_needs_no_account() {
        given().get("/q/health/ready").then().statusCode(200).body("title", nullValue());
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType(Probleem.MEDIA_TYPE)
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
    }

    private static Handler listener(List<String> log) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                log.add(new SimpleFormatter().format(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
