package nl.wederhoor.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import nl.wederhoor.feiten.Json;
import org.junit.jupiter.api.Test;

/** What somebody types per line about a handler becomes what the API reads. */
class BehandelaarformulierTest {
    @Test
    void een_onderwerp_mag_spaties_hebben_en_een_niveau_en_een_dag() throws IOException {
        var kennis = kennis("handicap of chronische ziekte 2 2027-01-01");

        assertThat(kennis.get("gebied").textValue()).isEqualTo("handicap of chronische ziekte");
        assertThat(kennis.get("niveau").intValue()).isEqualTo(2);
        assertThat(kennis.get("geldigTot").textValue()).isEqualTo("2027-01-01");
    }

    @Test
    void een_te_lange_regel_wordt_niet_ontleed() throws IOException {
        var kennis = kennis("a" + " ".repeat(100) + "b 2");

        assertThat(kennis.get("gebied").textValue()).isEmpty();
        assertThat(kennis.has("niveau")).isFalse();
    }

    private static JsonNode kennis(String regel) throws IOException {
        var velden = new MultivaluedHashMap<String, String>();
        velden.putSingle("deskundigheid", regel);
        var json = Behandelaarformulier.van("iemand", velden).json();
        return Json.mapper().readTree(json).get("deskundigheid").get(0);
    }
}
