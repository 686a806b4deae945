package nl.wederhoor.keuring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.advies.Grondstatus;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Hulpvorm;
import nl.wederhoor.advies.Route;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.tabel.Hitbeleid;

/**
 * What the engine expects of one table: how rows meet, what it is asked about, and the columns that it must give.
 *
 * @param onderwerp the column that holds what is asked about, or null
 * @param onderwerpen the words that this column may list
 */
record Tabelvorm(Set<Hitbeleid> trefbeleid, String onderwerp, Set<String> onderwerpen, Map<String, Uitvoer> uitvoer) {

    /**
     * One output column.
     *
     * @param woorden the words that it may give; empty when any sentence will do
     * @param isGetal true for a number of days, weeks or years
     */
    record Uitvoer(Set<String> woorden, boolean isGetal, boolean verplicht) {}

    /** What is derived from several facts, by source, with every value that it can have. */
    static final Map<String, Set<?>> AFGELEID = Map.of(
            "overeenstemmingMislukt", Set.of(true, false),
            "belangTegenSluiten", Set.of("ja", "nee", "niet beoordeeld"),
            "standZwijgen", Set.of("niet benaderd", "termijn loopt", "termijn voorbij", "heeft gereageerd"),
            "standStukken",
                    Set.of("compleet", "geen herinnering", "termijn loopt", "termijn voorbij", "heeft gereageerd"),
            "standKlacht",
                    Set.of("niet ingediend", "bij de directeur", "bij de commissie", "geadviseerd", "ingetrokken"));

    private static final Set<Hitbeleid> ENKEL = Set.of(Hitbeleid.UNIQUE, Hitbeleid.FIRST);
    private static final Set<Hitbeleid> SAMEN = Set.of(Hitbeleid.COLLECT);
    private static final Map<String, Tabelvorm> ALLE = alle();

    /** The form of the table with this name, or null when the engine asks no such table. */
    static Tabelvorm van(String besluit) {
        return ALLE.get(besluit);
    }

    private static Map<String, Tabelvorm> alle() {
        var alle = new LinkedHashMap<String, Tabelvorm>();
        alle.put("soort", enkel("soort", woorden("melding", "klacht")).ookMet("herkomst", woorden(Herkomst.values())));
        alle.put("kosten", enkel("kosteloos", woorden("ja", "nee")));
        alle.put("wens", enkel("directeRelatie", woorden("ja", "nee", "te beoordelen")));
        alle.put("doorverwijzing", enkel("status", woorden("mogelijk", "uitgesloten")));
        alle.put("route", new Tabelvorm(Set.of(Hitbeleid.values()), null, Set.of(), Map.of("route", aanraders())));
        alle.put("routeaanbod", enkel("aanbod", aanbod()).over("route", Route.values()));
        alle.put("hulpvormen", enkel("aanbod", aanbod()).over("vorm", Hulpvorm.values()));
        alle.put("vereisten", samen("ontbreekt", ontbreekt()).over("vorm", Hulpvorm.values()));
        alle.put("afsluiting", enkel("status", woorden(Grondstatus.values())).over("grond", Grond.values()));
        alle.put("afsluiting-zwijgen", enkel("status", woorden(Grondstatus.values())));
        alle.put("afsluiting-stukken", enkel("status", woorden(Grondstatus.values())));
        alle.put("wie-beslist", enkel("beslisser", beslissers()).over("onderwerp", puntenVanMensen()));
        alle.put("termijnen", termijnen());
        alle.put("rechten", samen("recht", zin()).met("tegenWie", zin()));
        Stream.of(
                        "eerste-contact",
                        "intake",
                        "vooronderzoek",
                        "plan",
                        "uitvoering",
                        "afsluiting",
                        "evaluatie",
                        "archief")
                .forEach(moment -> alle.put("plichten-" + moment, plichten()));
        return alle;
    }

    private static Tabelvorm plichten() {
        return samen("plicht", zin())
                .met("tekst", zin())
                .met("wie", zin())
                .met("blokkeert", woorden("geen", "intake", "plan", "brief", "afsluiting"));
    }

    private static Tabelvorm termijnen() {
        return enkel("aantal", new Uitvoer(Set.of(), true, true))
                .met("eenheid", woorden("dagen", "werkdagen", "weken", "maanden", "jaren"))
                .met("herkomst", woorden(Herkomst.values()))
                .ookMet("aanname", zin())
                .over("termijn", Termijnsoort.values());
    }

    private static Uitvoer aanbod() {
        return woorden("geregeld", "niet geregeld");
    }

    private static Uitvoer aanraders() {
        return woorden(Stream.concat(labels(Route.values()), Stream.of("geen")).toArray(String[]::new));
    }

    private static Uitvoer ontbreekt() {
        return woorden(
                "toestemming",
                "machtiging",
                "hoor en wederhoor",
                "contact met slachtoffer",
                "overeenstemming",
                "instemming partijen",
                "bemiddeling eerst",
                "besluit");
    }

    private static Uitvoer beslissers() {
        return woorden(
                "klachtbehandelaar",
                "klachtbehandelaar en cliënt",
                "directeur",
                "directeur of leidinggevende",
                "cliënt",
                "partijen",
                "commissie",
                "niet benoemd");
    }

    private static Set<String> puntenVanMensen() {
        return Arrays.stream(Onderwerp.values()).map(Onderwerp::label).collect(Collectors.toUnmodifiableSet());
    }

    private static Tabelvorm enkel(String kolom, Uitvoer uitvoer) {
        return new Tabelvorm(ENKEL, null, Set.of(), Map.of(kolom, uitvoer));
    }

    private static Tabelvorm samen(String kolom, Uitvoer uitvoer) {
        return new Tabelvorm(SAMEN, null, Set.of(), Map.of(kolom, uitvoer));
    }

    private Tabelvorm over(String bron, Woord... woorden) {
        return over(bron, labels(woorden).collect(Collectors.toUnmodifiableSet()));
    }

    private Tabelvorm over(String bron, Set<String> woorden) {
        return new Tabelvorm(trefbeleid, bron, woorden, uitvoer);
    }

    private Tabelvorm met(String kolom, Uitvoer erbij) {
        var samen = new LinkedHashMap<>(uitvoer);
        samen.put(kolom, erbij);
        return new Tabelvorm(trefbeleid, onderwerp, onderwerpen, samen);
    }

    private Tabelvorm ookMet(String kolom, Uitvoer erbij) {
        return met(kolom, new Uitvoer(erbij.woorden(), erbij.isGetal(), false));
    }

    private static Uitvoer zin() {
        return new Uitvoer(Set.of(), false, true);
    }

    private static Uitvoer woorden(Woord... woorden) {
        return woorden(labels(woorden).toArray(String[]::new));
    }

    private static Uitvoer woorden(String... woorden) {
        return new Uitvoer(Set.copyOf(List.of(woorden)), false, true);
    }

    private static Stream<String> labels(Woord... woorden) {
        return Arrays.stream(woorden).map(Woord::label);
    }
}
