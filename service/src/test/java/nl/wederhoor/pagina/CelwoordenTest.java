package nl.wederhoor.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cells of decision tables in words. */
class CelwoordenTest {

    @Test
    void a_cell_reads_as_words() {
        assertThat(Celwoorden.van("-")).isEqualTo("maakt niet uit");
        assertThat(Celwoorden.van("true")).isEqualTo("ja");
        assertThat(Celwoorden.van("false")).isEqualTo("nee");
        assertThat(Celwoorden.van("slachtoffer, getuige")).isEqualTo("slachtoffer of getuige");
        assertThat(Celwoorden.van("not(vrouw, man)")).isEqualTo("niet: vrouw of man");
        assertThat(Celwoorden.van("not(true)")).isEqualTo("niet: ja");
        assertThat(Celwoorden.van(">= 3")).isEqualTo("minstens 3");
        assertThat(Celwoorden.van("< 3")).isEqualTo("minder dan 3");
        assertThat(Celwoorden.van("[1..5]")).isEqualTo("vanaf 1 tot en met 5");
        assertThat(Celwoorden.van("(1..5)")).isEqualTo("na 1 tot 5");
        assertThat(Celwoorden.van("date(\"2026-04-02\")")).isEqualTo("donderdag 2 april 2026");
    }

    @Test
    void a_value_reads_as_words() {
        assertThat(Celwoorden.van(true)).isEqualTo("ja");
        assertThat(Celwoorden.van(Set.of("ras"))).isEqualTo("ras");
        assertThat(Celwoorden.van(List.of())).isEqualTo("geen van deze");
        assertThat(Celwoorden.van(java.time.OffsetDateTime.parse("2026-04-02T18:30:00+02:00")))
                .isEqualTo("donderdag 2 april 2026 om 18.30 uur");
    }

    @Test
    void the_place_of_a_clause_is_read_from_its_number() {
        assertThat(Plaats.van("RADAR-4.4.1c")).isEqualTo("Onderdeel 4.4.1, letter c van het protocol");
        assertThat(Plaats.van("RADAR-2")).isEqualTo("Onderdeel 2 van het protocol");
        assertThat(Plaats.van("DMG-5e")).isEqualTo("Onderdeel 5, letter e van het protocol");
        assertThat(Plaats.van("IW-C.3a")).isEqualTo("Onderdeel C.3, letter a van het protocol");
    }
}
