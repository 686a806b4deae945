package nl.wederhoor.tabel;

import static nl.wederhoor.tabel.Proeftabel.laad;
import static nl.wederhoor.tabel.Proeftabel.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The minimal counterexamples to matching row by row (three-valued.md), and what chains need. */
class DriewaardigTest {
    private static final Toestand NIETS = Toestand.van(Map.of());

    @Test
    void two_rows_that_together_cover_everything_make_the_outcome_certain() {
        var tabellen = laad(tabel("t", "UNIQUE")
                .keuze("letter", "a", "b", "c")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "\"a\"", "\"X\"")
                .rij("r2", "not(\"a\")", "\"X\""));

        var uitkomsten = tabellen.uitkomsten("t", NIETS);

        assertThat(uitkomsten.enige().tekst("uit")).isEqualTo("X");
        assertThat(uitkomsten.enige().rijen()).extracting(Rij::id).containsExactly("r1", "r2");
        tabellen.bevestig("t", NIETS);
    }

    @Test
    void a_finding_is_certain_when_rows_cover_every_completion_though_no_row_is() {
        var tabellen = laad(tabel("t", "COLLECT")
                .ja("x")
                .ja("y")
                .uitkomst("uit", "F", "G")
                .rij("r1", "true", "-", "\"F\"")
                .rij("r2", "false", "true", "\"F\"")
                .rij("r3", "-", "false", "\"F\"")
                .rij("r4", "true", "true", "\"G\""));

        var bevindingen = tabellen.bevindingen("t", NIETS);

        assertThat(bevindingen.zeker())
                .extracting(uitkomst -> uitkomst.tekst("uit"))
                .containsExactly("F");
        assertThat(bevindingen.mogelijk())
                .extracting(uitkomst -> uitkomst.tekst("uit"))
                .containsExactly("G");
        tabellen.bevestig("t", NIETS);
        assertThat(tabellen.bevindingen("t", NIETS.met("y", false)).mogelijk()).isEmpty();
    }

    @Test
    void three_and_four_meet_for_whole_numbers_and_leave_a_gap_for_others() {
        var geheel = laad(tabel("t", "UNIQUE")
                .in("signalenWederpartij", "number", "")
                .uitkomst("uit", "X")
                .rij("r1", "<= 3", "\"X\"")
                .rij("r2", ">= 4", "\"X\""));
        var gebroken = laad(tabel("t", "UNIQUE")
                .in("hoeveelheid", "number", "")
                .uitkomst("uit", "X")
                .rij("r1", "<= 3", "\"X\"")
                .rij("r2", ">= 4", "\"X\""));

        assertThat(geheel.uitkomsten("t", NIETS).zeker()).isTrue();
        assertThat(geheel.tabel("t").heeftGaten()).isFalse();
        assertThat(gebroken.uitkomsten("t", NIETS).mogelijk()).hasSize(2).last().matches(Uitkomst::isGeen);
        assertThat(gebroken.tabel("t").heeftGaten()).isTrue();
    }

    @Test
    void a_source_in_two_columns_is_refused() {
        assertThatThrownBy(() -> laad(tabel("t", "UNIQUE")
                        .keuze("letter", "a", "b")
                        .keuze("letter", "a", "b")
                        .uitkomst("uit", "X")
                        .rij("r1", "\"a\"", "not(\"a\")", "\"X\"")))
                .isInstanceOf(OngeldigeTabel.class);
    }

    @Test
    void a_fact_read_by_table_and_child_is_conditioned_on() {
        var tabellen = laad(
                tabel("kind", "UNIQUE")
                        .ja("f")
                        .uitkomst("uit", "A", "B")
                        .rij("k1", "true", "\"A\"")
                        .rij("k2", "false", "\"B\""),
                tabel("top", "UNIQUE")
                        .keuze("tabel_kind", "A", "B")
                        .ja("f")
                        .uitkomst("uit", "X", "Y")
                        .rij("r1", "\"A\"", "true", "\"X\"")
                        .rij("r2", "\"B\"", "false", "\"X\"")
                        .rij("r3", "\"A\"", "false", "\"Y\"")
                        .rij("r4", "\"B\"", "true", "\"Y\""));

        assertThat(tabellen.uitkomsten("top", NIETS).enige().tekst("uit")).isEqualTo("X");
        assertThat(tabellen.bronnen("top")).containsExactly("f");
        assertThat(tabellen.klassen(List.of("top"), "f")).containsExactly(true, false);
        tabellen.bevestig("top", NIETS);
        tabellen.bevestig("top", NIETS.met("f", false));
        assertThat(tabellen.uitkomsten("top", Toestand.van(Map.of("tabel_kind", "A", "f", false)))
                        .enige()
                        .tekst("uit"))
                .isEqualTo("Y");
    }

    @Test
    void a_child_with_two_readers_gives_both_the_same() {
        var kind = tabel("kind", "UNIQUE")
                .ja("f")
                .uitkomst("uit", "A", "B")
                .rij("k1", "true", "\"A\"")
                .rij("k2", "false", "\"B\"");
        var tabellen = laad(
                kind,
                doorgeef("links"),
                doorgeef("rechts"),
                tabel("top", "FIRST")
                        .keuze("tabel_links", "A", "B")
                        .keuze("tabel_rechts", "A", "B")
                        .uitkomst("uit", "gelijk", "ongelijk")
                        .rij("r1", "\"A\"", "\"A\"", "\"gelijk\"")
                        .rij("r2", "\"B\"", "\"B\"", "\"gelijk\"")
                        .rij("r3", "-", "-", "\"ongelijk\""));

        assertThat(tabellen.uitkomsten("top", NIETS).enige().tekst("uit")).isEqualTo("gelijk");
        tabellen.bevestig("top", NIETS);
    }

    @Test
    void the_first_row_wins_and_a_covered_row_never_does() {
        var tabellen = laad(tabel("t", "FIRST")
                .ja("x")
                .ja("y")
                .uit("uit", "number", "")
                .rij("r1", "true", "-", "1")
                .rij("r2", "-", "true", "2")
                .rij("r3", "false", "-", "3")
                .rij("r4", "-", "-", "4"));

        assertThat(rijen(tabellen.uitkomsten("t", NIETS))).containsExactly("r1", "r2", "r3");
        assertThat(rijen(tabellen.uitkomsten("t", NIETS.met("y", false)))).containsExactly("r1", "r3");
        assertThat(rijen(tabellen.uitkomsten("t", NIETS.met("x", false)))).containsExactly("r2", "r3");
        tabellen.bevestig("t", NIETS);
        tabellen.bevestig("t", NIETS.met("x", false).met("y", false));
    }

    @Test
    void each_row_of_several_outputs_is_one_finding() {
        var tabellen = laad(tabel("t", "COLLECT")
                .in("dag", "date", "")
                .uit("plicht", "string", "")
                .uit("dagen", "number", "")
                .uit("dringend", "boolean", "")
                .rijMet(
                        "r1",
                        "RADAR-3.1c, DMG-10",
                        "zo staat het er",
                        "-",
                        "\"Meld \\\"dit\\\" & dat\"",
                        "1.50",
                        "true")
                .rij("r2", "< date(\"2026-01-02\")", "\"Bel\"", "2", "false")
                .rij("r3", "[date(\"2026-01-02\")..date(\"2026-01-05\"))", "\"Bel\"", "2", "false"));

        var bevindingen = tabellen.bevindingen("t", NIETS);

        assertThat(bevindingen.zeker()).hasSize(1);
        assertThat(bevindingen.zeker().get(0).tekst("plicht")).isEqualTo("Meld \"dit\" & dat");
        assertThat(bevindingen.zeker().get(0).rijen().get(0).clausules()).containsExactly("RADAR-3.1c", "DMG-10");
        assertThat(bevindingen.mogelijk()).hasSize(1);
        assertThat(bevindingen.mogelijk().get(0).rijen()).extracting(Rij::id).containsExactly("r2", "r3");
        assertThat(bevindingen.mogelijk().get(0).rijen().get(1).cellen())
                .containsEntry("dag", "[2026-01-02..2026-01-05)");
        tabellen.bevestig("t", NIETS);
        tabellen.bevestig("t", NIETS.met("dag", java.time.LocalDate.of(2026, 1, 5)));
    }

    private static Proeftabel doorgeef(String naam) {
        return tabel(naam, "UNIQUE")
                .keuze("tabel_kind", "A", "B")
                .uitkomst("uit", "A", "B")
                .rij(naam + "1", "\"A\"", "\"A\"")
                .rij(naam + "2", "\"B\"", "\"B\"");
    }

    private static List<String> rijen(Uitkomsten uitkomsten) {
        return uitkomsten.mogelijk().stream()
                .flatMap(uitkomst -> uitkomst.rijen().stream())
                .map(Rij::id)
                .toList();
    }
}
