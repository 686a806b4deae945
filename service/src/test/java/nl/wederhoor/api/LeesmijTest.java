package nl.wederhoor.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The request in README.md gives the answer in README.md. */
@QuarkusTest
class LeesmijTest {
    private static final Pattern BLOK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_answer_in_the_readme_is_what_its_request_gives() throws IOException {
        var blokken = BLOK.matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map(blok -> blok.group(1))
                .toList();

        var antwoord = JSON.readTree(
                Api.post(blokken.get(0)).then().statusCode(200).extract().asByteArray());

        assertThat(JSON.readTree(blokken.get(1)).properties()).isNotEmpty().allSatisfy(veld -> assertThat(
                        bevat(antwoord.path(veld.getKey()), veld.getValue()))
                .as("README.md: %s", veld)
                .isTrue());
    }

    /** The text may leave out fields of an object and objects of a list; what it shows is there. */
    private static boolean bevat(JsonNode heel, JsonNode getoond) {
        if (getoond.isObject()) {
            return getoond.properties().stream().allMatch(veld -> bevat(heel.path(veld.getKey()), veld.getValue()));
        }
        if (getoond.path(0).isObject()) {
            return delen(getoond).allMatch(deel -> delen(heel).anyMatch(ander -> bevat(ander, deel)));
        }
        return getoond.equals(heel);
    }

    private static Stream<JsonNode> delen(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }
}
