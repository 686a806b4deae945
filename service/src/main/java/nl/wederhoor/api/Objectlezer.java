package nl.wederhoor.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.feiten.OngeldigeFeiten;

/** Reads a request body as one strict JSON object; nothing that was sent is repeated in a fault. */
final class Objectlezer {
    private Objectlezer() {}

    /** Throws OngeldigeFeiten (400), with this advice when the body is JSON but no object. */
    static ObjectNode lees(byte[] body, String watErHoort) {
        var tekst = utf8(body);
        try {
            if (Json.mapper().readTree(tekst) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw onleesbaar(Leesfout.melding(e, tekst), Leesfout.pad(e));
        }
        throw onleesbaar(watErHoort, "");
    }

    /** Adds a fault for every key of the object that is not one of these. */
    static void weigerAndere(JsonNode object, String pad, List<String> sleutels, List<Fout> fouten) {
        object.fieldNames().forEachRemaining(sleutel -> {
            if (!sleutels.contains(sleutel)) {
                fouten.add(new Fout(Json.pad(pad, sleutel), "Deze sleutel bestaat niet.", sleutels));
            }
        });
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw onleesbaar("De tekst is geen UTF-8.", "");
        }
    }

    private static OngeldigeFeiten onleesbaar(String melding, String pad) {
        return new OngeldigeFeiten(List.of(new Fout(pad, melding)));
    }
}
