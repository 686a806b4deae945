package nl.wederhoor.feiten;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The JSON Schema (2020-12) of the facts, with Dutch labels and help texts. */
public final class FeitenSchema {
    private FeitenSchema() {}

    public static ObjectNode schema() {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://wederhoor.nl/schema/feiten");
        schema.put("title", "Feiten van een melding");
        schema.put("description", "Een feit dat ontbreekt of null is, is niet gegeven.");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        var eigenschappen = schema.putObject("properties");
        for (var feit : Feit.values()) {
            beschrijf(feit, eigenschappen.putObject(feit.sleutel()));
        }
        return schema;
    }

    private static void beschrijf(Feit feit, ObjectNode schema) {
        schema.put("title", feit.label());
        schema.put("description", feit.hulp());
        switch (feit.soort()) {
            case BOOLEAN -> schema.put("type", "boolean");
            case KEUZE -> waarden(feit, schema.put("type", "string"));
            case LIJST -> lijst(feit, schema);
            case GETAL ->
                schema.put("type", "integer").put("minimum", feit.minimum()).put("maximum", feit.maximum());
            case DATUM -> schema.put("type", "string").put("format", "date");
            case TIJDSTIP -> schema.put("type", "string").put("format", "date-time");
            case TEKST -> schema.put("type", "string").put("minLength", 1).put("maxLength", feit.maximum());
        }
        if (feit.standaard() != null) {
            schema.putPOJO("default", feit.standaard());
        }
        schema.put("x-klasse", feit.klasse().letter());
        schema.put("x-soort", feit.soort().name().toLowerCase(Locale.ROOT));
        schema.put("x-groep", feit.groep());
        schema.put("x-wijzigbaar", feit.wijzigbaar());
        schema.put("x-beschermd", feit.beschermd());
    }

    private static void lijst(Feit feit, ObjectNode schema) {
        schema.put("type", "array").put("uniqueItems", false);
        waarden(feit, schema.putObject("items").put("type", "string"));
    }

    private static void waarden(Feit feit, ObjectNode schema) {
        var lijst = schema.putArray("enum");
        feit.waarden().forEach(lijst::add);
        if (feit.kentOnbekend()) {
            lijst.add("onbekend");
        }
    }
}
