package nl.wederhoor.planner.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KwadraatTest {

    @Test
    void beyond_its_table_it_still_equals_the_sum_of_its_steps() {
        var toeval = new Random(1);
        for (int k = 0; k < 200; k++) {
            var kwadraat = new Kwadraat(
                    toeval.nextInt(5_000), 1 + toeval.nextInt(3_000), toeval.nextInt(200) - 100, toeval.nextInt(5));
            long som = 0;
            for (int last = 0; last < 300; last++) {
                assertThat(kwadraat.kosten(last)).isEqualTo(som);
                som += kwadraat.stap(last + 1);
            }
        }
    }

    @Test
    void its_steps_never_fall() {
        var kwadraat = new Kwadraat(4_000, 571, -37, 1_000);
        for (int k = 2; k <= 1_000; k++) {
            assertThat(kwadraat.stap(k)).isGreaterThanOrEqualTo(kwadraat.stap(k - 1));
        }
    }
}
