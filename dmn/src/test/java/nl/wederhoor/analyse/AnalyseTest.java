package nl.wederhoor.analyse;

import static nl.wederhoor.tabel.Proeftabel.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.wederhoor.tabel.Proeftabel;
import org.junit.jupiter.api.Test;

/** What the analysis of one table tells, in the situations that a directeur meets. */
class AnalyseTest {
    @Test
    void a_table_without_faults_is_clean() {
        var bevindingen = van(tabel("t", "UNIQUE")
                .ja("anoniem")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "true", "\"X\"")
                .rij("r2", "false", "\"Y\""));

        assertThat(bevindingen.isSchoon()).isTrue();
    }

    @Test
    void a_gap_is_told_in_words_with_an_example_and_a_row_that_closes_it() {
        var bevindingen = van(tabel("t", "UNIQUE")
                .keuze("discriminatie", "aannemelijk", "mogelijk", "waarschijnlijk niet", "niet")
                .ja("verzoeken_bemiddeling")
                .in("signalenWederpartij", "number", "")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "\"aannemelijk\", \"mogelijk\"", "-", "-", "\"X\"")
                .rij("r2", "not(\"aannemelijk\", \"mogelijk\")", "true", "-", "\"Y\"")
                .rij("r3", "not(\"aannemelijk\", \"mogelijk\")", "false", "< 3", "\"Y\""));

        var gat = bevindingen.gaten().get(0);
        assertThat(bevindingen.alle()).containsExactly(gat);
        assertThat(gat.zin())
                .isEqualTo("Er is geen rij voor discriminatie: waarschijnlijk niet of niet; verzoeken_bemiddeling: nee;"
                        + " signalenWederpartij: vanaf 3.");
        assertThat(gat.ernst()).isEqualTo(Ernst.WAARSCHUWING);
        assertThat(gat.voorbeeld().feitenJson().toString())
                .isEqualTo("{\"verzoeken\":[],\"discriminatie\":\"waarschijnlijk niet\",\"signalenWederpartij\":3}");
        assertThat(gat.voorstel().cellen())
                .containsEntry("discriminatie", "waarschijnlijk niet, niet")
                .containsEntry("verzoeken_bemiddeling", "false")
                .containsEntry("signalenWederpartij", ">= 3")
                .containsEntry("uit", "Y");
        assertThat(gat.voorstel().na()).isEqualTo("r3");
    }

    @Test
    void a_gap_in_a_table_that_another_reads_is_an_error() {
        var kind = tabel("kind", "UNIQUE")
                .ja("anoniem")
                .uitkomst("uit", "A", "B")
                .rij("k1", "true", "\"A\"")
                .rij("k2", "true", "\"B\"");
        var top = tabel("top", "UNIQUE")
                .keuze("tabel_kind", "A", "B")
                .uitkomst("uit", "X", "Y")
                .rij("t1", "\"A\"", "\"X\"")
                .rij("t2", "\"B\"", "\"Y\"");

        var bevindingen = Analyse.van(Proeftabel.bestanden(kind, top));

        assertThat(bevindingen.gaten()).singleElement().matches(gat -> gat.ernst() == Ernst.FOUT);
        assertThat(Analyse.van("top", Proeftabel.bestanden(kind, top)).isSchoon())
                .isTrue();
    }

    @Test
    void rows_that_hold_together_are_an_overlap_with_an_input_that_matches_both() {
        var bevindingen = van(tabel("t", "UNIQUE")
                .ja("anoniem")
                .in("bedrag", "number", "")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "true", "<= 5", "\"X\"")
                .rij("r2", "-", ">= 5", "\"Y\"")
                .rij("r3", "false", "< 5", "\"X\""));

        var overlap = bevindingen.overlappingen().get(0);
        assertThat(bevindingen.alle()).containsExactly(overlap);
        assertThat(overlap.rijen()).containsExactly("r1", "r2");
        assertThat(overlap.waar()).containsExactly(Map.entry("anoniem", "true"), Map.entry("bedrag", "5"));
        assertThat(overlap.voorbeeld().feitenJson().toString()).isEqualTo("{\"anoniem\":true}");
        assertThat(overlap.voorbeeld().bronnen()).containsExactly(Map.entry("bedrag", new BigDecimal(5)));
        assertThat(overlap.zin()).contains("anoniem: ja; bedrag: 5");
    }

    @Test
    void a_row_behind_rows_that_together_cover_it_is_never_reached() {
        var bevindingen = van(tabel("t", "FIRST")
                .ja("anoniem")
                .ja("spoed")
                .uitkomst("uit", "X", "Y", "Z")
                .rij("r1", "true", "-", "\"X\"")
                .rij("r2", "-", "true", "\"Y\"")
                .rij("r3", "false", "-", "\"X\"")
                .rij("r4", "false", "false", "\"X\"")
                .rij("r5", "-", "false", "\"Z\""));

        var onbereikbaar = bevindingen.onbereikbareRijen();
        assertThat(onbereikbaar).extracting(Bevinding::rijen).containsExactlyInAnyOrder(List.of("r4"), List.of("r5"));
        assertThat(onbereikbaar.stream().filter(een -> een.rijen().contains("r5")))
                .singleElement()
                .matches(een -> een.bedektDoor().equals(List.of("r1", "r3")));
        assertThat(bevindingen.onbereikbareUitkomsten())
                .singleElement()
                .matches(een -> een.zin().contains("\"Z\"") && een.rijen().equals(List.of("r5")));
        assertThat(bevindingen.gaten()).isEmpty();
    }

    @Test
    void a_row_that_no_legal_value_can_match_is_named_with_its_column() {
        var bevindingen = van(tabel("t", "COLLECT")
                .keuze("discriminatie", "aannemelijk", "mogelijk", "waarschijnlijk niet", "niet")
                .in("signalenWederpartij", "number", "")
                .uitkomst("uit", "X")
                .rij("r1", "-", "(3..4)", "\"X\"")
                .rij("r2", "-", "-", "\"X\""));

        assertThat(bevindingen.onbereikbareRijen()).singleElement().satisfies(rij -> {
            assertThat(rij.rijen()).containsExactly("r1");
            assertThat(rij.zin()).contains("signalenWederpartij");
            assertThat(rij.metVoorbeeld()).isEmpty();
        });
    }

    @Test
    void a_table_that_collects_has_no_gaps_but_double_and_needless_rows() {
        var bevindingen = van(tabel("t", "COLLECT")
                .ja("anoniem")
                .ja("spoed")
                .uitkomst("uit", "X", "Y")
                .rijMet("r1", "RADAR-1.3", "", "true", "-", "\"X\"")
                .rijMet("r2", "RADAR-2.3", "", "true", "-", "\"X\"")
                .rij("r3", "true", "true", "\"X\"")
                .rij("r4", "true", "true", "\"Y\""));

        assertThat(bevindingen.gaten()).isEmpty();
        assertThat(bevindingen.dubbeleRijen())
                .extracting(Bevinding::soort, Bevinding::rijen, Bevinding::bedektDoor)
                .containsExactlyInAnyOrder(
                        tuple(Soort.DUBBEL, List.of("r2"), List.of("r1")),
                        tuple(Soort.OVERBODIG, List.of("r3"), List.of("r1")));
        assertThat(bevindingen.dubbeleRijen().get(0).zin()).contains("Alleen RADAR-2.3 wordt dan niet genoemd");
        assertThat(bevindingen.dubbeleRijen())
                .allMatch(rij -> rij.metVoorbeeld().isPresent());
    }

    @Test
    void a_row_before_one_that_says_the_same_can_be_missed_unless_another_row_stands_between() {
        var bevindingen = van(tabel("t", "FIRST")
                .ja("anoniem")
                .ja("spoed")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "true", "true", "\"X\"")
                .rij("r2", "true", "-", "\"Y\"")
                .rij("r3", "false", "true", "\"X\"")
                .rij("r4", "-", "-", "\"X\""));

        assertThat(bevindingen.alle()).singleElement().satisfies(rij -> {
            assertThat(rij.soort()).isEqualTo(Soort.OVERBODIG);
            assertThat(rij.rijen()).containsExactly("r3");
            assertThat(rij.bedektDoor()).containsExactly("r4");
        });
    }

    @Test
    void double_rows_of_a_unique_table_are_told_once() {
        var bevindingen = van(tabel("t", "UNIQUE")
                .ja("anoniem")
                .ja("spoed")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "true", "-", "\"X\"")
                .rij("r2", "true", "-", "\"X\"")
                .rij("r3", "false", "-", "\"Y\"")
                .rij("r4", "false", "true", "\"Y\""));

        assertThat(bevindingen.alle())
                .extracting(Bevinding::soort, Bevinding::rijen)
                .containsExactlyInAnyOrder(tuple(Soort.DUBBEL, List.of("r2")), tuple(Soort.OVERBODIG, List.of("r4")));
        assertThat(bevindingen.alle()).allMatch(rij -> rij.ernst() == Ernst.FOUT);
    }

    @Test
    void a_table_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Analyse.van("t", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("t");
    }

    private static Bevindingen van(Proeftabel tabel) {
        var bevindingen = Analyse.van("t", Proeftabel.bestanden(tabel));
        assertThat(bevindingen.onbevestigd()).isZero();
        assertThat(bevindingen.isVolledig()).isTrue();
        return bevindingen;
    }
}
