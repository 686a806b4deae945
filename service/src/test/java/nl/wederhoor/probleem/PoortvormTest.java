package nl.wederhoor.probleem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A closed gate names clauses and what is missing, also when nothing is; other refusals name neither. */
class PoortvormTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void een_poort_waar_niets_aan_ontbreekt_zegt_dat() {
        var probleem = vorm(Weigering.poortDicht("Bemiddeling is uitgesloten.", List.of("RADAR-4.4.1c"), List.of()));

        assertThat(probleem.path("clausules")).hasToString("[\"RADAR-4.4.1c\"]");
        assertThat(probleem.path("ontbreekt")).hasToString("[]");
        assertThat(probleem.has("fouten")).isFalse();
    }

    @Test
    void een_botsing_is_geen_poort() {
        var probleem = vorm(Weigering.botst("Dit dossier is al gesloten."));

        assertThat(probleem.has("clausules")).isFalse();
        assertThat(probleem.has("ontbreekt")).isFalse();
    }

    private JsonNode vorm(Weigering weigering) {
        return json.valueToTree(weigering.probleem());
    }
}
