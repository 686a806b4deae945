package nl.wederhoor.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.feiten.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a cell become the FEEL of the closed grammar and come back; nothing else does. */
class WoordtaalTest {
    private static final Kolom MELDER = kolom(Kolomsoort.TEKST, Herkomst.FEIT, "vrouw", "man", "cliënt", "e-mail");
    private static final Kolom LASTIG =
            kolom(Kolomsoort.TEKST, Herkomst.VRIJ, "a", "b", "a, b", "-", "not(a)", " c", "\"q\\", "<x> & y");
    private static final Kolom JANEE = kolom(Kolomsoort.BOOLEAN, Herkomst.FEIT, true, false);
    private static final Kolom GETAL = new Kolom(
            "k", "K", Kolomsoort.GETAL, Herkomst.FEIT, List.of(), new BigDecimal(0), new BigDecimal(100), true);
    private static final Kolom DAG = new Kolom(
            "k",
            "K",
            Kolomsoort.DATUM,
            Herkomst.FEIT,
            List.of(),
            LocalDate.of(1990, 1, 1),
            LocalDate.of(2100, 12, 31),
            true);
    private static final Kolom KEUZE = kolom(Kolomsoort.TEKST, Herkomst.UITVOER, "ja", "nee");
    private static final Kolom ZIN = kolom(Kolomsoort.TEKST, Herkomst.UITVOER);
    private static final Kolom AANTAL = kolom(Kolomsoort.GETAL, Herkomst.UITVOER);

    @Test
    void every_cell_that_we_ship_goes_to_words_and_back_to_the_same_characters() {
        int cellen = 0;
        for (var organisatie : Pakketten.organisaties()) {
            for (var bestand : Pakketten.lees(organisatie).entrySet()) {
                if (bestand.getKey().endsWith(".dmn")) {
                    cellen += heenEnTerug(bestand.getKey().replace(".dmn", ""), bestand.getValue());
                }
            }
        }
        assertThat(cellen).isGreaterThan(3_700);
    }

    private static int heenEnTerug(String besluit, String xml) {
        int cellen = 0;
        for (var tabel : TabelLader.lees(Map.of(besluit + ".dmn", xml))) {
            for (var rij : tabel.rijen()) {
                for (int k = 0; k < tabel.invoer().size(); k++) {
                    var feel = rij.cellen().get(k).feel();
                    assertThat(xml).contains("<text>" + feel + "</text>");
                    assertHeenEnTerug(feel, tabel.invoer().get(k));
                    cellen++;
                }
                for (var kolom : tabel.uitvoer()) {
                    assertHeenEnTerug(Waarden.feel(rij.rij().uitvoer().get(kolom.naam())), kolom);
                    cellen++;
                }
            }
        }
        return cellen;
    }

