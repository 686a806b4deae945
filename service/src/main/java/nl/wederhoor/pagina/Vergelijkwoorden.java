package nl.wederhoor.pagina;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.vergelijking.Lezing;

/** How the lines of a comparison read on the page: titles, labels and what stands in a cell. */
final class Vergelijkwoorden {
    private static final Map<String, String> TITELS = Map.ofEntries(
            Map.entry("soort", "Melding of klacht?"),
            Map.entry("routes", "Welke kant kan het op?"),
            Map.entry("hulpvormen", "Welke hulp mag?"),
            Map.entry("voorTeLeggen", "Hier beslist een mens"),
            Map.entry("wens", "Wens over de behandelaar"),
            Map.entry("termijnen", "Termijnen"),
            Map.entry("plichten", "Wat moet gebeuren"),
            Map.entry("afsluiting", "Kan de zaak dicht?"),
            Map.entry("kosten", "Kosten"),
            Map.entry("rechten", "Rechten van de cliënt"),
            Map.entry("conflicten", "Waar het protocol zichzelf tegenspreekt"),
            Map.entry("nietGeregeld", "Wat het protocol niet regelt"),
            Map.entry("signalen", "Signalen"));

    private static final Map<String, String> LABELS = Map.of(
            "soort", "Wat is dit?",
            "kosteloos", "Is de hulp kosteloos?",
            "directeRelatie", "Direct verband met de zaak?");

    private static final Map<String, String> BIJ = Map.of(
            "ontbreekt", "Ontbreekt",
            "vroegst", "Op zijn vroegst",
            "start", "Vanaf",
            "status", "Stand",
            "beslisser", "Beslist",
            "wie", "Wie",
            "vanaf", "Vanaf",
            "uiterlijk", "Uiterlijk",
            "blokkeert", "Eerst doen, anders kan dit niet",
            "drempel", "Drempel");

    private static final Set<String> STATUSVELDEN = Set.of("routes", "hulpvormen", "afsluiting");

    private Vergelijkwoorden() {}

    static String titel(String veld) {
        return TITELS.get(veld);
    }

    /** Keys of duties, conflicts and silences are words joined by hyphens; every other key is a word of the page. */
    static String label(String veld, String sleutel) {
        boolean sleutelwoord = Set.of("plichten", "conflicten", "nietGeregeld").contains(veld);
        return LABELS.getOrDefault(sleutel, Opmaak.hoofdletter(sleutelwoord ? sleutel.replace('-', ' ') : sleutel));
    }

    /** The status with its own colour, or null where the line has none. */
    static Woord status(String veld, Lezing lezing) {
        return lezing.afwezig() || !STATUSVELDEN.contains(veld) ? null : lezing::waarde;
    }

    /** The line in a few words; empty where a status says it. */
    static String kop(String veld, Lezing lezing) {
        if (lezing.afwezig()) {
            return Vergelijkbeeld.Cel.AFWEZIG.getOrDefault(veld, "Niet geregeld");
        }
        return switch (veld) {
            case "routes", "hulpvormen", "afsluiting" -> "";
            case "termijnen" -> "Uiterlijk " + Opmaak.dag(LocalDate.parse(lezing.waarde()));
            case "voorTeLeggen" ->
                lezing.waarde().equals("niet benoemd")
                        ? "De tekst noemt niet wie beslist"
                        : "Beslist: " + lezing.waarde();
            case "plichten", "conflicten", "nietGeregeld" -> lezing.toelichting();
            case "signalen" -> lezing.waarde() + " meldingen";
            default -> lezing.waarde().equals("onbekend") ? "Nog niet bekend" : Opmaak.hoofdletter(lezing.waarde());
        };
    }

    static List<String> regels(String veld, Lezing lezing) {
        List<String> regels = new ArrayList<>();
        if (veld.equals("plichten") && !lezing.afwezig()) {
            regels.add("Moment: " + lezing.waarde());
        }
        lezing.bijzonderheden().forEach((naam, waarde) -> regels.add(BIJ.get(naam) + ": " + inWoorden(waarde)));
        boolean genoemd = lezing.bijzonderheden().containsKey("ontbreekt");
        if (lezing.toelichting() != null && !genoemd && (STATUSVELDEN.contains(veld) || veld.equals("termijnen"))) {
            regels.add(lezing.toelichting());
        }
        return regels;
    }

    private static String inWoorden(Object waarde) {
        if (waarde instanceof Collection<?> lijst) {
            return lijst.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        var tekst = String.valueOf(waarde);
        return tekst.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Opmaak.dag(LocalDate.parse(tekst)) : tekst;
    }
}
