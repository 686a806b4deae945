package nl.wederhoor.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void cells_have_the_name_of_their_column() {
        var regels = Csv.lees("\uFEFFnaam;aantal\r\neerste; 1 \n\ntweede\n\"a;b \"\"c\"\"\nd\";2");

        assertThat(regels).hasSize(3);
        assertThat(regels.get(0)).containsEntry("naam", "eerste").containsEntry("aantal", "1");
        assertThat(regels.get(1)).containsEntry("naam", "tweede").containsEntry("aantal", "");
        assertThat(regels.get(2)).containsEntry("naam", "a;b \"c\"\nd").containsEntry("aantal", "2");
    }

    @Test
    void a_line_with_too_many_cells_is_named() {
        assertThatThrownBy(() -> Csv.lees("a;b\n1;2\n1;2;3")).hasMessageContaining("Regel 3");
        assertThatThrownBy(() -> Csv.lees("")).hasMessageContaining("leeg");
    }

    @Test
    void every_line_knows_where_it_stands_in_the_file() {
        var blad = Csv.blad("naam;aantal\n\n\"over\ntwee\";1\n   \nlaatste;2");

        assertThat(blad.kop()).containsExactly("naam", "aantal");
        assertThat(blad.regels()).extracting(Csv.Regel::nummer).containsExactly(3, 6);
        assertThat(blad.heel()).isTrue();
        assertThat(Csv.blad("naam\n\"nooit dicht\nmeer").heel()).isFalse();
        assertThat(Csv.blad("").kop()).isEmpty();
    }
}
