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
}
