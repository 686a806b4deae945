package nl.wederhoor.analyse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenSchrijver;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.feiten.Onderwerp;

/**
 * One concrete complete input of a table: facts as a report has them, and under {@code bronnen} the sources that are no
 * facts: outcomes of other tables, derived values, and decisions or "geen".
 *
 * @param besluiten the decisions once more, as a report has them; one that nobody took is not in it
 * @param invoer all of it by source, as the table is asked
 */
public record Voorbeeld(Feiten feiten, Besluiten besluiten, Map<String, Object> bronnen, Map<String, Object> invoer) {
    private static final Map<String, Lijstwaarde> LIJSTWAARDEN = lijstwaarden();
    private static final Map<String, Onderwerp> BESLUITEN = besluitbronnen();

    private record Lijstwaarde(Feit lijst, String waarde) {}

    public static Voorbeeld van(Map<String, Object> invoer) {
        var feiten = new Feiten[] {Feiten.leeg()};
        var besluiten = new Besluiten[] {Besluiten.geen()};
        var bronnen = new LinkedHashMap<String, Object>();
        var lijsten = new LinkedHashMap<Feit, Set<String>>();
        invoer.forEach((bron, waarde) -> {
            if (Feit.van(bron).isPresent()) {
                feiten[0] = feiten[0].met(Feit.van(bron).get(), vanFeit(waarde));
            } else if (LIJSTWAARDEN.containsKey(bron)) {
                var element = LIJSTWAARDEN.get(bron);
                var lijst = lijsten.computeIfAbsent(element.lijst(), nieuw -> new LinkedHashSet<>());
                lijst.addAll(Boolean.TRUE.equals(waarde) ? Set.of(element.waarde()) : Set.of());
            } else {
                bronnen.put(bron, waarde);
                besluiten[0] = met(besluiten[0], bron, waarde);
            }
        });
        lijsten.forEach((lijst, waarden) -> feiten[0] = feiten[0].met(lijst, waarden));
        return new Voorbeeld(
                feiten[0],
                besluiten[0],
                Collections.unmodifiableMap(bronnen),
                Collections.unmodifiableMap(new LinkedHashMap<>(invoer)));
    }

    private static Object vanFeit(Object waarde) {
        return waarde instanceof BigDecimal getal ? getal.intValueExact() : waarde;
    }

    /** A decision that nobody took yet is none. */
    private static Besluiten met(Besluiten besluiten, String bron, Object waarde) {
        var onderwerp = BESLUITEN.get(bron);
        return onderwerp != null && onderwerp.besluiten().contains(waarde)
                ? besluiten.met(onderwerp, (String) waarde)
                : besluiten;
    }

    /** As the contract writes facts: lists as lists, dates as text. */
    public ObjectNode feitenJson() {
        return FeitenSchrijver.schrijf(feiten);
    }

    private static Map<String, Lijstwaarde> lijstwaarden() {
        var bronnen = new HashMap<String, Lijstwaarde>();
        for (var feit : Feit.values()) {
            if (feit.soort() == Feitsoort.LIJST) {
                feit.waarden().forEach(waarde -> bronnen.put(feit.bron(waarde), new Lijstwaarde(feit, waarde)));
            }
        }
        return Map.copyOf(bronnen);
    }

    private static Map<String, Onderwerp> besluitbronnen() {
        var bronnen = new HashMap<String, Onderwerp>();
        for (var onderwerp : Onderwerp.values()) {
            bronnen.put(onderwerp.bron(), onderwerp);
        }
        return Map.copyOf(bronnen);
    }
}
