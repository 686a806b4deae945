package nl.wederhoor.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import nl.wederhoor.adviseur.Adviesjson;
import org.junit.jupiter.api.Test;

/** The receipt under an answer can be checked by whoever gets the answer. */
@QuarkusTest
class BewijsTest {

    @Test
    void the_hash_in_the_receipt_is_that_of_the_bytes_that_were_sent() throws Exception {
        var sent = (ObjectNode) new ObjectMapper()
                .readTree(Api.post("{\"organisatie\": \"dmg\", \"peildatum\": \"2026-04-02\","
                                + " \"feiten\": {\"melder\": \"getuige\", \"verzoeken\": [\"actie\"]}}")
                        .asByteArray());
        var receipt = sent.remove("bewijs");

        assertThat(receipt.path("adviesSha256").asText()).isEqualTo(Adviesjson.sha256(sent.toString()));
        assertThat(receipt.path("beleidsversie").asText()).startsWith("dmg-");
    }
}
