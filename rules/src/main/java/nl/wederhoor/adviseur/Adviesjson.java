package nl.wederhoor.adviseur;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON of answers as the API sends it, and its hash over the canonical form of RFC 8785. */
public final class Adviesjson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Adviesjson() {}

    public static String schrijf(Object waarde) {
        try {
            return MAPPER.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Het antwoord is niet als JSON te schrijven.", e);
        }
    }

    /** The SHA-256 of the canonical JSON, in hexadecimal. */
    public static String sha256(String json) {
        try {
            var bytes = new JsonCanonicalizer(json.getBytes(StandardCharsets.UTF_8)).getEncodedUTF8();
            return HexFormat.of().formatHex(Canoniek.sha256().digest(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
