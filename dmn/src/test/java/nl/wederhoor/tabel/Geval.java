package nl.wederhoor.tabel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederhoor.csv.Csv;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;

/**
 * One case of a decision, a line of beleid/ORG/BESLUIT.csv.
 *
 * <p>Input cells: empty is absent (facts of class U and P then have their default), {@code ?} is not known whatever the
 * class, {@code []} is an empty list, booleans are ja or nee. Output cells: the expected values, {@code |} between the
 * findings of a table that collects, {@code ?} when the outcome is undecided. Column {@code rij}: the rows that give
 * it; column {@code mogelijk}: the rows of findings that may still come.
 */
record Geval(String naam, Toestand toestand, Map<String, String> verwacht, Set<String> rijen, Set<String> mogelijk) {
    private static final String ONBEKEND = "?";

    static List<Geval> lees(String organisatie, Beslistabel tabel, Tabellen tabellen) {
        var pad = "/beleid/" + organisatie + "/" + tabel.besluit() + ".csv";
        try (var invoer = Geval.class.getResourceAsStream(pad)) {
            if (invoer == null) {
                return List.of();
            }
            return Csv.lees(new String(invoer.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .map(regel -> van(regel, tabel, tabellen))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Geval van(Map<String, String> regel, Beslistabel tabel, Tabellen tabellen) {
        var over = new LinkedHashMap<>(regel);
        var naam = over.remove("naam");
        var rijen = delen(over.remove("rij"));
        var mogelijk = delen(over.remove("mogelijk"));
        var verwacht = new LinkedHashMap<String, String>();
        tabel.uitvoer().stream()
                .filter(kolom -> regel.containsKey(kolom.naam()))
                .forEach(kolom -> verwacht.put(kolom.naam(), over.remove(kolom.naam())));
        var toestand = Toestand.van(Feiten.leeg(), Besluiten.geen());
        for (var cel : over.entrySet()) {
            toestand = zet(toestand, cel.getKey(), cel.getValue(), kolommen(tabel, tabellen));
        }
        return new Geval(naam, toestand, verwacht, Set.copyOf(rijen), Set.copyOf(mogelijk));
    }

    /** The columns of the table and of all tables of the version, by source. */
    private static Map<String, Kolom> kolommen(Beslistabel tabel, Tabellen tabellen) {
        var kolommen = new LinkedHashMap<String, Kolom>();
        Stream.concat(Stream.of(tabel), tabellen.alle().stream())
                .flatMap(bekend -> bekend.invoer().stream())
                .forEach(kolom -> kolommen.putIfAbsent(kolom.naam(), kolom));
        return kolommen;
    }

    private static Toestand zet(Toestand toestand, String bron, String cel, Map<String, Kolom> kolommen) {
        if (cel.isEmpty()) {
            return toestand;
        }
        var lijst = Feit.van(bron).filter(feit -> !kolommen.containsKey(feit.sleutel()));
        if (lijst.isPresent()) {
            var gekozen = cel.equals("[]") ? List.<String>of() : delen(cel);
            var nieuw = toestand;
            for (var waarde : lijst.get().waarden()) {
                var bekend = cel.equals(ONBEKEND) ? null : gekozen.contains(waarde);
                nieuw = nieuw.met(Toestand.bron(lijst.get(), waarde), bekend);
            }
            return nieuw;
        }
        if (!kolommen.containsKey(bron)) {
            throw new IllegalArgumentException("Geen tabel leest de bron " + bron);
        }
        return toestand.met(
                bron, cel.equals(ONBEKEND) ? null : waarde(kolommen.get(bron).soort(), cel));
    }

    private static Object waarde(Kolomsoort soort, String cel) {
        return switch (soort) {
            case TEKST -> cel;
            case BOOLEAN ->
                switch (cel) {
                    case "ja", "true" -> true;
                    case "nee", "false" -> false;
                    default -> throw new IllegalArgumentException("Geen ja of nee: " + cel);
                };
            case GETAL -> new BigDecimal(cel);
            case DATUM -> LocalDate.parse(cel);
        };
    }

    /** What is wrong, or "". */
    String afwijking(Beslistabel tabel, Tabellen tabellen) {
        return tabel.hitbeleid().isEnkel() ? enkel(tabel, tabellen) : verzameld(tabel, tabellen);
    }

    private String enkel(Beslistabel tabel, Tabellen tabellen) {
        var uitkomsten = tabellen.uitkomsten(tabel.besluit(), toestand);
        var gevonden = new LinkedHashMap<String, String>();
        for (var kolom : verwacht.keySet()) {
            var waarden = uitkomsten.mogelijk().stream()
                    .map(uitkomst -> tekst(uitkomst, kolom))
                    .distinct()
                    .toList();
            gevonden.put(kolom, waarden.size() == 1 ? waarden.get(0) : ONBEKEND);
        }
        return verschil(gevonden, verwacht, ids(uitkomsten.mogelijk()), rijen);
    }

    private String verzameld(Beslistabel tabel, Tabellen tabellen) {
        var bevindingen = tabellen.bevindingen(tabel.besluit(), toestand);
        var kolommen = List.copyOf(verwacht.keySet());
        var gevonden = new HashSet<List<String>>();
        bevindingen
                .zeker()
                .forEach(uitkomst -> gevonden.add(
                        kolommen.stream().map(kolom -> tekst(uitkomst, kolom)).toList()));
        var fout = verschil(gevonden, tupels(kolommen), ids(bevindingen.zeker()), rijen);
        return fout.isEmpty() ? verschil("", "", ids(bevindingen.mogelijk()), mogelijk) : fout;
    }

    private Set<List<String>> tupels(List<String> kolommen) {
        var perKolom =
                kolommen.stream().map(kolom -> delen(verwacht.get(kolom))).toList();
        var tupels = new HashSet<List<String>>();
        int aantal = perKolom.isEmpty() ? 0 : perKolom.get(0).size();
        for (int i = 0; i < aantal; i++) {
            int plaats = i;
            tupels.add(perKolom.stream().map(waarden -> waarden.get(plaats)).toList());
        }
        return tupels;
    }

    private static String verschil(Object gevonden, Object verwacht, Set<String> rijen, Set<String> verwachteRijen) {
        return gevonden.equals(verwacht) && rijen.equals(verwachteRijen)
                ? ""
                : "verwacht " + verwacht + " " + verwachteRijen + " maar kreeg " + gevonden + " " + rijen;
    }

    private static Set<String> ids(List<Uitkomst> uitkomsten) {
        var ids = new HashSet<String>();
        uitkomsten.forEach(uitkomst -> uitkomst.rijen().forEach(rij -> ids.add(rij.id())));
        return ids;
    }

    private static String tekst(Uitkomst uitkomst, String kolom) {
        if (uitkomst.isGeen()) {
            return "";
        }
        var waarde = uitkomst.uitvoer().get(kolom);
        return waarde instanceof Boolean ja ? (ja ? "ja" : "nee") : Waarden.tekst(waarde);
    }

    private static List<String> delen(String cel) {
        return cel == null || cel.isEmpty() ? List.of() : new ArrayList<>(List.of(cel.split("\\|")));
    }
}
