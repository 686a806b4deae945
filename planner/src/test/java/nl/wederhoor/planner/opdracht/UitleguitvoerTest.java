package nl.wederhoor.planner.opdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of an explanation, for every reader, with and without a granted wish, in a plan and in the queue. */
class UitleguitvoerTest {
    private static final List<String> LEZERS = List.of("behandelaar", "coordinator", "blokkades");
    private static final List<String> WENSEN =
            List.of("null", "{\"soort\": \"vrouw\"}", "{\"soort\": \"benoemd\", \"behandelaars\": [\"dora\"]}");
    private static final String BUREAU = """
            {"peildag": "2026-06-01",
             "behandelaars": [
               {"id": "anna", "kwartieren": 100, "relaties": ["kanarie-partij"]},
               {"id": "bram", "kwartieren": 100, "inzet": {"bevoegd": false}},
               {"id": "dora", "kwartieren": 100, "inzet": {"bevoegd": %s}},
               {"id": "emre", "kwartieren": 100, "inzet": {"maxDossiers": 0}}],
             "zaken": [{"id": "z1", "last": {"kwartieren": 8}, "partijen": ["kanarie-partij"], "wens": %s}],
             "verklaringen": {"dora": "vrouw", "emre": "man"}}
            """;

    static Stream<Arguments> allesMetElkaar() {
        return LEZERS.stream().flatMap(lezer -> WENSEN.stream()
                .flatMap(wens -> Stream.of("true", "false").map(bevoegd -> Arguments.of(lezer, wens, bevoegd))));
    }

    @ParameterizedTest
    @MethodSource("allesMetElkaar")
    void no_relation_and_no_declaration_is_in_it(String lezer, String wens, String bevoegd) {
        assertThat(waarom(lezer, wens, bevoegd))
                .doesNotContain("kanarie", "vrouw", "VROUW", "\"man\"", "MAN", "verklar");
    }

    @ParameterizedTest
    @MethodSource("allesMetElkaar")
    void a_code_is_in_it_for_who_may_see_blocks_and_never_beside_a_declaration(
            String lezer, String wens, String bevoegd) {
        boolean magCodes = lezer.equals("blokkades") && !wens.contains("vrouw");

        assertThat(waarom(lezer, wens, bevoegd).contains("\"H1\"")).isEqualTo(magCodes);
        assertThat(waarom(lezer, wens, bevoegd).contains("\"H3\"")).isEqualTo(magCodes && wens.contains("benoemd"));
        assertThat(waarom(lezer, wens, bevoegd).contains("blokkades")).isEqualTo(magCodes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "blokkades"})
    void each_possible_place_has_its_breaking_weights(String lezer) {
        assertThat(waarom(lezer, "null", "true")).contains("\"breekpunten\":[");
    }

    @Test
    void the_handler_of_the_case_gets_no_numbers() {
        assertThat(waarom("behandelaar", "null", "true"))
                .doesNotContain("breekpunten", "perRegel", "belasting", "verschil");
    }

    @Test
    void a_case_that_has_to_go_to_somebody_shows_what_else_moves_and_a_block_shows_no_reason() {
        assertThat(naSchikken("emre", "true"))
                .contains("\"mogelijk\":false", "\"zinnen\":[\"niet beschikbaar voor deze zaak\"]");
        assertThat(naSchikken("anna", "true")).isEqualTo(naSchikken("emre", "true"));
        assertThat(naSchikken("dora", "true")).contains("\"mogelijk\":true");
        assertThatThrownBy(() -> Argumenten.van(
                        "--snapshot", "bestand", "--why", "z1", "--with", "dora", "--for", "behandelaar"))
                .hasMessageStartingWith("--with: dit hoort bij --why, voor wie het plan maakt.");
        assertThatThrownBy(() -> naSchikken("geheim", "true"))
                .hasMessage("--with: deze behandelaar staat niet in de momentopname.");
    }

    private static String naSchikken(String met, String bevoegd) {
        return json(bevoegd, "null", "--snapshot", "bestand", "--why", "z1", "--with", met)
                .replaceAll("^.*\"naSchikken\"", "");
    }

    private static String waarom(String lezer, String wens, String bevoegd) {
        return json(bevoegd, wens, "--snapshot", "bestand", "--why", "z1", "--for", lezer)
                .replaceAll("^.*\"waarom\"", "");
    }

    private static String json(String bevoegd, String wens, String... woorden) {
        var tabel = Momentopnamelezer.lees(BUREAU.formatted(bevoegd, wens).getBytes(StandardCharsets.UTF_8));
        return new MomentopnameOpdracht(tabel, Argumenten.van(woorden), () -> false, () -> false).voerUit(() -> 0);
    }
}
