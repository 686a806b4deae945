package nl.wederhoor.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import org.junit.jupiter.api.Test;

/** Before a version may advise, KIE is asked about every cell, and another answer stops it. */
class MotorkeuringTest {
    private static final Map<String, String> KLACHTENHULP = Pakketten.lees("klachtenhulp");

    @Test
    void every_cell_that_asks_something_is_asked() {
        assertThat(Beleidslader.tabellen(KLACHTENHULP).keurMotor()).isGreaterThan(20);
    }

    @Test
    void an_engine_that_reads_a_cell_otherwise_is_found() {
        var soort = Map.of("plichten-eerste-contact.dmn", KLACHTENHULP.get("plichten-eerste-contact.dmn"));
        var anders = Map.of(
                "plichten-eerste-contact.dmn",
                KLACHTENHULP
                        .get("plichten-eerste-contact.dmn")
                        .replaceFirst("<inputEntry><text>true</text>", "<inputEntry><text>false</text>"));
        assertThat(anders).isNotEqualTo(soort);

        var verdraaid =
                new Tabellen(Compilatie.van(TabelLader.lees(soort), Cel::past), new KieMotor(TabelLader.lees(anders)));
        assertThatThrownBy(verdraaid::keurMotor).isInstanceOf(Onenigheid.class);
    }
}
