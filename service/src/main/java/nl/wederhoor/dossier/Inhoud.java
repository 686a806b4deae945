package nl.wederhoor.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Values of the domain as JSON inside encrypted columns. */
final class Inhoud {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Inhoud() {}

    static JsonNode schrijf(Object waarde) {
        return MAPPER.valueToTree(waarde);
    }

    /** The value, or null when there is none; never says what it could not read. */
    static <T> T lees(JsonNode boom, Class<T> soort) {
        if (boom == null || boom.isNull() || boom.isMissingNode()) {
            return null;
        }
        try {
            return MAPPER.treeToValue(boom, soort);
        } catch (JsonProcessingException e) {
            throw Slot.isVeranderd();
        }
    }
}
