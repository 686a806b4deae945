package nl.wederhoor.behandelaar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How data of handlers stand in a column: as JSON. */
final class Gegevensvorm {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Gegevensvorm() {}

    static String schrijf(Object gegevens) {
        try {
            return MAPPER.writeValueAsString(gegevens);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record can be written", e);
        }
    }

    static <T> T lees(String json, Class<T> soort) {
        try {
            return MAPPER.readValue(json, soort);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the data of a handler cannot be read");
        }
    }
}
