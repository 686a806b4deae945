package nl.wederhoor.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wederhoor.studio.Gevaluitslag.Gevalverschil;

/** Compares a part of an advice that is expected with an advice. */
final class Verwachting {
    private Verwachting() {}

    /** What differs; empty when the advice is as expected. */
    static List<Gevalverschil> verschillen(JsonNode verwacht, JsonNode gekregen) {
        var verschillen = new ArrayList<Gevalverschil>();
        vergelijk("", verwacht, gekregen, verschillen);
        return verschillen;
    }

    private static void vergelijk(String pad, JsonNode verwacht, JsonNode gekregen, List<Gevalverschil> verschillen) {
        if (verwacht.isObject() && gekregen.isObject()) {
            verwacht.properties()
                    .forEach(veld -> vergelijk(
                            pad.isEmpty() ? veld.getKey() : pad + "." + veld.getKey(),
                            veld.getValue(),
                            of(gekregen.get(veld.getKey())),
                            verschillen));
        } else if (verwacht.isArray() && gekregen.isArray()) {
            verwacht.forEach(element -> zoek(pad, element, gekregen, verschillen));
        } else if (!gelijk(verwacht, gekregen)) {
            verschillen.add(new Gevalverschil(pad, verwacht, gekregen));
        }
    }

    /** Some element matches, or the one that comes nearest tells what differs. */
    private static void zoek(String pad, JsonNode element, JsonNode lijst, List<Gevalverschil> verschillen) {
        var plaats = pad + "[" + naam(element) + "]";
        List<Gevalverschil> besten = null;
        for (var kandidaat : lijst) {
            var gevonden = new ArrayList<Gevalverschil>();
            vergelijk(plaats, element, kandidaat, gevonden);
            if (gevonden.isEmpty()) {
                return;
            }
            if (lijktOp(element, kandidaat) && (besten == null || gevonden.size() < besten.size())) {
                besten = gevonden;
            }
        }
        verschillen.addAll(
                besten == null ? List.of(new Gevalverschil(plaats, element, NullNode.getInstance())) : besten);
    }

    /** Elements of lists are known by their first field: a route, a form of help, a kind of term. */
    private static boolean lijktOp(JsonNode element, JsonNode kandidaat) {
        return element.isObject()
                && kandidaat.isObject()
                && kandidaat.properties().stream()
                        .findFirst()
                        .filter(eerste -> eerste.getValue().equals(element.get(eerste.getKey())))
                        .isPresent();
    }

    private static String naam(JsonNode element) {
        return element.isObject()
                ? element.properties().stream()
                        .filter(veld -> veld.getValue().isValueNode())
                        .min(Comparator.comparing(veld -> veld.getKey().equals("status")))
                        .map(veld -> veld.getValue().asText())
                        .orElse("")
                : element.asText();
    }

    private static boolean gelijk(JsonNode verwacht, JsonNode gekregen) {
        return verwacht.isNumber() && gekregen.isNumber()
                ? verwacht.decimalValue().compareTo(gekregen.decimalValue()) == 0
                : verwacht.equals(gekregen);
    }

    private static JsonNode of(JsonNode waarde) {
        return waarde == null ? NullNode.getInstance() : waarde;
    }
}
