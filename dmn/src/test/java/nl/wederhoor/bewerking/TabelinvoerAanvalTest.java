package nl.wederhoor.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
        assertThat(neemOver(bytes(SOORT.tekst())).tekst()).isEqualTo(SOORT.tekst());
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
        for (var aanval : Aanval.alle()) {
            var xml = aanval.op(SOORT.tekst());
            long voor = toegewezen();
            fouten(xml);
            assertThat(toegewezen() - voor).as(aanval.toString()).isLessThan(60_000_000);
        }
    }

    @Test
    @Timeout(60)
    void a_long_text_that_repeats_itself_is_not_tried_in_every_way() {
        var cel = "<text>not(\"slachtoffer\", \"getuige\", \"wettelijk vertegenwoordiger\")</text>";
        var lang = SOORT.tekst().replace(cel, "<text>]" + " ".repeat(200_000) + "x" + " ".repeat(200_000) + "[</text>");
        var clausules = SOORT.tekst()
                .replaceAll("<annotation(?:Entry)?[ >].*", "")
                .replace(
                        "<rule id=\"radar-1.3-1\">",
                        "<rule><description>" + "RADAR-1.3 ".repeat(40_000) + "</description>");

        assertThat(fouten(bytes(lang))).extracting(Fout::pad).containsExactly("rijen[2].melder");
        assertThat(fouten(bytes(clausules))).extracting(Fout::pad).contains("rijen[0].toelichting");
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** What this thread asked of the heap so far, whether it was given back or not. */
    private static long toegewezen() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static List<Fout> fouten(byte[] xml) {
        return catchThrowableOfType(OngeldigeFeiten.class, () -> neemOver(xml)).fouten();
    }

    private static Overgenomen neemOver(byte[] xml) {
        return Tabelinvoer.neemOver("soort", xml, SOORT.tekst(), SOORT.clausules());
    }
}
