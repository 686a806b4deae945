package nl.wederhoor.analyse;

import static nl.wederhoor.tabel.Proeftabel.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.wederhoor.tabel.Proeftabel;
import org.junit.jupiter.api.Test;

/** Only what the version before did not have asks a reason. */
class NieuweBevindingenTest {
    @Test
    void what_the_basis_had_is_not_new_whatever_else_changed() {
        var nieuw = nieuw(basis(), leeg().rij("r1", "true", "< 3", "\"Y\"").rij("r2", "true", "< 2", "\"Y\""));

        assertThat(nieuw.gaten()).isEmpty();
        assertThat(nieuw.alle())
                .extracting(Bevinding::sleutel)
                .containsExactly("OVERBODIG:t:r1+r2", "UITKOMST:t:uit=X");
    }

    @Test
    void a_gap_that_grew_is_new_with_an_example_that_matched_a_row_before() {
        var nieuw = nieuw(basis(), leeg().rij("r1", "true", "< 2", "\"X\""));

        assertThat(nieuw.gaten()).hasSize(1);
        assertThat(nieuw.gaten().get(0).voorbeeld().invoer())
                .containsEntry("anoniem", true)
                .containsEntry("bedrag", new BigDecimal(2));
    }

    @Test
    void a_smaller_gap_is_not_new() {
        var nieuw = nieuw(basis(), leeg().rij("r1", "true", "< 5", "\"X\""));

        assertThat(nieuw.alle()).isEmpty();
    }

    @Test
    void another_order_of_rows_and_files_without_change_give_nothing_new() {
        assertThat(nieuw(basis(), basis()).isSchoon()).isTrue();
        assertThat(Analyse.nieuw(java.util.Map.of(), Proeftabel.bestanden(basis()))
                        .gaten())
                .hasSize(2);
    }

    private static Proeftabel leeg() {
        return tabel("t", "UNIQUE").ja("anoniem").in("bedrag", "number", "").uitkomst("uit", "X", "Y");
    }

    private static Proeftabel basis() {
        return leeg().rij("r1", "true", "< 3", "\"X\"");
    }

    private static Bevindingen nieuw(Proeftabel basis, Proeftabel concept) {
        var bevindingen = Analyse.nieuw(Proeftabel.bestanden(basis), Proeftabel.bestanden(concept));
        assertThat(bevindingen.onbevestigd()).isZero();
        return bevindingen;
    }
}
