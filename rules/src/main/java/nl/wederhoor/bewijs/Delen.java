package nl.wederhoor.bewijs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.adviseur.Adviesjson;
import nl.wederhoor.feiten.Json;

/** The hash of each part of an answer, to say where two answers with the same outcomes have other words. */
public final class Delen {
    private static final String BEWIJS = "bewijs";

    private Delen() {}

    public static Map<String, String> van(Advies advies) {
        try {
            return van(Json.mapper().readTree(Adviesjson.schrijf(advies)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Het eigen antwoord is geen JSON.", e);
        }
    }

    /** Without the receipt; the order of keys makes no difference. */
    public static Map<String, String> van(JsonNode antwoord) {
        Map<String, String> delen = new LinkedHashMap<>();
        antwoord.properties().forEach(deel -> delen.put(deel.getKey(), hash(deel.getValue())));
        delen.remove(BEWIJS);
        return delen;
    }

    /** The parts that are not the same in both. */
    public static List<String> verschillen(Map<String, String> was, Map<String, String> wordt) {
        Set<String> alle = new LinkedHashSet<>(wordt.keySet());
        alle.addAll(was.keySet());
        return alle.stream()
                .filter(deel -> !Objects.equals(was.get(deel), wordt.get(deel)))
                .toList();
    }

    private static String hash(JsonNode deel) {
        var alsObject = JsonNodeFactory.instance.objectNode().set("deel", deel);
        return Adviesjson.sha256(alsObject.toString());
    }
}
