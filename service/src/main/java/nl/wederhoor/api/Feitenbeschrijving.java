package nl.wederhoor.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wederhoor.feiten.FeitenSchema;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The vocabulary's own JSON Schema as a schema of the OpenAPI document; null stands for absent. */
final class Feitenbeschrijving {
    private Feitenbeschrijving() {}

    static Schema schema() {
        var bron = FeitenSchema.schema();
        var schema = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .title(bron.path("title").asText())
                .description(bron.path("description").asText())
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        bron.path("properties")
                .properties()
                .forEach(veld -> schema.addProperty(veld.getKey(), feit((ObjectNode) veld.getValue())));
        return schema;
    }

    private static Schema feit(ObjectNode bron) {
        var schema = waarde(bron)
                .title(bron.path("title").asText())
                .description(bron.path("description").asText());
        schema.type(List.of(soort(bron), Schema.SchemaType.NULL));
        if (schema.getEnumeration() != null) {
            schema.addEnumeration(null);
        }
        for (var naam : List.of("x-klasse", "x-groep", "x-wijzigbaar", "x-beschermd")) {
            var waarde = bron.path(naam);
            schema.addExtension(naam, waarde.isBoolean() ? (Object) waarde.booleanValue() : waarde.asText());
        }
        return schema;
    }

    private static Schema waarde(JsonNode bron) {
        var schema = OASFactory.createSchema().type(List.of(soort(bron)));
        if (bron.has("format")) {
            schema.format(bron.get("format").asText());
        }
        if (bron.has("enum")) {
            var waarden = new ArrayList<Object>();
            bron.get("enum").forEach(waarde -> waarden.add(waarde.asText()));
            schema.enumeration(waarden);
        }
        if (bron.has("minimum")) {
            schema.minimum(bron.get("minimum").decimalValue())
                    .maximum(bron.get("maximum").decimalValue());
        }
        if (bron.has("maxLength")) {
            schema.maxLength(bron.get("maxLength").intValue());
        }
        return bron.has("items") ? schema.items(waarde(bron.get("items"))) : schema;
    }

    private static Schema.SchemaType soort(JsonNode bron) {
        return Schema.SchemaType.valueOf(bron.get("type").asText().toUpperCase(Locale.ROOT));
    }
}
