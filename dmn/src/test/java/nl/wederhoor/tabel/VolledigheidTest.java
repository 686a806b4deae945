package nl.wederhoor.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Statuses are exact: equal to trying every completion, alone and in chains, and never taken back by new knowledge. */
class VolledigheidTest {
    private static final long ZAAD = 7_301L;
    private static final double MEESTE = 3_000;
    private static final List<String> HITBELEID = List.of("UNIQUE", "FIRST", "COLLECT");

    private final Random toeval = new Random(ZAAD);
    private final Toevalstabel maker = new Toevalstabel(toeval);

    @Tag("uitputtend")
    @Test
    void a_status_is_what_every_completion_gives() {
        int toestanden = 0;
        int onbeslist = 0;
        for (int i = 0; i < 400; i++) {
            var gelezen = TabelLader.lees(Proeftabel.bestanden(maker.maak("t", HITBELEID.get(i % 3), 4, 8)));
            var tabellen = new Tabellen(Compilatie.van(gelezen, Cel::past), null);
            var orakel = new Orakel(gelezen);
            for (int j = 0; j < 12; j++) {
                var bekend = deel(maker.invoer(tabellen.tabel("t")));
                if (orakel.voltooiingen("t", bekend) <= MEESTE) {
                    var waarheid = orakel.waarheid("t", bekend);
                    assertThat(Orakel.antwoord(tabellen, "t", bekend))
                            .as("tabel %d van zaad %d", i, ZAAD)
                            .isEqualTo(waarheid);
                    toestanden++;
                    onbeslist += waarheid.mogelijk().equals(waarheid.zeker()) ? 0 : 1;
                }
            }
        }
        assertThat(toestanden).isGreaterThan(3_000);
        assertThat(onbeslist).isGreaterThan(800);
    }

    @Tag("uitputtend")
    @Test
    void the_cover_search_equals_the_frontier_of_residual_masks() {
        int toestanden = 0;
        for (int i = 0; i < 600; i++) {
            var gelezen = TabelLader.lees(Proeftabel.bestanden(maker.maak("t", HITBELEID.get(i % 3), 9, 20)));
            var kegel = Compilatie.van(gelezen, Cel::past).get("t");
            var tabellen = new Tabellen(Map.of("t", kegel), null);
            for (int j = 0; j < 15; j++) {
                var bekend = deel(maker.invoer(tabellen.tabel("t")));
                assertThat(Orakel.antwoord(tabellen, "t", bekend))
                        .as("tabel %d van zaad %d", i, ZAAD)
                        .isEqualTo(grens(kegel.top().matrix(), bekend));
                toestanden++;
            }
        }
        assertThat(toestanden).isEqualTo(9_000);
    }

    @Tag("uitputtend")
    @Test
    void a_chain_is_exact_when_tables_share_sources_and_children() {
        int toestanden = 0;
        int anders = 0;
        for (int i = 0; i < 250; i++) {
            var gelezen = TabelLader.lees(Proeftabel.bestanden(keten()));
            var kegels = Compilatie.van(gelezen, Cel::past);
            var tabellen = new Tabellen(kegels, null);
            var orakel = new Orakel(gelezen);
            for (int j = 0; j < 15; j++) {
                var bekend = deel(invoer(orakel.bladeren("top").values()));
                if (orakel.voltooiingen("top", bekend) <= MEESTE) {
                    var waarheid = orakel.waarheid("top", bekend);
                    assertThat(Orakel.antwoord(tabellen, "top", bekend))
                            .as("keten %d van zaad %d", i, ZAAD)
                            .isEqualTo(waarheid);
                    toestanden++;
                    anders += new Vraag(kegels.get("top"), Toestand.van(bekend)).conditioneert() ? 1 : 0;
                }
            }
        }
        assertThat(toestanden).isGreaterThan(2_000);
        assertThat(anders).as("toestanden die conditioneren nodig hebben").isGreaterThan(150);
    }

    @Test
    void learning_a_fact_never_changes_a_certain_outcome() {
        int stappen = 0;
        for (int i = 0; i < 300; i++) {
            var proef = i % 2 == 0 ? new Proeftabel[] {maker.maak("top", HITBELEID.get(i % 3), 8, 14)} : keten();
            var gelezen = TabelLader.lees(Proeftabel.bestanden(proef));
            var tabellen = new Tabellen(Compilatie.van(gelezen, Cel::past), null);
            var alles = new ArrayList<>(
                    invoer(new Orakel(gelezen).bladeren("top").values()).entrySet());
            Collections.shuffle(alles, toeval);
            var bekend = new HashMap<String, Object>();
            var vorige = Orakel.antwoord(tabellen, "top", bekend);
            for (var feit : alles) {
                bekend.put(feit.getKey(), feit.getValue());
                var nu = Orakel.antwoord(tabellen, "top", bekend);
                assertThat(vorige.mogelijk()).containsAll(nu.mogelijk());
                assertThat(nu.zeker()).containsAll(vorige.zeker());
                vorige = nu;
                stappen++;
            }
            assertThat(vorige.mogelijk()).isEqualTo(vorige.zeker());
        }
        assertThat(stappen).isGreaterThan(1_000);
    }

