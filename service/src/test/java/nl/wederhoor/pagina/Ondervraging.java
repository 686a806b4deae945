package nl.wederhoor.pagina;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Asks the API and the pages about one report, and reads the status of a route or form from what comes back. */
final class Ondervraging {
    static final ObjectMapper JSON = new ObjectMapper();

    /** A report in which nothing is closed. */
    static final String ALLES = "{'melder': 'slachtoffer', 'contactMetSlachtoffer': true, 'juisteAdres': true,"
            + " 'binnenWerkgebied': true, 'gemeenteAangesloten': true, 'verzoeken': ['bemiddeling', 'publiciteit'],"
            + " 'toestemming': true, 'machtiging': true, 'hoorWederhoorGedaan': true, 'consensusResultaat': true,"
            + " 'partijenWillenBemiddeling': true, 'bemiddelingMogelijk': true, 'anoniem': false}";

    private Ondervraging() {}

    static String status(JsonPath antwoord, String pad, String lijn) {
        return lijn.equals("ondersteuning")
                ? antwoord.getString(pad + "routes.find { it.route == 'ondersteuning' }.status")
                : antwoord.getString(pad + "hulpvormen.find { it.vorm == '" + lijn + "' }.status");
    }

    /** The first status behind this label; on Vergelijk the protocol of the draft is the first column. */
    static String opPagina(String pagina, String lijn) {
        var label = lijn.substring(0, 1).toUpperCase(Locale.ROOT) + lijn.substring(1);
        var gevonden = Pattern.compile(
                        "(?s)(?:<h4>|<th scope=\"row\"[^>]*>)" + Pattern.quote(label) + "<.*?status--([a-z-]+)")
                .matcher(pagina);
        return gevonden.find() ? gevonden.group(1) : "niet op de pagina";
    }

    static JsonPath post(String pad, ObjectNode vraag) {
        return given().auth()
                .preemptive()
                .basic("klachtbehandelaar@radar", "demo")
                .contentType("application/json")
                .body(vraag.toString())
                .post(pad)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static List<String> formulierwaarden(JsonNode waarde) {
        if (waarde.isBoolean()) {
            return List.of(waarde.booleanValue() ? "ja" : "nee");
        }
        List<String> waarden = new ArrayList<>();
        if (waarde.isArray()) {
            waarde.forEach(element -> waarden.add(element.asText()));
        } else {
            waarden.add(waarde.asText());
        }
        return waarden;
    }

    static ObjectNode json(String tekst) {
        try {
            return (ObjectNode) JSON.readTree(tekst.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
