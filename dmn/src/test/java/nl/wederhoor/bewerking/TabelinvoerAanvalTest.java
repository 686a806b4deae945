package nl.wederhoor.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attack of the list is refused in Dutch with its place; nothing is evaluated, nothing of it is repeated. */
class TabelinvoerAanvalTest {
    private static final Meegeleverd SOORT = Meegeleverd.van("radar", "soort");

    static Stream<Aanval> aanvallen() {
        return Aanval.alle().stream();
    }

    @AfterAll
    static void the_canary_was_never_loaded() {
        assertThat(System.getProperty(Kanarie.GELADEN)).isNull();
    }

    @Test
    void the_list_is_long_enough_and_starts_from_a_file_that_is_taken() {
        assertThat(Aanval.alle()).hasSizeGreaterThan(60);
        assertThat(neemOver(SOORT.tekst().getBytes(StandardCharsets.UTF_8)).tekst())
                .isEqualTo(SOORT.tekst());
    }

    @ParameterizedTest
    @MethodSource("aanvallen")
    void an_attack_is_refused_with_its_place(Aanval aanval) {
        var fouten = fouten(aanval.op(SOORT.tekst()));

        assertThat(fouten).extracting(Fout::melding).anyMatch(melding -> melding.contains(aanval.melding()));
        assertThat(fouten.toString()).doesNotContain("geheim", "GEHEIM", "Kanarie", "127.0.0.1", "/etc/", "xxxxx");
        assertThat(fouten).extracting(Fout::melding).allMatch(melding -> melding.length() < 600);
    }

    @Test
    void a_bomb_costs_no_memory() {
        var bommen = Aanval.alle().stream()
                .filter(aanval -> aanval.plaats().equals("XML") && aanval.keer() < 1_000_000)
                .map(aanval -> aanval.op(SOORT.tekst()))
                .toList();
        long voor = inGebruik();
        for (int keer = 0; keer < 5; keer++) {
            bommen.forEach(TabelinvoerAanvalTest::fouten);
        }
        assertThat(inGebruik() - voor).isLessThan(20_000_000);
    }

    private static long inGebruik() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<Fout> fouten(byte[] xml) {
        return catchThrowableOfType(OngeldigeFeiten.class, () -> neemOver(xml)).fouten();
    }

    private static Overgenomen neemOver(byte[] xml) {
        return Tabelinvoer.neemOver("soort", xml, SOORT.tekst(), SOORT.clausules());
    }
}
