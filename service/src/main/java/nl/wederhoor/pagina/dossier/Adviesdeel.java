package nl.wederhoor.pagina.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.pagina.Opmaak;

/**
 * One part of an advice that was given: a title and its lines, whatever kind of part it is.
 *
 * @param id for its heading
 */
public record Adviesdeel(String id, String titel, List<Lijn> lijnen) {
    /** Parts that are sentences, without a name above each. */
    private static final Set<String> VERHALEN = Set.of("verklaring", "waarschuwingen");

    private static final List<Soort> SOORTEN = List.of(
            new Soort("soort", "Melding of klacht?", "waarde", ""),
            new Soort("routes", "Welke kant kan het op?", "route", "status"),
            new Soort("hulpvormen", "Welke hulp mag?", "vorm", "status"),
            new Soort("voorTeLeggen", "Hier beslist een mens", "onderwerp", "beslisser"),
            new Soort("wens", "Wens over de behandelaar", "status", "beslisser"),
            new Soort("termijnen", "Termijnen", "soort", "status"),
            new Soort("plichten", "Wat moet gebeuren", "plicht", "moment"),
            new Soort("afsluiting", "Kan de zaak dicht?", "grond", "status"),
            new Soort("kosten", "Is de hulp kosteloos?", "kosteloos", ""),
            new Soort("rechten", "Rechten van de cliënt", "recht", "tegenWie"),
            new Soort("conflicten", "Waar het protocol zichzelf tegenspreekt", "sleutel", ""),
            new Soort("nietGeregeld", "Wat het protocol niet regelt", "onderwerp", ""),
            new Soort("signalen", "Signalen", "soort", "aantal"),
            new Soort("ontbrekend", "Wat nog niet bekend was", "feit", ""),
            new Soort("verklaring", "Waarom", "waarom", ""),
            new Soort("tegenfeitelijk", "Wat een andere route zou geven", "route", ""),
            new Soort("waarschuwingen", "Let op", "melding", ""));

    private static final Map<String, String> BIJ = Map.ofEntries(
            Map.entry("ontbreekt", "Ontbreekt"),
            Map.entry("overwegingen", "Overwegingen"),
            Map.entry("directeRelatie", "Direct verband met de zaak"),
            Map.entry("start", "Vanaf"),
            Map.entry("vanaf", "Vanaf"),
            Map.entry("uiterlijk", "Uiterlijk"),
            Map.entry("vroegst", "Op zijn vroegst"),
            Map.entry("wie", "Wie"),
            Map.entry("blokkeert", "Eerst doen, anders wacht"),
            Map.entry("plichten", "Plichten"),
            Map.entry("herkomst", "Komt uit"),
            Map.entry("drempel", "Drempel"),
            Map.entry("voorbehoud", "Dit kan anders zijn door"),
            Map.entry("beinvloedt", "Maakt uit voor"),
            Map.entry("feiten", "Feiten"),
            Map.entry("wijzig", "Als dit anders was"));

    /** Sentences of their own, without a word before them. */
    private static final Set<String> ZINNEN = Set.of("reden", "uitleg", "standaard", "aanname");

    private record Soort(String veld, String titel, String naam, String stand) {}

    /** What it is about, how it stood, what was said with it, and by which clauses. */
    public record Lijn(String naam, String stand, List<String> regels, boolean metBron, List<String> clausules) {}

    /** In the order of the answer; a part without lines says so. */
    static List<Adviesdeel> van(JsonNode advies) {
        return SOORTEN.stream()
                .map(soort -> new Adviesdeel(soort.veld(), soort.titel(), lijnen(soort, advies.path(soort.veld()))))
                .toList();
    }

    public boolean verhaal() {
        return VERHALEN.contains(id);
    }

    private static List<Lijn> lijnen(Soort soort, JsonNode deel) {
        var lijst = deel.has("gronden") ? deel.path("gronden") : deel;
        if (lijst.isArray()) {
            return stroom(lijst).map(lijn -> lijn(soort, lijn)).toList();
        }
        return lijst.isObject() ? List.of(lijn(soort, lijst)) : List.of();
    }

    private static Lijn lijn(Soort soort, JsonNode lijn) {
        var naam = woord(lijn.path(soort.naam()));
        var stand = soort.stand().isEmpty() ? "" : woord(lijn.path(soort.stand()));
        return new Lijn(
                Opmaak.hoofdletter(naam),
                stand,
                regels(soort, lijn),
                lijn.has("clausules"),
                stroom(lijn.path("clausules")).map(JsonNode::asText).toList());
    }

    private static List<String> regels(Soort soort, JsonNode lijn) {
        List<String> regels = new ArrayList<>();
        lijn.properties().forEach(veld -> {
            boolean gezegd = veld.getKey().equals(soort.naam()) || veld.getKey().equals(soort.stand());
            var tekst = veld.getKey().equals("beinvloedt") ? regelnamen(veld.getValue()) : woord(veld.getValue());
            gezegd |= veld.getKey().equals("herkomst") && tekst.equals("protocol");
            if (gezegd || tekst.isEmpty()) {
                return;
            }
            if (ZINNEN.contains(veld.getKey())) {
                regels.add(Opmaak.hoofdletter(tekst));
            } else if (BIJ.containsKey(veld.getKey())) {
                regels.add(BIJ.get(veld.getKey()) + ": " + tekst);
            }
        });
        stroom(lijn.path("mogelijkeUitkomsten")).map(Adviesdeel::uitkomst).forEach(regels::add);
        return regels;
    }

    private static String uitkomst(JsonNode uitkomst) {
        return "Bij " + woord(uitkomst.path("waarde")) + ": "
                + stroom(uitkomst.path("verandert"))
                        .map(lijn -> regelnaam(lijn.path("veld")) + " wordt " + woord(lijn.path("naar")))
                        .collect(Collectors.joining("; "));
    }

    private static String regelnamen(JsonNode velden) {
        return stroom(velden).map(Adviesdeel::regelnaam).collect(Collectors.joining(", "));
    }

    /** "routes.eigen actie" is the line about that route; hyphens are those of a key. */
    private static String regelnaam(JsonNode veld) {
        return veld.asText().replaceFirst("^[^.]*\\.", "").replace('-', ' ');
    }

    private static String woord(JsonNode waarde) {
        if (waarde.isArray()) {
            return waarde.isEmpty() ? "" : stroom(waarde).map(Adviesdeel::woord).collect(Collectors.joining(", "));
        }
        if (waarde.isObject()) {
            return StreamSupport.stream(waarde.properties().spliterator(), false)
                    .map(veld -> label(veld.getKey()) + " "
                            + (veld.getValue().isEmpty() && veld.getValue().isArray()
                                    ? "niets"
                                    : woord(veld.getValue())))
                    .collect(Collectors.joining(", "));
        }
        if (waarde.isBoolean()) {
            return waarde.booleanValue() ? "ja" : "nee";
        }
        var tekst = waarde.isMissingNode() || waarde.isNull() ? "" : waarde.asText();
        return tekst.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Opmaak.dag(LocalDate.parse(tekst)) : label(tekst);
    }

    /** A fact by the words of its question; any other text as it is. */
    private static String label(String tekst) {
        return Optional.of(tekst).flatMap(Feit::van).map(Feit::label).orElse(tekst);
    }

    private static Stream<JsonNode> stroom(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }
}
