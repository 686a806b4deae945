package nl.wederhoor.keuring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.csv.Csv;
import nl.wederhoor.termijn.Ladder;

/**
 * What the engine knows by name: the rules and parameters that the packs of this release use between them, and the
 * parameters of the ladder of warnings, which a policy may leave out.
 */
final class Woordenschat {
    private static final Map<String, Celeis> PARAMETERS = parameterlijst();
    private static final Set<String> REGELS =
            Set.copyOf(lees("regels.csv", rij -> "").keySet());
    private static final int MEESTE_DAGEN = 3650;

    private Woordenschat() {}

    static Set<String> regels() {
        return REGELS;
    }

    static Set<String> parameters() {
        return PARAMETERS.keySet();
    }

    /** What the value of this parameter may be. */
    static Celeis waarde(String parameter) {
        return PARAMETERS.get(parameter);
    }

    /** A parameter is of the kind that it has in our own packs. */
    private static Celeis eis(String voorbeeld) {
        if (voorbeeld.equals("true") || voorbeeld.equals("false")) {
            return cel -> cel.matches("true|false") ? null : "hier mag alleen true of false staan.";
        }
        if (voorbeeld.contains(".")) {
            return Celeis.patroon("([01]?[0-9]|2[0-3])\\.[0-5][0-9]", "hier hoort een tijd te staan, zoals 9.00.");
        }
        boolean magLeeg = voorbeeld.isEmpty();
        return cel -> magLeeg && cel.isEmpty() || isGetal(cel)
                ? null
                : "hier hoort een heel getal van 1 tot en met " + MEESTE_DAGEN + " te staan.";
    }

    private static Map<String, Celeis> parameterlijst() {
        var lijst = lees("parameters.csv", rij -> eis(rij.get("waarde")));
        for (var sleutel : List.of(Ladder.VOORAF, Ladder.LEIDINGGEVENDE_NA, Ladder.DIRECTEUR_NA)) {
            lijst.putIfAbsent(sleutel, eis("1"));
        }
        return lijst;
    }

    private static boolean isGetal(String cel) {
        return cel.matches("[1-9][0-9]{0,3}") && Integer.parseInt(cel) <= MEESTE_DAGEN;
    }

    private static <W> Map<String, W> lees(String bestand, Function<Map<String, String>, W> waarde) {
        return Pakketten.organisaties().stream()
                .flatMap(organisatie -> Csv.lees(Pakketten.lees(organisatie).get(bestand)).stream())
                .collect(Collectors.toMap(
                        rij -> rij.values().iterator().next(), waarde, (een, ander) -> een, TreeMap::new));
    }
}
