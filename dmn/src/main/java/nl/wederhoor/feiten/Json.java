package nl.wederhoor.feiten;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;

/** Strict JSON: duplicate keys, trailing text, deep nesting and long strings are refused by the parser. */
public final class Json {
    private static final int DIEPSTE_NESTING = 20;
    private static final int LANGSTE_TEKST = 25_000;
    private static final int LANGSTE_GETAL = 40;
    private static final Pattern GEWONE_SLEUTEL = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final JsonMapper MAPPER = maak();

    private Json() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** A key with its parent path; a key that is no plain name is not repeated. */
    public static String pad(String ouder, String sleutel) {
        var deel = GEWONE_SLEUTEL.matcher(sleutel).matches() ? sleutel : "?";
        return ouder.isEmpty() ? deel : ouder + "." + deel;
    }

    static boolean afwezig(JsonNode waarde) {
        return waarde == null || waarde.isNull() || waarde.isMissingNode();
    }

    /** True when the text holds no control characters and no half of a surrogate pair. */
    public static boolean leesbaar(String tekst) {
        return tekst.codePoints()
                .noneMatch(teken -> Character.isISOControl(teken) || Character.getType(teken) == Character.SURROGATE);
    }

    private static JsonMapper maak() {
        var grenzen = StreamReadConstraints.builder()
                .maxNestingDepth(DIEPSTE_NESTING)
                .maxStringLength(LANGSTE_TEKST)
                .maxNumberLength(LANGSTE_GETAL)
                .build();
        var fabriek = JsonFactory.builder()
                .streamReadConstraints(grenzen)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        return JsonMapper.builder(fabriek)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
    }
}
