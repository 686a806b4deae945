package nl.wederhoor.vergelijking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.advies.Advies;

/**
 * The answers of two to five organisations on the same facts, laid side by side.
 *
 * <p>Pure and in static order: fields as the answer has them, closed lists in their own order, open lists by key. The
 * order in which the organisations are given changes nothing but the order of the columns.
 */
public final class Vergelijking {
    public static final int MINSTE = 2;
    public static final int MEESTE = 5;

    private static final Comparator<Lijn> VOLGORDE = Comparator.comparingInt(
                    (Lijn lijn) -> Lijnen.VELDEN.indexOf(lijn.veld()))
            .thenComparingInt(Lijn::rang)
            .thenComparing(Lijn::sleutel);

    private final List<Vergelijkregel> regels;

    private Vergelijking(List<Vergelijkregel> regels) {
        this.regels = regels;
    }

    /** Throws IllegalArgumentException unless these are answers of two to five different organisations. */
    public static Vergelijking van(Collection<Advies> adviezen) {
        Map<String, Map<String, Lijn>> perOrganisatie = new LinkedHashMap<>();
        adviezen.forEach(advies -> perOrganisatie.put(advies.organisatie(), opPlaats(Lijnen.van(advies))));
        if (perOrganisatie.size() != adviezen.size() || adviezen.size() < MINSTE || adviezen.size() > MEESTE) {
            throw new IllegalArgumentException(
                    "Een vergelijking gaat over twee tot vijf verschillende organisaties, niet over " + adviezen.size()
                            + " antwoorden van " + perOrganisatie.keySet() + ".");
        }
        return new Vergelijking(plaatsen(perOrganisatie.values()).stream()
                .map(lijn -> regel(lijn, perOrganisatie))
                .toList());
    }

    /** Every line that at least one organisation has, equal or not. */
    public List<Vergelijkregel> regels() {
        return regels;
    }

    /** Only the lines that come down to something else at one of them. */
    public List<Vergelijkregel> verschillen() {
        return regels.stream().filter(Vergelijkregel::verschilt).toList();
    }

    /** One line per place; a duty that moments place differently stands at the first of them. */
    private static List<Lijn> plaatsen(Collection<Map<String, Lijn>> perOrganisatie) {
        Map<String, Lijn> eerste = new HashMap<>();
        perOrganisatie.forEach(lijnen -> lijnen.forEach((plaats, lijn) ->
                eerste.merge(plaats, lijn, (een, ander) -> een.rang() <= ander.rang() ? een : ander)));
        return eerste.values().stream().sorted(VOLGORDE).toList();
    }

    private static Vergelijkregel regel(Lijn lijn, Map<String, Map<String, Lijn>> perOrganisatie) {
        Map<String, Lezing> lezingen = new LinkedHashMap<>();
        perOrganisatie.forEach((organisatie, lijnen) -> {
            var eigen = lijnen.get(lijn.plaats());
            lezingen.put(organisatie, eigen == null ? Lezing.GEEN : eigen.lezing());
        });
        return new Vergelijkregel(lijn.veld(), lijn.sleutel(), lezingen);
    }

    private static Map<String, Lijn> opPlaats(List<Lijn> lijnen) {
        Map<String, Lijn> opPlaats = new LinkedHashMap<>();
        lijnen.forEach(lijn -> opPlaats.put(lijn.plaats(), lijn));
        return opPlaats;
    }
}
