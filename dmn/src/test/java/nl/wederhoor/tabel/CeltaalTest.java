package nl.wederhoor.tabel;

import static nl.wederhoor.tabel.Proeftabel.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.wederhoor.feiten.Fout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The closed grammar of cells: what it takes, and that every other text is refused naming row and column. */
class CeltaalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "slachtoffer",
                "\"slachtoffer",
                "\"slachtoffer\" \"getuige\"",
                "\"slachtoffer\",",
                "\"onbekend\"",
                "not(\"onbekend\")",
                "not()",
                "not(not(\"getuige\"))",
                "\"getuige\", -",
                "null",
                "!= \"getuige\"",
                "= \"getuige\"",
                "?",
                "? = \"getuige\"",
                "true",
                "1",
                "[\"a\"..\"b\"]",
                "\"getuige\" // x",
                "\"getuige\"; 1",
                "list contains([\"getuige\"], ?)",
                "if true then \"getuige\" else \"vriend\"",
                "for i in [1] return i",
                "some x in [1] satisfies x = 1",
                "{a: \"getuige\"}",
                "get value({}, \"a\")",
                "melder",
                "now()",
                "string(1)",
                "\"getuige\\u0041\"",
                "\"getuige\", \"getuige\"",
                "date(\"2026-01-01\")",
                "(\"getuige\")",
                "function(a) external {java: {class: \"java.lang.System\", method signature: \"getProperty(java.lang.String)\"}}"
            })
    void a_cell_of_a_list_holds_only_its_values(String cel) {
        var fouten = fouten(tabel("t", "UNIQUE")
                .keuze(
                        "melder",
                        "slachtoffer",
                        "getuige",
                        "familie",
                        "vriend",
                        "intermediair",
                        "instantie",
                        "wettelijk vertegenwoordiger",
                        "bureau")
                .uitkomst("uit", "X")
                .rij("rij-1", cel, "\"X\""));

        assertThat(fouten).hasSize(1);
        assertThat(fouten.get(0).pad()).isEqualTo("t/rij-1/melder");
        assertThat(fouten.get(0).melding())
                .startsWith("Tabel t, rij rij-1, kolom melder: ")
                .endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "True",
                "TRUE",
                "ja",
                "true, false",
                "not(true)",
                "\"true\"",
                "1",
                "?",
                "null",
                "!= true",
                "= true",
                "true or false",
                "function(a) true"
            })
    void a_boolean_cell_is_true_or_false(String cel) {
        assertThat(fouten(
                        tabel("t", "UNIQUE").ja("anoniem").uitkomst("uit", "X").rij("r", cel, "\"X\"")))
                .extracting(Fout::pad)
                .containsExactly("t/r/anoniem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "< a",
                "<",
                "1 2",
                "1,2",
                "< 1, > 3",
                "[1..",
                "[1..2",
                "1..2",
                "[2..1]",
                "[1..1]",
                "(1..1)",
                "]1..2[",
                "[1...2]",
                "1e3",
                "+1",
                ".5",
                "1.",
                "1/2",
                "1+1",
                "0x10",
                "< 1234567890123",
                "1.1234567",
                "--1",
                "NaN",
                "null",
                "not(1)",
                "not(< 1)",
                "!= 1",
                "= 1",
                "== 1",
                "< date(\"2026-01-01\")",
                "\"1\"",
                "true",
                "sum(1)",
                "[1..2], [3..4]",
                "< -",
                "?> 1"
            })
    void a_number_cell_is_a_comparison_a_range_or_a_number(String cel) {
        assertThat(fouten(tabel("t", "UNIQUE")
                        .in("signalenWederpartij", "number", "")
                        .uitkomst("uit", "X")
                        .rij("r", cel, "\"X\"")))
                .extracting(Fout::pad)
                .containsExactly("t/r/signalenWederpartij");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-01-01",
                "\"2026-01-01\"",
                "< \"2026-01-01\"",
                "date(\"2026-02-30\")",
                "date(2026,1,1)",
                "< now()",
                "today()",
                "@\"2026-01-01\"",
                "< date and time(\"2026-01-01T00:00:00\")",
                "date(date(\"2026-01-01\"))",
                "1",
                "[date(\"2026-01-02\")..date(\"2026-01-01\")]",
                "date(\"2026-01-01\") + duration(\"P1D\")"
            })
    void a_date_cell_is_a_comparison_a_range_or_a_day(String cel) {
        assertThat(fouten(tabel("t", "UNIQUE")
                        .in("intakeOp", "date", "")
                        .uitkomst("uit", "X")
                        .rij("r", cel, "\"X\"")))
                .extracting(Fout::pad)
                .containsExactly("t/r/intakeOp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "X",
                "\"Y\"",
                "\"X\", \"X\"",
                "not(\"X\")",
                "\"X\" + \"X\"",
                "null",
                "upper case(\"X\")",
                "{x: 1}",
                "function(a) external {java: {class: \"java.lang.System\", method signature: \"getProperty(java.lang.String)\"}}"
            })
    void an_output_cell_is_one_value_of_its_list(String cel) {
        assertThat(fouten(
                        tabel("t", "UNIQUE").ja("anoniem").uitkomst("uit", "X").rij("r", "-", cel)))
                .extracting(Fout::pad)
                .containsExactly("t/r/uit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"  \"",
                "tekst",
                "\"a\" + \"b\"",
                "\"a\nb\"",
                "\"a\\nb\"",
                "string(1)",
                "System.setProperty(\"wederhoor.uitgevoerd\", \"ja\")"
            })
    void a_free_output_is_one_sentence(String cel) {
        assertThat(fouten(tabel("t", "UNIQUE")
                        .ja("anoniem")
                        .uit("uit", "string", "")
                        .rij("r", "-", cel)))
                .extracting(Fout::pad)
                .containsExactly("t/r/uit");
        assertThat(fouten(tabel("t", "UNIQUE")
                        .ja("anoniem")
                        .uit("uit", "string", "")
                        .rij("r", "-", '"' + "a".repeat(301) + '"')))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "boolean# -# -",
                "boolean# true# true",
                "number# <5# < 5",
                "number# <= -1.50# <= -1.5",
                "number# [ 1 .. 2.5 )# [1..2.5)",
                "number# (0..100]# (0..100]",
                "number# 100# 100",
                "number# 1.00# 1",
                "date# >=date( \"2026-01-02\" )# >= 2026-01-02",
                "date# [date(\"2026-01-02\")..date(\"2026-01-05\"))# [2026-01-02..2026-01-05)"
            })
    void what_the_grammar_takes_is_shown_as_people_read_it(String type, String cel, String getoond) {
        var tabellen = Proeftabel.zonderMotor(
                Cel::past,
                tabel("t", "UNIQUE").in("iets", type, "").uitkomst("uit", "X").rij("r", cel, "\"X\""));

        assertThat(tabellen.tabel("t").rijen().get(0).cellen()).containsEntry("iets", getoond);
    }

    private static List<Fout> fouten(Proeftabel... tabellen) {
        return catchThrowableOfType(OngeldigeTabel.class, () -> Proeftabel.laad(tabellen))
                .fouten();
    }
}
