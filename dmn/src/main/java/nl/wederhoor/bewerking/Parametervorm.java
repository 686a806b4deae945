package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.bewerking.Tabelbeeld.Celvorm;
import nl.wederhoor.csv.Csv;
import nl.wederhoor.tabel.CelFout;

/** What the value of one parameter may be, so that whoever reads it can: a switch, a time of day or a whole number. */
record Parametervorm(Celvorm vorm, Predicate<String> past, String eis) {
    private static final String BESTAND = "parameters.csv";
    private static final Pattern TIJD = Pattern.compile("([01]?[0-9]|2[0-3])\\.[0-5][0-9]");
    private static final Pattern HEEL = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Map<String, Integer> MEESTE = Map.of("minuten", 1_440, "uren", 720);
    private static final int MEESTE_DAGEN = 3_650;
    /** What our own packs have for a parameter is what any pack may have for it. */
    private static final Map<String, List<String>> VOORBEELDEN = voorbeelden();

    /** The form of a parameter that has this unit and value now. */
    static Parametervorm van(String sleutel, String eenheid, String nu) {
        var voorbeelden = new ArrayList<>(VOORBEELDEN.getOrDefault(sleutel, List.of()));
        voorbeelden.add(nu);
        boolean magLeeg = voorbeelden.contains("");
        if (voorbeelden.stream().anyMatch(waarde -> waarde.equals("true") || waarde.equals("false"))) {
            return vorm("boolean", List.of("true", "false"), null, waarde -> false, "true of false", magLeeg);
        }
        if (eenheid.equals("uur")
                || voorbeelden.stream().anyMatch(waarde -> TIJD.matcher(waarde).matches())) {
            return vorm(
                    "tijd", List.of(), null, waarde -> TIJD.matcher(waarde).matches(), "een tijd zoals 9.00", magLeeg);
        }
        int meeste = MEESTE.getOrDefault(eenheid, MEESTE_DAGEN);
        var eis = "een heel getal van 1 tot en met " + meeste;
        return vorm("getal", List.of(), meeste, waarde -> isHeel(waarde, meeste), eis, magLeeg);
    }

    /** The value in its one spelling; throws CelFout. */
    String lees(String waarde) {
        var kaal = waarde == null ? null : waarde.strip();
        if (kaal == null || !past.test(kaal)) {
            throw new CelFout("hier hoort " + eis + " te staan" + (vorm.magLeeg() ? ", of niets" : ""));
        }
        return kaal;
    }

    private static Parametervorm vorm(
            String type, List<String> waarden, Integer meeste, Predicate<String> past, String eis, boolean magLeeg) {
        var grens = meeste == null ? null : String.valueOf(meeste);
        return new Parametervorm(
                new Celvorm(type, waarden, meeste == null ? null : "1", grens, magLeeg),
                waarde -> waarden.contains(waarde) || past.test(waarde) || (magLeeg && waarde.isEmpty()),
                eis);
    }

    private static boolean isHeel(String waarde, int meeste) {
        return HEEL.matcher(waarde).matches() && Integer.parseInt(waarde) <= meeste;
    }

    private static Map<String, List<String>> voorbeelden() {
        return Pakketten.organisaties().stream()
                .flatMap(organisatie -> Csv.lees(Pakketten.lees(organisatie).get(BESTAND)).stream())
                .collect(Collectors.groupingBy(
                        regel -> regel.get("sleutel"),
                        Collectors.mapping(regel -> regel.get("waarde"), Collectors.toList())));
    }
}
