package nl.wederhoor.tabel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Random tables over a fixed set of sources of every kind, and random values that often hit a threshold exactly. */
public final class Toevalstabel {
    /** A source with its DMN type, its allowed values in FEEL, and the numbers or words that cells choose from. */
    private record Soort(String bron, String type, String toegestaan, List<String> stof) {}

    private static final List<Soort> SOORTEN = List.of(
            new Soort("anoniem", "boolean", "", List.of()),
            new Soort("juisteAdres", "boolean", "", List.of()),
            new Soort("verzoeken_bemiddeling", "boolean", "", List.of()),
            woorden(
                    "fase",
                    "eerste contact",
                    "intake",
                    "vooronderzoek",
                    "plan van aanpak",
                    "uitvoering",
                    "afgesloten",
                    "evaluatie",
                    "archief"),
            woorden("discriminatie", "aannemelijk", "mogelijk", "waarschijnlijk niet", "niet"),
            woorden("besluit_twijfel", "behandelen", "niet behandelen", "geen"),
            woorden("route", "doorverwijzen", "advies", "met \\\"quote\\\" & <teken>"),
            new Soort("signalenWederpartij", "number", "[0..10000]", List.of("0", "1", "2", "3", "4", "9999", "10000")),
            new Soort("bedrag", "number", "", List.of("-2", "0", "0.5", "1", "1.25", "1000000")),
            new Soort("aandeel", "number", "[0..1]", List.of("0", "0.1", "0.5", "1")),
            datums("intakeOp", "1990-01-01", "2026-03-01", "2026-03-02", "2026-03-04", "2100-12-31"),
            datums("peildag", "2024-02-28", "2024-02-29", "2024-03-01", "2026-12-31"));

    private static final List<String> LIJSTWAARDEN =
            List.of("gronden_ras", "gronden_leeftijd", "aard_geweld", "verzoeken_aangifte", "procedure_civiel");

    private final Random toeval;
    private final List<Soort> soorten = new ArrayList<>(SOORTEN);

    public Toevalstabel(Random toeval) {
        this.toeval = toeval;
    }

    /** The same with more columns that say whether a list holds a value. */
    static Toevalstabel metLijsten(Random toeval) {
        var maker = new Toevalstabel(toeval);
        LIJSTWAARDEN.forEach(bron -> maker.soorten.add(new Soort(bron, "boolean", "", List.of())));
        return maker;
    }

    private static Soort woorden(String bron, String... waarden) {
        return new Soort(bron, "string", Proeftabel.woorden(waarden), List.of(waarden));
    }

    private static Soort datums(String bron, String... dagen) {
        return new Soort(
                bron,
                "date",
                "",
                Arrays.stream(dagen).map(dag -> "date(\"" + dag + "\")").toList());
    }

    /** A table of this name with random columns and rows; a UNIQUE one splits the space, sometimes with gaps. */
    public Proeftabel maak(String besluit, String hitbeleid, int meesteKolommen, int meesteRijen) {
        var kolommen = new ArrayList<>(soorten);
        Collections.shuffle(kolommen, toeval);
        var gekozen = kolommen.subList(0, 1 + toeval.nextInt(meesteKolommen));
        var tabel = Proeftabel.tabel(besluit, hitbeleid);
        gekozen.forEach(soort -> tabel.in(soort.bron(), soort.type(), soort.toegestaan()));
        int uitvoer = 1 + toeval.nextInt(2);
        tabel.uitkomst("uit", "A", "B", "C");
        if (uitvoer > 1) {
            tabel.uit("aantal", "number", "");
        }
        var rijen = hitbeleid.equals("UNIQUE") ? gesplitst(gekozen, meesteRijen) : los(gekozen, meesteRijen);
        for (int rij = 0; rij < rijen.size(); rij++) {
            var cellen = new ArrayList<>(rijen.get(rij));
            cellen.add("\"" + "ABC".charAt(toeval.nextInt(3)) + "\"");
            if (uitvoer > 1) {
                cellen.add(String.valueOf(toeval.nextInt(2)));
            }
            tabel.rij(besluit + "-" + rij, cellen.toArray(String[]::new));
        }
        return tabel;
    }

    private List<List<String>> los(List<Soort> soorten, int meeste) {
        var rijen = new ArrayList<List<String>>();
        int aantal = 1 + toeval.nextInt(meeste);
        for (int i = 0; i < aantal; i++) {
            rijen.add(soorten.stream().map(this::cel).toList());
        }
        return rijen;
    }

