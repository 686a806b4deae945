package nl.wederhoor.bewerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every cell of every table that we ship, one edit at a time. */
class ElkeCelIT {
    @Test
    void one_cell_edit_changes_one_text_and_nothing_else_in_every_cell_that_we_ship() {
        assertThat(Celproef.overal(new Random(), 1)).isGreaterThan(3_700);
    }
}
