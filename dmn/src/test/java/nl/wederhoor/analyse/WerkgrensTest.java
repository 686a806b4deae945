package nl.wederhoor.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Work has a bound that counts steps: what was not looked at is said, what was found is true, every run answers alike. */
class WerkgrensTest {
    private static final long ZAAD = 20_261_125L;

    @Test
    void a_search_that_is_cut_short_says_so_and_finds_nothing_that_is_not_there() {
        var tabel = new Grotetabel(new Random(ZAAD), 8).los("FIRST", 40, 40);
        var heel = new Tabelanalyse(new Onderzoek(tabel), false).onderzoek();
        var alle = heel.vondsten().stream()
                .map(vondst -> vondst.bevinding().sleutel())
                .collect(Collectors.toSet());

        for (int stappen : new int[] {0, 10, 100, 1_000}) {
            var deel = new Tabelanalyse(new Onderzoek(tabel, stappen), false).onderzoek();
            assertThat(deel.nietOnderzocht()).isNotEmpty();
            assertThat(deel.nietOnderzocht().get(0)).startsWith("t: niet alles is onderzocht.");
            assertThat(deel.vondsten())
                    .filteredOn(vondst -> vondst.bevinding().soort() != Soort.GAT)
                    .allMatch(vondst -> alle.contains(vondst.bevinding().sleutel()));
            assertThat(deel.vondsten())
                    .filteredOn(vondst -> vondst.bevinding().soort() == Soort.GAT)
                    .allMatch(vondst -> deel.rijen().stream().noneMatch(vondst.doos()::raakt));
        }
    }

    @Test
    void the_widest_and_longest_table_that_may_be_is_looked_at_in_bounded_work() {
        for (int vraagkans : new int[] {5, 15, 40, 90}) {
            var toeval = new Random(ZAAD);
            var tabel = new Grotetabel(toeval, 24).los("FIRST", 64, vraagkans);
            var een = new Tabelanalyse(tabel, false).onderzoek();
            var nogEens = new Tabelanalyse(tabel, false).onderzoek();

            assertThat(een.vondsten()).isNotEmpty();
            assertThat(een.nietOnderzocht()).isEqualTo(nogEens.nietOnderzocht());
            assertThat(een.vondsten().stream().map(Vondst::bevinding))
                    .isEqualTo(
                            nogEens.vondsten().stream().map(Vondst::bevinding).toList());
        }
    }
}
