package nl.wederhoor.beleid;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wederhoor.csv.Csv;

/** Reads the semicolon files of a pack; a fault names the file. */
final class Beleidslezer {
    private final Map<String, String> bestanden;

    Beleidslezer(Map<String, String> bestanden) {
        this.bestanden = bestanden;
    }

    Map<String, String> gegevens() {
        return perSleutel("organisatie.csv", "sleutel", regel -> regel.get("waarde"));
    }

    Map<String, Parameter> parameters() {
        return perSleutel(
                "parameters.csv",
                "sleutel",
                regel -> new Parameter(
                        regel.get("sleutel"),
                        regel.get("waarde"),
                        regel.get("eenheid"),
                        regel.get("label"),
                        clausules(regel),
                        regel.get("toelichting")));
    }

    SortedMap<LocalDate, String> gelijkgesteldeDagen() {
        var dagen = new TreeMap<LocalDate, String>();
        perSleutel("kalender.csv", "datum", regel -> regel.get("naam"))
                .forEach((datum, naam) -> dagen.put(LocalDate.parse(datum), naam));
        return Collections.unmodifiableSortedMap(dagen);
    }

    /** By name in lower case. */
    Map<String, Gemeente> gemeenten() {
        var gemeenten = new LinkedHashMap<String, Gemeente>();
        for (var regel : lees("gemeenten.csv")) {
            var gemeente = new Gemeente(
                    regel.get("naam"),
                    jaNee(regel, "binnenWerkgebied"),
                    jaNee(regel, "aangesloten"),
                    jaNee(regel, "betaalt"));
            gemeenten.put(gemeente.naam().toLowerCase(Locale.ROOT), gemeente);
        }
        return Collections.unmodifiableMap(gemeenten);
    }

    Map<String, Regelgrond> regels() {
        return perSleutel(
                "regels.csv",
                "regel",
                regel -> new Regelgrond(regel.get("regel"), clausules(regel), lijst(regel.get("overwegingen"), "\\|")));
    }

    List<NietGeregeld> nietGeregeld() {
        return lees("nietgeregeld.csv").stream()
                .map(regel -> new NietGeregeld(
                        regel.get("sleutel"),
                        lijst(regel.get("feiten"), "\\|").stream()
                                .map(Aanleiding::van)
                                .toList(),
                        clausules(regel),
                        regel.get("onderwerp"),
                        regel.get("uitleg"),
                        regel.get("standaard")))
                .toList();
    }

    Clausules clausules() {
        return new Clausules(lees("clausules.csv").stream()
                .map(regel -> new Clausule(
                        regel.get("id"),
                        regel.get("soort"),
                        regel.get("beslisser"),
                        regel.get("omschrijving"),
                        regel.get("status"),
                        regel.get("thuis")))
                .toList());
    }

    /** By name, without folder and ending. */
    Map<String, String> brieven() {
        var brieven = new TreeMap<String, String>();
        bestanden.forEach((pad, tekst) -> {
            if (pad.startsWith(Pakketmap.BRIEVEN) && pad.endsWith(".txt")) {
                brieven.put(pad.substring(Pakketmap.BRIEVEN.length(), pad.length() - ".txt".length()), tekst);
            }
        });
        return Collections.unmodifiableMap(brieven);
    }

    private List<Map<String, String>> lees(String bestand) {
        var tekst = bestanden.get(bestand);
        if (tekst == null) {
            return List.of();
        }
        try {
            return Csv.lees(tekst);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(bestand + ": " + e.getMessage(), e);
        }
    }

    private <T> Map<String, T> perSleutel(String bestand, String sleutelkolom, Function<Map<String, String>, T> maak) {
        var perSleutel = new LinkedHashMap<String, T>();
        for (var regel : lees(bestand)) {
            var sleutel = regel.get(sleutelkolom);
            if (sleutel == null || sleutel.isEmpty() || perSleutel.put(sleutel, maak.apply(regel)) != null) {
                throw new IllegalArgumentException(
                        bestand + ": de sleutel " + sleutel + " ontbreekt of staat er twee keer.");
            }
        }
        return Collections.unmodifiableMap(perSleutel);
    }

    private static boolean jaNee(Map<String, String> regel, String kolom) {
        return switch (regel.getOrDefault(kolom, "")) {
            case "ja" -> true;
            case "nee" -> false;
            default ->
                throw new IllegalArgumentException(
                        "gemeenten.csv: kolom " + kolom + " bij " + regel.get("naam") + " moet ja of nee zijn.");
        };
    }

    private static List<String> clausules(Map<String, String> regel) {
        return lijst(regel.get("clausules"), "[,|]");
    }

    private static List<String> lijst(String cel, String scheiding) {
        return cel == null
                ? List.of()
                : Stream.of(cel.split(scheiding))
                        .map(String::strip)
                        .filter(deel -> !deel.isEmpty())
                        .toList();
    }
}
