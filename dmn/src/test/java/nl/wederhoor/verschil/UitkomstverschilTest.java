package nl.wederhoor.verschil;

import static nl.wederhoor.tabel.Proeftabel.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.wederhoor.tabel.Proeftabel;
import org.junit.jupiter.api.Test;

/** For which inputs a change of a table changes what comes out. */
class UitkomstverschilTest {
    @Test
    void a_moved_threshold_changes_the_strip_between_old_and_new() {
        var verschil = verschil(drempel("3"), drempel("5"));

        assertThat(verschil.gebieden()).singleElement().satisfies(gebied -> {
            assertThat(gebied.waar()).containsExactly(Map.entry("signalenWederpartij", "[3..4]"));
            assertThat(gebied.van()).containsExactly(Map.entry("uit", "Y"));
            assertThat(gebied.naar()).containsExactly(Map.entry("uit", "X"));
            assertThat(gebied.zin()).isEqualTo("Van Y naar X bij signalenWederpartij: vanaf 3 en tot en met 4.");
            assertThat(gebied.voorbeeld().feitenJson().toString()).isEqualTo("{\"signalenWederpartij\":3}");
        });
    }

    @Test
    void a_block_holds_what_surely_lies_in_it() {
        var gebied = verschil(drempel("3"), drempel("5")).gebieden().get(0);
        var invoer = new HashMap<String, Object>();

        assertThat(gebied.bevat(invoer::get)).isFalse();
        invoer.put("signalenWederpartij", new BigDecimal(4));
        assertThat(gebied.bevat(invoer::get)).isTrue();
        invoer.put("signalenWederpartij", new BigDecimal(5));
        assertThat(gebied.bevat(invoer::get)).isFalse();
    }

    @Test
    void a_changed_row_that_never_wins_changes_nothing() {
        var oud = tabel("t", "FIRST")
                .ja("anoniem")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "-", "\"X\"")
                .rij("r2", "true", "\"X\"");
        var nieuw = tabel("t", "FIRST")
                .ja("anoniem")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "-", "\"X\"")
                .rij("r2", "true", "\"Y\"");

        assertThat(verschil(oud, nieuw).gebieden()).isEmpty();
    }

    @Test
    void a_row_taken_away_leaves_no_outcome_and_neighbours_are_one_block() {
        var oud = tabel("t", "UNIQUE")
                .ja("anoniem")
                .ja("spoed")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "true", "true", "\"X\"")
                .rij("r2", "true", "false", "\"X\"")
                .rij("r3", "false", "-", "\"Y\"");
        var nieuw = tabel("t", "UNIQUE")
                .ja("anoniem")
                .ja("spoed")
                .uitkomst("uit", "X", "Y")
                .rij("r3", "false", "-", "\"Y\"");

        assertThat(verschil(oud, nieuw).gebieden()).singleElement().satisfies(gebied -> {
            assertThat(gebied.zin()).isEqualTo("Van X naar geen uitkomst bij anoniem: ja.");
            assertThat(gebied.naar()).isEmpty();
        });
    }

    @Test
    void in_a_table_that_collects_outcomes_come_and_go_one_by_one() {
        var oud = tabel("t", "COLLECT")
                .ja("anoniem")
                .uitkomst("uit", "X", "Y", "Z")
                .rij("r1", "true", "\"X\"")
                .rij("r2", "-", "\"Y\"");
        var nieuw = tabel("t", "COLLECT")
                .ja("anoniem")
                .uitkomst("uit", "X", "Y", "Z")
                .rij("r2", "-", "\"Y\"")
                .rij("r3", "false", "\"X\"")
                .rij("r4", "true", "\"Y\"");

        assertThat(verschil(oud, nieuw).gebieden())
                .extracting(Gebied::zin)
                .containsExactly("Niet meer: X bij anoniem: ja.", "Nieuw: ook X bij anoniem: nee.");
    }

    @Test
    void a_new_column_is_compared_as_if_it_was_never_asked() {
        var oud = tabel("t", "UNIQUE").ja("anoniem").uitkomst("uit", "X", "Y").rij("r1", "-", "\"X\"");
        var nieuw = tabel("t", "UNIQUE")
                .ja("spoed")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "true", "\"Y\"")
                .rij("r2", "false", "\"X\"");

        assertThat(verschil(oud, nieuw).gebieden())
                .extracting(Gebied::zin)
                .containsExactly("Van X naar Y bij spoed: ja.");
    }

    @Test
    void rows_that_exclude_each_other_must_be_solved_first() {
        var fout = tabel("t", "UNIQUE")
                .ja("anoniem")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "-", "\"X\"")
                .rij("r2", "true", "\"Y\"");
        var verschil = Uitkomstverschil.van("t", drempel("3").xml(), fout.xml());

        assertThat(verschil.gebieden()).isEmpty();
        assertThat(verschil.nietVergeleken()).singleElement().asString().contains("twee rijen tegelijk");
    }

    private static Proeftabel drempel(String grens) {
        return tabel("t", "UNIQUE")
                .in("signalenWederpartij", "number", "")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "< " + grens, "\"X\"")
                .rij("r2", ">= " + grens, "\"Y\"");
    }

    private static Uitkomstverschil verschil(Proeftabel oud, Proeftabel nieuw) {
        var verschil = Uitkomstverschil.van("t", oud.xml(), nieuw.xml());
        assertThat(verschil.onbevestigd()).isZero();
        assertThat(verschil.isVolledig()).isTrue();
        return verschil;
    }
}