    private static void assertHeenEnTerug(String feel, Kolom kolom) {
        var woorden = Woordtaal.woorden(feel, kolom);
        assertThat(Woordtaal.feel(woorden, kolom)).isEqualTo(feel);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "-|-",
                "vrouw|\"vrouw\"",
                "vrouw, man|\"vrouw\", \"man\"",
                "vrouw ,man|\"vrouw\", \"man\"",
                "not(vrouw)|not(\"vrouw\")",
                "not( vrouw,cliënt )|not(\"vrouw\", \"cliënt\")",
                "e-mail|\"e-mail\""
            })
    void words_of_a_list_become_feel(String woorden, String feel) {
        assertThat(Woordtaal.feel(woorden, MELDER)).isEqualTo(feel);
    }

    @Test
    void letters_with_accents_count_however_they_are_composed() {
        assertThat(Woordtaal.feel("clie\u0308nt", MELDER)).isEqualTo("\"cliënt\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|5",
                ">= 2|>= 2",
                "<3|< 3",
                "[3..5]|[3..5]",
                "(3 .. 5]|(3..5]",
                "[3..5)|[3..5)",
                "-|-",
                "2.50|2.5"
            })
    void words_of_numbers_become_feel(String woorden, String feel) {
        assertThat(Woordtaal.feel(woorden, GETAL)).isEqualTo(feel);
    }

    @Test
    void days_stand_bare_in_words() {
        var feel = "[date(\"2026-04-02\")..date(\"2026-12-31\"))";
        assertThat(Woordtaal.feel("[2026-04-02..2026-12-31)", DAG)).isEqualTo(feel);
        assertThat(Woordtaal.woorden(feel, DAG)).isEqualTo("[2026-04-02..2026-12-31)");
        assertThat(Woordtaal.feel("> 2026-04-02", DAG)).isEqualTo("> date(\"2026-04-02\")");
        assertThat(Woordtaal.feel("2026-04-02", DAG)).isEqualTo("date(\"2026-04-02\")");
    }

    @Test
    void a_value_with_a_comma_or_that_looks_like_grammar_survives() {
        for (var feel : List.of(
                "\"a\"",
                "\"a, b\"",
                "\"a\", \"b\"",
                "\"a, b\", \"a\"",
                "not(\"a, b\")",
                "\"-\"",
                "not(\"-\", \"a\")",
                "\"not(a)\"",
                "\" c\"",
                "\"\\\"q\\\\\"",
                "\"<x> & y\"")) {
            assertHeenEnTerug(feel, LASTIG);
        }
        assertThat(Woordtaal.feel("a, b", LASTIG)).isEqualTo("\"a, b\"");
        assertThat(Woordtaal.woorden("\"a\", \"b\"", LASTIG)).isEqualTo("\"a\", \"b\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zeg \"nee\" tegen de wederpartij.",
                "C:\\map\\naam",
                "\\",
                "\"",
                "a < b && c > d ]]>",
                "Cliënt, façade, Zoë",
                "Proficiat \uD83D\uDC69\u200D\uD83D\uDCBB",
                "true",
                "-",
                "function() external {java: {}}",
                "[1..2]",
                "&amp; &#x41; <![CDATA["
            })
    void a_sentence_is_stored_as_a_literal_and_comes_back_as_it_was(String zin) {
        var feel = Woordtaal.feel(zin, ZIN);

        assertThat(feel).matches("\"(?:[^\"\\\\]|\\\\[\"\\\\])*\"");
        assertThat(Woordtaal.woorden(feel, ZIN)).isEqualTo(zin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "onbekend",
                "vrouw,",
                ",vrouw",
                "vrouw,,man",
                "vrouw man",
                "vrouw, vrouw",
                "not()",
                "not(-)",
                "not(not(vrouw))",
                "not(vrouw",
                "\"vrouw\"",
                "not(\"vrouw\")",
                "vrouw, -",
                "Vrouw",
                "null",
                "? = vrouw",
                "vrouw // x",
                "if true then vrouw else man",
                "vrouw\u0000",
                "vrouw\nman",
                "{a: 1}"
            })
    void other_words_are_refused_in_a_list(String woorden) {
        weigert(woorden, MELDER);
    }

    @Test
    void other_words_are_refused_in_every_other_column() {
        List.of("", "ja", "not(true)", "true, false", "TRUE", "1", "null").forEach(tekst -> weigert(tekst, JANEE));
        List.of(
                        "",
                        "drie",
                        "3, 5",
                        "[5..3]",
                        "[3..3]",
                        "< -",
                        "3..5",
                        "1e3",
                        "0x1",
                        "+1",
                        "1,5",
                        "101",
                        ">= 101",
                        "[-1..5]",
                        "not(3)",
                        "2026-04-02",
                        "date(\"2026-04-02\")",
                        "1234567890123",
                        "null",
                        "?",
                        "3 or 4")
                .forEach(tekst -> weigert(tekst, GETAL));
        List.of(
                        "",
                        "2026-02-31",
                        "2026-13-01",
                        "02-04-2026",
                        "date(\"2026-04-02\")",
                        "1989-12-31",
                        "> 2101-01-01",
                        "today()",
                        "now()",
                        "12",
                        "[2026-04-02..]",
                        "2026-04-02T10:00")
                .forEach(tekst -> weigert(tekst, DAG));
        List.of("", "ja, nee", "-", "not(ja)", "\"ja\"", "JA").forEach(tekst -> weigert(tekst, KEUZE));
        List.of("", "een", "-", ">= 2", "1, 2").forEach(tekst -> weigert(tekst, AANTAL));
        List.of("", " ", "a\u0000b", "a\nb", "a\tb", "\u0085x", "\uD83D", "x".repeat(301), "a\uFFFEb", "\uFFFF")
                .forEach(tekst -> weigert(tekst, ZIN));
    }

    @Test
    void of_100_000_random_texts_each_is_refused_or_a_value_of_the_closed_grammar() {
        var toeval = new Random(20261120);
        var kolommen = List.of(MELDER, LASTIG, JANEE, GETAL, DAG, KEUZE, ZIN, AANTAL);
        int goed = 0;
        for (int i = 0; i < 100_000; i++) {
            var kolom = kolommen.get(i % kolommen.size());
            goed += proef(Toevalscel.tekst(toeval), kolom) ? 1 : 0;
        }
        assertThat(goed).as("both outcomes are tried").isBetween(10_000, 60_000);
    }

    private static boolean proef(String woorden, Kolom kolom) {
        String feel;
        try {
            feel = Woordtaal.feel(woorden, kolom);
        } catch (CelFout fout) {
            return false;
        }
        assertThat(feel).as(woorden).matches(gesloten(kolom));
        assertThat(Woordtaal.feel(Woordtaal.woorden(feel, kolom), kolom))
                .as(woorden)
                .isEqualTo(feel);
        return true;
    }

    /** The closed grammar once more, written as one expression over FEEL. */
    private static Predicate<String> gesloten(Kolom kolom) {
        var woord = "\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\])*+\"";
        var woorden = woord + "(?:, " + woord + ")*";
        var getal = "-?[0-9]+(?:\\.[0-9]+)?";
        var dag = "date\\(\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"\\)";
        var grens = kolom.soort() == Kolomsoort.DATUM ? dag : getal;
        var bereik = "(?:[<>]=? )?" + grens + "|[\\[(]" + grens + "\\.\\." + grens + "[\\])]";
        boolean uitvoer = kolom.herkomst() == Herkomst.UITVOER;
        var vorm =
                switch (kolom.soort()) {
                    case TEKST -> uitvoer ? woord : "-|" + woorden + "|not\\(" + woorden + "\\)";
                    case BOOLEAN -> "-|true|false";
                    case GETAL, DATUM -> uitvoer ? grens : "-|" + bereik;
                };
        return feel -> Pattern.matches(vorm, feel) && Json.leesbaar(feel);
    }

    private static void weigert(String woorden, Kolom kolom) {
        assertThatThrownBy(() -> Woordtaal.feel(woorden, kolom))
                .as("%s in %s", woorden, kolom.soort())
                .isInstanceOf(CelFout.class)
                .hasMessageNotContaining("\u0000");
    }

    private static Kolom kolom(Kolomsoort soort, Herkomst herkomst, Object... waarden) {
        return new Kolom("k", "K", soort, herkomst, List.of(waarden), null, null, false);
    }
}
