package nl.wederhoor.api;

import static nl.wederhoor.api.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bad requests: refused with every place named, nothing repeated, nothing logged, never a fault of ours. */
@QuarkusTest
class SlechteInvoerTest {
    private static final int AT_LEAST = 60;

    @Test
    void every_line_of_the_table_is_refused_with_all_its_places_and_nothing_of_it_is_repeated() throws IOException {
        var table = SlechteInvoer.alle();
        assertThat(table).hasSizeGreaterThanOrEqualTo(AT_LEAST);

        for (var bad : table) {
            var answer = post(bad.body());

            assertThat(answer.statusCode()).as(bad.naam()).isEqualTo(bad.status());
            assertThat(answer.contentType()).as(bad.naam()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().<String>getList("fouten.pad"))
                    .as(bad.naam())
                    .containsExactlyInAnyOrderElementsOf(bad.paden());
            assertThat(answer.asString()).as(bad.naam()).doesNotContain(SlechteInvoer.KANARIE);
        }
    }

    @Test
    void nothing_of_a_bad_request_reaches_a_log() throws IOException {
        try (var log = Logboek.open()) {
            for (var bad : SlechteInvoer.alle()) {
                post(bad.body());
            }
            assertThat(log.tekst()).doesNotContain(SlechteInvoer.KANARIE);
        }
    }

    @Test
    void nothing_of_a_good_request_reaches_a_log_either() {
        try (var log = Logboek.open()) {
            var answer = post("{\"organisatie\": \"radar\", \"feiten\": {\"gemeente\": \"" + SlechteInvoer.KANARIE
                    + "\", \"melder\": \"slachtoffer\", \"verzoeken\": [\"bemiddeling\"]}}");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(log.tekst()).doesNotContain(SlechteInvoer.KANARIE).doesNotContain("bemiddeling");
        }
    }

    @Test
    void what_is_allowed_is_told() {
        var answer = post("{\"organisatie\": \"radar\", \"feiten\": {\"kanaal\": \"duif\"}}");

        assertThat(answer.jsonPath().<List<String>>getList("fouten.toegestaan").get(0))
                .contains("telefoon", "webformulier")
                .hasSize(7);
    }

    @Test
    void a_body_of_more_than_64_KB_is_413_also_when_it_is_sent_in_parts() {
        var large = "{\"organisatie\": \"radar\", \"feiten\": {\"gemeente\": \"" + "x".repeat(70_000) + "\"}}";

        assertThat(post(large).statusCode()).isEqualTo(413);
        assertThat(post(large).contentType()).startsWith("application/problem+json");
        assertThat(post("x".repeat(2_000_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void deep_or_strange_text_is_400() {
        assertThat(post("[".repeat(10_000)).statusCode()).isEqualTo(400);
        assertThat(post("{\"feiten\":".repeat(500) + "1" + "}".repeat(500)).statusCode())
                .isEqualTo(400);
        assertThat(post("{\"organisatie\": \"radar\", \"feiten\": {\"planTermijnDagen\": " + "9".repeat(1_000) + "}}")
                        .statusCode())
                .isEqualTo(400);
        var notUtf8 = new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'};
        assertThat(Api.als("klachtbehandelaar@radar")
                        .contentType("application/json")
                        .body(notUtf8)
                        .post("/api/v1/adviezen")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void another_form_of_input_or_output_or_another_verb_is_refused_as_such() {
        assertThat(Api.als("klachtbehandelaar@radar")
                        .contentType("text/plain")
                        .body("{}")
                        .post("/api/v1/adviezen")
                        .statusCode())
                .isEqualTo(415);
        assertThat(Api.als("klachtbehandelaar@radar")
                        .contentType("application/xml")
                        .body("<a/>")
                        .post("/api/v1/adviezen")
                        .statusCode())
                .isEqualTo(415);
        assertThat(Api.als("klachtbehandelaar@radar")
                        .contentType("application/json")
                        .accept("application/xml")
                        .body("{\"organisatie\": \"radar\"}")
                        .post("/api/v1/adviezen")
                        .statusCode())
                .isEqualTo(406);
        assertThat(Api.als("klachtbehandelaar@radar")
                        .accept("text/csv")
                        .get("/api/v1/feiten")
                        .statusCode())
                .isEqualTo(406);
        assertThat(Api.als("klachtbehandelaar@radar").get("/api/v1/adviezen").statusCode())
                .isEqualTo(405);
        assertThat(Api.als("klachtbehandelaar@radar")
                        .get("/api/v1/organisaties/nergens/clausules")
                        .statusCode())
                .isEqualTo(404);
    }
}
