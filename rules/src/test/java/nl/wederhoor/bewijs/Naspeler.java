package nl.wederhoor.bewijs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wederhoor.feiten.Json;

/**
 * The program of a second JVM: asks the questions of the golden set in another order, each with its keys and lists shuffled
 * and with values said twice, and prints per question its number and the three hashes of the receipt.
 */
final class Naspeler {
    private final Random toeval;

    private Naspeler(long zaad) {
        this.toeval = new Random(zaad);
    }

    public static void main(String[] zaad) throws JsonProcessingException {
        var naspeler = new Naspeler(Long.parseLong(zaad[0]));
        var hashes = new TreeMap<Integer, String>();
        var vragen = Goudenset.vragen();
        var volgorde = new ArrayList<>(IntStream.range(0, vragen.size()).boxed().toList());
        Collections.shuffle(volgorde, naspeler.toeval);
        for (int plek : volgorde) {
            hashes.put(plek + 1, hashes(naspeler.geschud(vragen.get(plek))));
        }
        var uitvoer = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        hashes.forEach((nummer, tekst) -> uitvoer.print(nummer.toString() + " " + tekst + "\n"));
    }

    static String hashes(Bewijsvraag vraag) {
        var bewijs = vraag.stel().bewijs();
        return bewijs.beleidSha256() + " " + bewijs.invoerSha256() + " " + bewijs.adviesSha256();
    }

    /** The same question as another program would write it, through text and the strict reader. */
    private Bewijsvraag geschud(Bewijsvraag vraag) throws JsonProcessingException {
        return Bewijsvraag.lees(Json.mapper().readTree(geschud(vraag.json()).toString()));
    }

    private JsonNode geschud(JsonNode knoop) {
        if (knoop.isObject()) {
            var velden = new ArrayList<>(knoop.properties());
            Collections.shuffle(velden, toeval);
            var object = JsonNodeFactory.instance.objectNode();
            velden.forEach(veld -> object.set(veld.getKey(), geschud(veld.getValue())));
            return object;
        }
        return knoop.isArray() ? geschud((ArrayNode) knoop) : knoop;
    }

    private ArrayNode geschud(ArrayNode lijst) {
        List<JsonNode> elementen = new ArrayList<>();
        lijst.forEach(element -> elementen.add(geschud(element)));
        if (!elementen.isEmpty()) {
            elementen.add(elementen.get(0));
        }
        Collections.shuffle(elementen, toeval);
        return JsonNodeFactory.instance.arrayNode().addAll(elementen);
    }
}
