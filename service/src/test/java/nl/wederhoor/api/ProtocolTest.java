package nl.wederhoor.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vocabulary, the organisations and the clauses over HTTP. */
@QuarkusTest
class ProtocolTest {

    @Test
    void the_vocabulary_is_a_json_schema_with_labels_and_classes() {
        var schema = Api.als("fg@dmg").get("/api/v1/feiten").jsonPath();

        assertThat(schema.getString("properties.anoniem.title")).endsWith("?");
        assertThat(schema.getString("properties.anoniem.x-klasse")).isEqualTo("O");
        assertThat(schema.getBoolean("properties.gronden.x-beschermd")).isTrue();
        assertThat(schema.getBoolean("properties.juisteAdres.x-wijzigbaar")).isFalse();
    }

    @Test
    void every_account_sees_every_organisation_with_its_policy() {
        var organisaties =
                Api.als("beheerder@klachtenhulp").get("/api/v1/organisaties").jsonPath();

        assertThat(organisaties.<String>getList("organisatie")).contains("radar", "dmg");
        assertThat(organisaties.<String>getList("beleidSha256")).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void a_clause_says_where_it_works() {
        var clausules =
                Api.als("fg@dmg").get("/api/v1/organisaties/radar/clausules").jsonPath();

        var plaatsen = clausules.<Map<String, Object>>getList("find { it.id == 'RADAR-1.3' }.vindplaatsen");
        assertThat(plaatsen).anySatisfy(plaats -> {
            assertThat(plaats).containsEntry("soort", "tabel").containsEntry("naam", "soort");
            assertThat((List<?>) plaats.get("rijen")).isNotEmpty();
        });
    }

    @Test
    void every_clause_that_works_as_decision_rule_or_duty_is_found_somewhere() {
        for (var organisatie : List.of("radar", "dmg")) {
            var clausules = Api.als("fg@dmg")
                    .get("/api/v1/organisaties/" + organisatie + "/clausules")
                    .jsonPath()
                    .<Map<String, Object>>getList("$");

            assertThat(clausules)
                    .filteredOn(
                            clausule -> List.of("besluit", "regel", "plicht").contains(clausule.get("status")))
                    .isNotEmpty()
                    .allSatisfy(clausule -> assertThat((List<?>) clausule.get("vindplaatsen"))
                            .as("%s", clausule.get("id"))
                            .isNotEmpty());
        }
    }
}