    @Test
    void every_class_has_a_legal_representative_and_values_of_one_class_are_told_apart_by_no_row() {
        for (int i = 0; i < 300; i++) {
            var gelezen = TabelLader.lees(Proeftabel.bestanden(maker.maak("t", "COLLECT", 5, 10)));
            var tabellen = new Tabellen(Compilatie.van(gelezen, Cel::past), null);
            for (int k = 0; k < gelezen.get(0).invoer().size(); k++) {
                var kolom = gelezen.get(0).invoer().get(k);
                var klassen = tabellen.klassen(List.of("t"), kolom.naam());
                var patronen = new HashSet<String>();
                int plaats = k;
                klassen.forEach(waarde -> assertThat(patronen.add(patroon(gelezen.get(0), plaats, waarde)))
                        .isTrue());
                assertThat(Toevalstabel.waarden(kolom))
                        .allMatch(waarde -> patronen.contains(patroon(gelezen.get(0), plaats, waarde)));
            }
        }
    }

    private static String patroon(GelezenTabel tabel, int kolom, Object waarde) {
        return tabel.rijen().stream()
                .map(rij -> rij.cellen().get(kolom).past(waarde))
                .toList()
                .toString();
    }

    /** Two children on few sources, one of them read twice, and a table on top that reads sources of its children. */
    private Proeftabel[] keten() {
        var top = Proeftabel.tabel("top", HITBELEID.get(toeval.nextInt(3)).replace("UNIQUE", "FIRST"))
                .keuze("tabel_links", "A", "B", "C")
                .keuze("tabel_rechts", "A", "B", "C")
                .ja("anoniem")
                .keuze("discriminatie", "aannemelijk", "mogelijk", "waarschijnlijk niet", "niet")
                .uitkomst("uit", "X", "Y");
        int rijen = 2 + toeval.nextInt(7);
        for (int rij = 0; rij < rijen; rij++) {
            top.rij(
                    "top-" + rij,
                    letters(),
                    letters(),
                    janee(),
                    toeval.nextBoolean() ? "-" : "not(\"niet\")",
                    toeval.nextBoolean() ? "\"X\"" : "\"Y\"");
        }
        return new Proeftabel[] {
            kind("onder", "", "twijfel"),
            kind("links", "tabel_onder", "spoed"),
            kind("rechts", "tabel_onder", "calamiteit"),
            top
        };
    }

    /** A complete single table with one output of three letters, a source of its own and two that others read too. */
    private Proeftabel kind(String naam, String onder, String eigen) {
        var tabel = Proeftabel.tabel(naam, "FIRST")
                .ja("anoniem")
                .ja("juisteAdres")
                .ja(eigen)
                .in("aandeel", "number", "[0..1]");
        if (!onder.isEmpty()) {
            tabel.keuze(onder, "A", "B", "C");
        }
        tabel.uitkomst("uit", "A", "B", "C");
        int rijen = 1 + toeval.nextInt(5);
        for (int rij = 0; rij <= rijen; rij++) {
            boolean laatste = rij == rijen;
            var cellen = new ArrayList<String>(List.of(
                    laatste ? "-" : janee(),
                    laatste ? "-" : janee(),
                    laatste ? "-" : janee(),
                    laatste || toeval.nextBoolean() ? "-" : "<= 0.5"));
            if (!onder.isEmpty()) {
                cellen.add(laatste ? "-" : letters());
            }
            cellen.add("\"" + "ABC".charAt(toeval.nextInt(3)) + "\"");
            tabel.rij(naam + "-" + rij, cellen.toArray(String[]::new));
        }
        return tabel;
    }

    private String letters() {
        return List.of("-", "\"A\"", "\"B\"", "\"C\"", "not(\"A\")", "\"A\", \"C\"")
                .get(toeval.nextInt(6));
    }

    private String janee() {
        return List.of("-", "true", "false").get(toeval.nextInt(3));
    }

    private Map<String, Object> invoer(Iterable<Kolom> kolommen) {
        var invoer = new HashMap<String, Object>();
        for (var kolom : kolommen) {
            var waarden = Toevalstabel.waarden(kolom);
            invoer.put(kolom.naam(), waarden.get(toeval.nextInt(waarden.size())));
        }
        return invoer;
    }

    /** A random part of what is known. */
    private Map<String, Object> deel(Map<String, Object> invoer) {
        int kans = toeval.nextInt(101);
        var deel = new HashMap<>(invoer);
        deel.keySet().removeIf(bron -> toeval.nextInt(100) < kans);
        return deel;
    }

    /** The set of row masks that completions can leave, column after column; the second oracle of three-valued.md. */
    private static Orakel.Waarheid grens(Matrix matrix, Map<String, Object> bekend) {
        Set<Long> grens = Set.of(matrix.alleRijen());
        for (int kolom = 0; kolom < matrix.kolommen(); kolom++) {
            var waarde = bekend.get(matrix.bron(kolom));
            var maskers = waarde == null
                    ? matrix.maskers(kolom)
                    : new long[] {matrix.maskers(kolom)[matrix.klasse(kolom, waarde)]};
            var nieuw = new HashSet<Long>();
            for (long over : grens) {
                for (long masker : maskers) {
                    nieuw.add(over & masker);
                }
            }
            grens = nieuw;
        }
        return samengevat(matrix, grens);
    }

    private static Orakel.Waarheid samengevat(Matrix matrix, Set<Long> grens) {
        var mogelijk = new TreeSet<String>();
        var perMasker = new ArrayList<Set<String>>();
        for (long over : grens) {
            var uitvoer = new TreeSet<String>();
            matrix.rijen(Volledig.gekozen(matrix, over))
                    .forEach(rij -> uitvoer.add(rij.uitvoer().toString()));
            if (uitvoer.isEmpty() && matrix.tabel().hitbeleid().isEnkel()) {
                uitvoer.add("{}");
            }
            mogelijk.addAll(uitvoer);
            perMasker.add(uitvoer);
        }
        var zeker = new TreeSet<>(mogelijk);
        perMasker.forEach(zeker::retainAll);
        return new Orakel.Waarheid(mogelijk, zeker);
    }
}