    private String cel(Soort soort) {
        if (toeval.nextInt(3) == 0) {
            return "-";
        }
        return switch (soort.type()) {
            case "boolean" -> String.valueOf(toeval.nextBoolean());
            case "string" -> woordcel(soort.stof());
            default -> bereikcel(soort.stof());
        };
    }

    private String woordcel(List<String> stof) {
        var over = new ArrayList<>(stof);
        Collections.shuffle(over, toeval);
        var lijst = Proeftabel.woorden(
                over.subList(0, 1 + toeval.nextInt(stof.size())).toArray(String[]::new));
        return toeval.nextInt(3) == 0 ? "not(" + lijst + ")" : lijst;
    }

    private String bereikcel(List<String> stof) {
        int een = toeval.nextInt(stof.size());
        int ander = toeval.nextInt(stof.size());
        if (een != ander && toeval.nextBoolean()) {
            return (toeval.nextBoolean() ? "[" : "(") + stof.get(Math.min(een, ander)) + ".."
                    + stof.get(Math.max(een, ander)) + (toeval.nextBoolean() ? "]" : ")");
        }
        var teken = List.of("< ", "<= ", "> ", ">= ", "").get(toeval.nextInt(5));
        return teken + stof.get(een);
    }

    /** Boxes that do not overlap: split one box after another on a column that is still open in it. */
    private List<List<String>> gesplitst(List<Soort> soorten, int meeste) {
        var dozen = new ArrayList<List<String>>();
        dozen.add(new ArrayList<>(Collections.nCopies(soorten.size(), "-")));
        for (int poging = 0; poging < 2 * meeste && dozen.size() < meeste; poging++) {
            var doos = dozen.get(toeval.nextInt(dozen.size()));
            int kolom = toeval.nextInt(soorten.size());
            if (doos.get(kolom).equals("-")) {
                var delen = delen(soorten.get(kolom));
                var tweede = new ArrayList<>(doos);
                doos.set(kolom, delen[0]);
                tweede.set(kolom, delen[1]);
                dozen.add(tweede);
            }
        }
        while (dozen.size() > 1 && toeval.nextInt(3) == 0) {
            dozen.remove(toeval.nextInt(dozen.size()));
        }
        return dozen;
    }

    private String[] delen(Soort soort) {
        var stof = soort.stof();
        return switch (soort.type()) {
            case "boolean" -> new String[] {"true", "false"};
            case "string" -> {
                int grens = 1 + toeval.nextInt(stof.size() - 1);
                var lijst = Proeftabel.woorden(stof.subList(0, grens).toArray(String[]::new));
                yield new String[] {lijst, "not(" + lijst + ")"};
            }
            default -> {
                var grens = stof.get(toeval.nextInt(stof.size()));
                yield toeval.nextBoolean()
                        ? new String[] {"< " + grens, ">= " + grens}
                        : new String[] {"<= " + grens, "> " + grens};
            }
        };
    }

    /** A legal value of each column, about a third of the numbers and dates exactly on a threshold. */
    public Map<String, Object> invoer(Beslistabel tabel) {
        var invoer = new HashMap<String, Object>();
        for (var kolom : tabel.invoer()) {
            var waarden = waarden(kolom);
            invoer.put(kolom.naam(), waarden.get(toeval.nextInt(waarden.size())));
        }
        return invoer;
    }

    /** Legal values on, just before, just after and between all thresholds; not by way of the atoms under test. */
    public static List<Object> waarden(Kolom kolom) {
        if (!kolom.waarden().isEmpty()) {
            return kolom.waarden();
        }
        var soort = SOORTEN.stream()
                .filter(een -> een.bron().equals(kolom.naam()))
                .findFirst()
                .orElseThrow();
        var waarden = new ArrayList<Object>();
        if (kolom.soort() == Kolomsoort.DATUM) {
            for (var stof : soort.stof()) {
                var dag = LocalDate.parse(stof.substring(6, 16));
                waarden.addAll(List.of(dag.minusDays(1), dag, dag.plusDays(1)));
            }
            waarden.removeIf(dag -> ((LocalDate) dag).getYear() < 1990 || ((LocalDate) dag).getYear() > 2100);
            return List.copyOf(new TreeSet<>(waarden));
        }
        var stap = kolom.geheel() ? BigDecimal.ONE : new BigDecimal("0.01");
        for (var stof : soort.stof()) {
            var getal = new BigDecimal(stof);
            waarden.addAll(List.of(getal.subtract(stap), getal, getal.add(stap)));
        }
        waarden.removeIf(getal -> kolom.minimum() != null
                && (Waarden.vergelijk(getal, kolom.minimum()) < 0 || Waarden.vergelijk(getal, kolom.maximum()) > 0));
        return List.copyOf(new TreeSet<>(waarden));
    }
}
