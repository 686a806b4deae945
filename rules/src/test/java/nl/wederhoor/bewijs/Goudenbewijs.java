package nl.wederhoor.bewijs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.feiten.Json;

/**
 * One question with what was answered: the receipt, everything a later release must say again, and a short hash for each
 * part of the answer, so that a difference in words can be told from one in questions.
 */
record Goudenbewijs(
        Bewijsvraag vraag,
        String motor,
        String beleidSha256,
        String invoerSha256,
        String adviesSha256,
        Map<String, String> delen,
        Map<Kenmerk, String> kenmerken) {
    private static final int KORT = 8;

    static Goudenbewijs van(Bewijsvraag vraag) {
        var advies = vraag.stel();
        var bewijs = advies.bewijs();
        return new Goudenbewijs(
                vraag,
                bewijs.motor(),
                bewijs.beleidSha256(),
                bewijs.invoerSha256(),
                bewijs.adviesSha256(),
                delen(advies),
                Kenmerken.van(advies));
    }

    static Goudenbewijs lees(String regel) {
        var json = boom(regel);
        Map<String, String> delen = new LinkedHashMap<>();
        json.path("delen")
                .properties()
                .forEach(deel -> delen.put(deel.getKey(), deel.getValue().asText()));
        Map<Kenmerk, String> kenmerken = new LinkedHashMap<>();
        for (var soort : Kenmerksoort.values()) {
            json.path(soort.label())
                    .properties()
                    .forEach(kenmerk -> kenmerken.put(
                            new Kenmerk(soort, kenmerk.getKey()),
                            kenmerk.getValue().asText()));
        }
        return new Goudenbewijs(
                Bewijsvraag.lees(json.path("vraag")),
                json.path("motor").asText(),
                json.path("beleidSha256").asText(),
                json.path("invoerSha256").asText(),
                json.path("adviesSha256").asText(),
                delen,
                kenmerken);
    }

    String regel() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("vraag", vraag.json());
        json.put("motor", motor);
        json.put("beleidSha256", beleidSha256);
        json.put("invoerSha256", invoerSha256);
        json.put("adviesSha256", adviesSha256);
        var deelhashes = json.putObject("delen");
        delen.forEach(deelhashes::put);
        for (var soort : Kenmerksoort.values()) {
            var velden = json.putObject(soort.label());
            kenmerken.forEach((kenmerk, waarde) -> {
                if (kenmerk.soort() == soort) {
                    velden.put(kenmerk.plaats(), waarde);
                }
            });
        }
        return json.toString();
    }

    private static Map<String, String> delen(Advies advies) {
        var delen = Delen.van(advies);
        delen.replaceAll((deel, hash) -> hash.substring(0, KORT));
        return delen;
    }

    private static JsonNode boom(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
