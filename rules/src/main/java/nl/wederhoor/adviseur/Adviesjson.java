package nl.wederhoor.adviseur;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.wederhoor.advies.Advies;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON of answers as the API sends it, and its hash over the canonical form of RFC 8785. */
public final class Adviesjson {
    private static final JsonMapper MAPPER = mapper().build();

    /** Writes the canonical form of an answer without its receipt at once: keys in order, nothing between them. */
    private static final JsonMapper CANONIEK = mapper().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .addMixIn(Advies.class, ZonderBewijs.class)
            .build();

    @JsonIgnoreProperties("bewijs")
    private interface ZonderBewijs {}

    private Adviesjson() {}

    public static String schrijf(Object waarde) {
        try {
            return MAPPER.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Het antwoord is niet als JSON te schrijven.", e);
        }
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    /**
     * The canonical form of an answer without its receipt, as the receipt's hash covers it, or of maps, texts and whole
     * numbers.
     */
    static byte[] canoniek(Object waarde) {
        try {
            return CANONIEK.writeValueAsBytes(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Het antwoord is niet als JSON te schrijven.", e);
        }
    }

    /** The SHA-256 of the canonical JSON, in hexadecimal. */
    public static String sha256(String json) {
        try {
            return sha256(new JsonCanonicalizer(json.getBytes(StandardCharsets.UTF_8)).getEncodedUTF8());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of these bytes, in hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Deze Java kent SHA-256 niet.", e);
        }
    }
}
