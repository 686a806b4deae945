package nl.wederhoor.feiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeitenLezerTest {
    private static final String KANARIE = "kanarie7319";

    @Test
    void facts_survive_writing_and_reading() {
        var feiten = lees("""
                {"ontvangenOp": "2026-04-02T18:30:00+02:00", "kanaal": "e-mail", "gemeente": "Súdwest-Fryslân",
                 "gronden": ["leeftijd", "ras"], "anoniem": false, "signalenWederpartij": 3, "intakeOp": "2026-06-11",
                 "verzoeken": []}""");

        assertThat(lees(FeitenSchrijver.schrijf(feiten).toString())).isEqualTo(feiten);
        assertThat(feiten.lijst(Feit.GRONDEN)).containsExactly("ras", "leeftijd");
        assertThat(feiten.lijst(Feit.VERZOEKEN)).isEmpty();
        assertThat(feiten.isOnwaar(Feit.ANONIEM)).isTrue();
        assertThat(feiten.toString()).doesNotContain("leeftijd", "Fryslân", "3");
    }

    @Test
    void null_and_onbekend_are_absent() {
        var feiten = lees("""
                {"melder": null, "gronden": ["onbekend"], "terrein": "onbekend", "aard": null}""");

        assertThat(feiten.gegeven()).isEmpty();
    }

    @Test
    void a_list_is_a_set() {
        assertThat(lees("{\"aard\": [\"geweld\", \"bedreiging\", \"geweld\"]}"))
                .isEqualTo(lees("{\"aard\": [\"bedreiging\", \"geweld\"]}"));
    }

    @Test
    void every_fault_is_reported_at_once_with_its_path_and_without_the_value() {
        var fouten = fouten("""
                {"kanaal": "%1$s", "gronden": ["ras", "%1$s", "onbekend"], "anoniem": "%1$s", "melder": 7,
                 "intakeOp": "%1$s", "ontvangenOp": "%1$s", "signalenWederpartij": "%1$s", "%1$s -": true}""".formatted(KANARIE));

        assertThat(fouten)
                .extracting(Fout::pad)
                .containsExactly(
                        "feiten.kanaal",
                        "feiten.gronden[1]",
                        "feiten.anoniem",
                        "feiten.melder",
                        "feiten.intakeOp",
                        "feiten.ontvangenOp",
                        "feiten.signalenWederpartij",
                        "feiten.?");
        assertThat(fouten.toString()).doesNotContain(KANARIE);
        assertThat(fouten.get(0).toegestaan()).contains("e-mail", "webformulier");
    }

    @Test
    void impossible_values_are_refused() {
        for (var json : List.of(
                "{\"intakeOp\": \"2026-02-31\"}",
                "{\"intakeOp\": \"1989-12-31\"}",
                "{\"intakeOp\": \"2101-01-01\"}",
                "{\"intakeOp\": \"+12026-01-01\"}",
                "{\"intakeOp\": \"2026-02-01T10:00:00Z\"}",
                "{\"ontvangenOp\": \"2026-04-02\"}",
                "{\"ontvangenOp\": \"2026-04-02T25:00:00Z\"}",
                "{\"signalenWederpartij\": 1.0}",
                "{\"signalenWederpartij\": -1}",
                "{\"signalenWederpartij\": 99999999999999999999}",
                "{\"signalenWederpartij\": \"3\"}",
                "{\"anoniem\": 1}",
                "{\"anoniem\": \"true\"}",
                "{\"gronden\": \"ras\"}",
                "{\"gronden\": [[\"ras\"]]}",
                "{\"gronden\": [\"ras\", \"onbekend\"]}",
                "{\"gronden\": [null]}",
                "{\"verzoeken\": [\"onbekend\"]}",
                "{\"kanaal\": \"onbekend\"}",
                "{\"kanaal\": {}}",
                "{\"gemeente\": \"\"}",
                "{\"gemeente\": \"a\\u0000b\"}",
                "{\"gemeente\": \"a\\ud800b\"}",
                "{\"gemeente\": \"" + "a".repeat(201) + "\"}",
                "[]",
                "\"tekst\"")) {
            assertThat(fouten(json)).as(json).hasSize(1);
        }
    }

    @Test
    void a_moment_without_offset_is_read_in_amsterdam() {
        assertThat(lees("{\"ontvangenOp\": \"2026-04-02T18:30:00\"}"))
                .isEqualTo(lees("{\"ontvangenOp\": \"2026-04-02T18:30:00+02:00\"}"));
    }

    @Test
    void the_parser_refuses_duplicate_keys_and_trailing_text() {
        for (var json : List.of(
                "{\"anoniem\": true, \"anoniem\": false}",
                "{} {}",
                "[".repeat(30),
                "{\"a\": 1" + "0".repeat(50) + "}")) {
            assertThatThrownBy(() -> Json.mapper().readTree(json)).isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void the_schema_describes_every_fact() {
        var schema = FeitenSchema.schema();

        assertThat(schema.get("properties")).hasSize(Feit.values().length);
        assertThat(schema.at("/properties/melder/enum")).hasSize(8);
        assertThat(schema.at("/properties/gronden/items/enum")).hasSize(17);
        assertThat(schema.at("/properties/wilContact/default").asText()).isEqualTo("true");
        assertThat(schema.at("/properties/wilContact/x-klasse").asText()).isEqualTo("U");
    }

    @Test
    void decisions_are_read_and_checked() {
        var besluiten =
                BesluitenLezer.lees(json("[{\"onderwerp\": \"juiste adres\", \"besluit\": \"ja\"}]"), "besluiten");

        assertThat(besluiten.besluit(Onderwerp.JUISTE_ADRES)).isEqualTo("ja");
        assertThat(BesluitenLezer.lees(null, "besluiten")).isEqualTo(Besluiten.geen());
        var fouten = catchThrowableOfType(OngeldigeFeiten.class, () -> BesluitenLezer.lees(json("""
                                [{"onderwerp": "spoed", "besluit": "ja", "extra": 1}, {"onderwerp": "spoed", "besluit": "nee"},
                                 {"onderwerp": "iets"}, {"onderwerp": "twijfel", "besluit": "ja"}, 5]"""), "besluiten"));
        assertThat(fouten.fouten())
                .extracting(Fout::pad)
                .containsExactly(
                        "besluiten[0].extra",
                        "besluiten[1].besluit",
                        "besluiten[2].onderwerp",
                        "besluiten[3].besluit",
                        "besluiten[4]");
    }

    private static List<Fout> fouten(String tekst) {
        return catchThrowableOfType(OngeldigeFeiten.class, () -> lees(tekst)).fouten();
    }

    private static Feiten lees(String tekst) {
        return FeitenLezer.lees(json(tekst), "feiten");
    }

    private static JsonNode json(String tekst) {
        try {
            return Json.mapper().readTree(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
