package nl.wederhoor.tabel;

import static nl.wederhoor.tabel.Proeftabel.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** KIE prints input values at ERROR; with the library loaded nothing of them reaches a log, a message or a toString. */
class LogstilteTest {
    private static final String KANARIE = "kanarie7319";

    private final Logger wortel = Logger.getLogger("");
    private final Logger kie = Logger.getLogger("org.kie.dmn");
    private final List<String> gelogd = new ArrayList<>();
    private final Handler luisteraar = new Handler() {
        @Override
        public void publish(LogRecord bericht) {
            gelogd.add(new SimpleFormatter().format(bericht));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void luister() {
        wortel.addHandler(luisteraar);
    }

    @AfterEach
    void luister_niet_meer() {
        wortel.removeHandler(luisteraar);
        kie.removeHandler(luisteraar);
        kie.setUseParentHandlers(true);
        Logstilte.zwijg();
    }

    @Test
    void kie_prints_values_when_nobody_silences_it() {
        var tabellen = tabellen();
        kie.setLevel(Level.ALL);
        kie.addHandler(luisteraar);
        kie.setUseParentHandlers(false);

        evalueerBuitenDeWachterOm(tabellen);

        assertThat(gelogd.toString()).contains(KANARIE);
    }

    @Test
    void nothing_is_printed_once_tables_are_loaded() {
        kie.setLevel(Level.ALL);
        var tabellen = tabellen();

        evalueerBuitenDeWachterOm(tabellen);

        assertThat(gelogd.toString()).doesNotContain(KANARIE);
    }

    @Test
    void a_value_outside_its_domain_never_reaches_kie_and_is_not_repeated() {
        var tabellen = tabellen();
        for (Object waarde : List.of(KANARIE, 7, true, LocalDate.EPOCH)) {
            var toestand = Toestand.van(Map.of("melder", waarde));
            assertThatThrownBy(() -> tabellen.uitkomsten("t", toestand))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("melder")
                    .hasMessageNotContaining(KANARIE);
            assertThatThrownBy(() -> tabellen.bevestig("t", toestand)).isInstanceOf(IllegalArgumentException.class);
            assertThat(toestand.toString()).isEqualTo("Toestand");
        }
        assertThat(gelogd.toString()).doesNotContain(KANARIE);
    }

    private static Tabellen tabellen() {
        return Proeftabel.laad(tabel("t", "UNIQUE")
                .keuze(
                        "melder",
                        "slachtoffer",
                        "getuige",
                        "familie",
                        "vriend",
                        "intermediair",
                        "instantie",
                        "wettelijk vertegenwoordiger",
                        "bureau")
                .uitkomst("uit", "X")
                .rij("r", "\"vriend\"", "\"X\""));
    }

    /** Kogito's seam is open to callers: KIE answers an illegal value with an error that it also logs. */
    private static void evalueerBuitenDeWachterOm(Tabellen tabellen) {
        var model = tabellen.modellen().getDecisionModel("https://wederhoor.nl/beleid/proef/t", "t");
        var resultaat = model.evaluateAll(model.newContext(Map.of("melder", KANARIE)));
        assertThat(resultaat.hasErrors()).isTrue();
    }
}
