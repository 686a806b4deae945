package nl.wederhoor.pagina;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.feiten.Onderwerp;

/** What somebody filled in, as the browser sent it: form name to values; blank values and unknown names are left out. */
public record Invoer(Map<String, List<String>> velden) {
    public static final String JA = "ja";
    public static final String NEE = "nee";
    public static final String GEEN = "-";
    public static final String ORGANISATIE = "organisatie";
    public static final String PEILDATUM = "peildatum";
    private static final int LANGSTE_WAARDE = 400;

    public Invoer {
        velden = Map.copyOf(velden);
    }

    public static Invoer leeg() {
        return new Invoer(Map.of());
    }

    public static Invoer from(Map<String, List<String>> formulier) {
        var velden = new TreeMap<String, List<String>>();
        formulier.forEach((naam, waarden) -> {
            var gevuld = waarden.stream()
                    .filter(waarde -> !waarde.isBlank() && waarde.length() <= LANGSTE_WAARDE)
                    .map(String::strip)
                    .distinct()
                    .toList();
            if (!gevuld.isEmpty() && kent(naam)) {
                velden.put(naam, gevuld);
            }
        });
        return new Invoer(velden);
    }

    /** This input with the answer of a button, written as "feit=waarde"; anything else changes nothing. */
    public Invoer metAntwoord(String antwoord) {
        var delen = antwoord == null ? new String[0] : antwoord.split("=", 2);
        if (delen.length < 2 || Feit.van(delen[0]).isEmpty()) {
            return this;
        }
        var anders = new LinkedHashMap<>(velden);
        anders.put(delen[0], List.of(delen[1]));
        return from(anders);
    }

    public List<String> waarden(String naam) {
        return velden.getOrDefault(naam, List.of());
    }

    public String waarde(String naam) {
        return waarden(naam).isEmpty() ? "" : waarden(naam).get(0);
    }

    /** The facts as the contract writes them, unchecked: the reader of the API judges them. */
    public ObjectNode feiten() {
        var object = JsonNodeFactory.instance.objectNode();
        for (var feit : Feit.values()) {
            var waarden = waarden(feit.sleutel());
            if (!waarden.isEmpty()) {
                object.set(feit.sleutel(), json(feit, waarden));
            }
        }
        return object;
    }

    /** The decisions filled in; a value that does not belong to its subject is none. */
    public Besluiten besluiten() {
        var besluiten = Besluiten.geen();
        for (var onderwerp : Onderwerp.values()) {
            if (onderwerp.besluiten().contains(waarde(onderwerp.bron()))) {
                besluiten = besluiten.met(onderwerp, waarde(onderwerp.bron()));
            }
        }
        return besluiten;
    }

    /** These answers with the decisions of others, for a form that does not ask for decisions. */
    Invoer metBesluitenVan(Invoer ander) {
        var samen = new LinkedHashMap<>(velden);
        for (var onderwerp : Onderwerp.values()) {
            samen.put(onderwerp.bron(), ander.waarden(onderwerp.bron()));
        }
        return from(samen);
    }

    public byte[] bewaarvorm() {
        try {
            return Json.mapper().writeValueAsBytes(velden);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Invoer uitBewaarvorm(byte[] bewaard) {
        try {
            return from(Json.mapper().readValue(bewaard, new TypeReference<Map<String, List<String>>>() {}));
        } catch (IOException e) {
            return leeg();
        }
    }

    private static boolean kent(String naam) {
        return naam.equals(ORGANISATIE)
                || naam.equals(PEILDATUM)
                || Feit.van(naam).isPresent()
                || Besluitbeeld.NAMEN.contains(naam);
    }

    private static JsonNode json(Feit feit, List<String> waarden) {
        var maker = JsonNodeFactory.instance;
        var eerste = waarden.get(0);
        if (feit.soort() == Feitsoort.LIJST) {
            var lijst = maker.arrayNode();
            waarden.stream().filter(waarde -> !waarde.equals(GEEN)).forEach(lijst::add);
            return lijst;
        }
        if (feit.soort() == Feitsoort.BOOLEAN && (eerste.equals(JA) || eerste.equals(NEE))) {
            return maker.booleanNode(eerste.equals(JA));
        }
        boolean getal = feit.soort() == Feitsoort.GETAL && eerste.matches("-?[0-9]{1,9}");
        return getal ? maker.numberNode(Integer.parseInt(eerste)) : maker.textNode(eerste);
    }
}
