package nl.wederhoor.adviseur;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.feiten.Feit;
import org.junit.jupiter.api.Test;

class LengtesTest {
    @Test
    void elke_soort_die_vanaf_het_voorval_telt_zegt_dat_van_zichzelf() {
        for (var soort : Termijnsoort.values()) {
            assertThat(soort.teltVanafVoorval())
                    .as(soort.label())
                    .isEqualTo(Lengtes.beginVan(soort).contains(Feit.INCIDENT_OP));
        }
    }
}
