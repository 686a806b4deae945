package nl.wederhoor.planner.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command in a process of its own: exit codes, what stands on which stream, and the signal. */
class PlanOpdrachtIT {
    private static final String GOED = """
            {"handlers": [{"id": "anna", "capacity": 8}, {"id": "bram", "capacity": 6}],
             "cases": [{"id": "z1", "penalty": 9}, {"id": "z2", "penalty": 9}],
             "pairs": [{"case": "z1", "handler": "anna", "cost": 2, "effort": 4},
                       {"case": "z2", "handler": "anna", "cost": 1, "effort": 5},
                       {"case": "z2", "handler": "bram", "cost": 4, "effort": 4}],
             "conflicts": [["z1", "z2"]], "mandatory": true}
            """;

    @TempDir
    private Path map;

    @Test
    void a_plan_is_alone_on_standard_output() throws Exception {
        var uitkomst = plan(GOED);

        assertThat(uitkomst.code()).isZero();
        assertThat(uitkomst.uit())
                .startsWith(
                        "{\"assignments\":[{\"case\":\"z1\",\"handler\":\"anna\"},{\"case\":\"z2\",\"handler\":\"bram\"}],"
                                + "\"cost\":6,\"bound\":6,\"gapPercent\":0.0,\"seconds\":");
        assertThat(uitkomst.fout()).isEmpty();
    }

    @Test
    void numbers_at_the_limits_are_added_up_exactly() throws Exception {
        var uitkomst = plan("""
                {"handlers": [{"id": 1, "capacity": 1000000000000}, {"id": 2, "capacity": 1000000000000}],
                 "cases": [{"id": 1}, {"id": 2}],
                 "pairs": [{"case": 1, "handler": 1, "cost": 1000000000000, "effort": 1000000000000},
                           {"case": 2, "handler": 1, "cost": 999999999999, "effort": 1},
                           {"case": 2, "handler": 2, "cost": 1000000000000, "effort": 1000000000000}]}
                """);

        assertThat(uitkomst.code()).isZero();
        assertThat(uitkomst.uit()).contains("\"cost\":2000000000000,\"bound\":2000000000000");
    }

    @Test
    void what_cannot_be_is_said_to_be_proven() throws Exception {
        var uitkomst = plan(GOED.replace("\"capacity\": 6", "\"capacity\": 3"));

        assertThat(uitkomst.code()).isEqualTo(2);
        assertThat(uitkomst.uit())
                .contains("\"cost\":null", "\"unassigned\":[", "\"infeasible\":true")
                .doesNotContain("gapPercent\":0");
    }

    @Test
    void without_handlers_nothing_is_called_a_plan() throws Exception {
        for (String verplicht : List.of("true", "false")) {
            var uitkomst = plan("{\"handlers\": [], \"cases\": [{\"id\": \"z\", \"penalty\": 3}], \"pairs\": [],"
                    + " \"mandatory\": " + verplicht + "}");

            assertThat(uitkomst.code()).isEqualTo(2);
            assertThat(uitkomst.uit()).contains("\"unassigned\":[\"z\"]");
            assertThat(uitkomst.fout()).contains("er zijn geen behandelaars");
        }
    }

    @Test
    void the_signal_prints_the_best_so_far() throws Exception {
        Path bestand = schrijf(lastig());
        var proces = Planproces.start(bestand.toString(), "--seconds", "60");
        Thread.sleep(3_000);

        proces.toHandle().destroy();

        assertThat(proces.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(proces.exitValue()).isZero();
        assertThat(Planproces.tekst(proces))
                .startsWith("{\"assignments\":[{")
                .contains("\"gapPercent\":")
                .endsWith("}\n");
    }

    @Test
    void the_time_asked_for_is_kept() throws Exception {
        Path bestand = schrijf(lastig());
        long begin = System.nanoTime();

        var proces = Planproces.start(bestand.toString(), "--seconds", "3");
        proces.waitFor();

        assertThat(proces.exitValue()).isZero();
        assertThat((System.nanoTime() - begin) / 1e9).isBetween(1.5, 4.5);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            empty file                    ; ''                                          ; regel 1: het bestand is leeg
            not JSON                      ; handlers                                    ; regel 1, kolom
            cut off                       ; {"handlers": [                              ; regel
            a list                        ; []                                          ; bestand: hier hoort een object
            something after the end       ; {} {}                                       ; na het einde
            a key twice                   ; {"cases": [], "cases": []}                  ; deze sleutel staat er twee keer
            no handlers given             ; {"cases": []}                               ; handlers: dit ontbreekt
            no cases                      ; {"handlers": [], "cases": [], "pairs": []}  ; cases: er zijn geen zaken
            handlers is no list           ; {"handlers": 3}                             ; handlers: hier hoort een lijst
            """)
    void bad_input_names_the_place(String situatie, String tekst, String melding) throws Exception {
        var uitkomst = plan(tekst);

        assertThat(uitkomst.code()).as(situatie).isEqualTo(3);
        assertThat(uitkomst.uit()).isEmpty();
        assertThat(uitkomst.fout()).contains(melding);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = ';', textBlock = """
            "id": "bram"             ; "id": "anna"              ; handlers[1].id: deze naam staat er al
            "id": "z2"               ; "id": "z1"                ; cases[1].id: deze naam staat er al
            "id": "z2"               ; "id": true                ; cases[1].id: een naam is een tekst
            "id": "z2",              ; ''                        ; cases[1].id: deze naam ontbreekt
            "capacity": 6            ; "capacity": -1            ; handlers[1].capacity: hier hoort een geheel getal
            "capacity": 6            ; "capacity": 6.5           ; handlers[1].capacity: hier hoort een geheel getal
            "capacity": 6            ; "capacity": 1000000000001 ; handlers[1].capacity: hier hoort een geheel getal
            "capacity": 6            ; "capacity": "6"           ; handlers[1].capacity: hier hoort een geheel getal
            "cost": 4                ; "cost": null              ; pairs[2].cost: dit getal ontbreekt
            "handler": "bram", "cost": 4 ; "handler": "carla", "cost": 4 ; pairs[2].handler: deze naam staat niet in handlers
            "case": "z1"             ; "case": "z9"              ; pairs[0].case: deze naam staat niet in cases
            "handler": "bram", "cost": 4 ; "handler": "anna", "cost": 4 ; pairs[2]: dit paar staat er al
            ["z1", "z2"]             ; ["z1", "z1"]              ; conflicts[0]: een zaak kan niet met zichzelf
            ["z1", "z2"]             ; ["z1"]                    ; conflicts[0]: hier horen twee zaken
            ["z1", "z2"]             ; ["z1", "z7"]              ; conflicts[0][1]: deze naam staat niet in cases
            "mandatory": true        ; "mandatory": 1            ; mandatory: hier hoort true of false
            "penalty": 9}]           ; "x": 1}], "mandatory": false, "q": 1 ; deze sleutel staat er twee keer
            """)
    void one_wrong_word_names_its_place(String goed, String fout, String melding) throws Exception {
        var uitkomst = plan(GOED.replaceFirst(Pattern.quote(goed), fout));

        assertThat(uitkomst.code()).isEqualTo(3);
        assertThat(uitkomst.uit()).isEmpty();
        assertThat(uitkomst.fout()).contains(melding);
    }

    @Test
    void wrong_words_on_the_command_line_are_bad_input() throws Exception {
        Path bestand = schrijf(GOED);
        List<String[]> opdrachten = List.of(
                new String[] {},
                new String[] {"er-is-niets.json"},
                new String[] {bestand.toString(), "--seconds", "nul"},
                new String[] {bestand.toString(), "--seconds", "-1"},
                new String[] {bestand.toString(), "--seed"},
                new String[] {bestand.toString(), "--snel"});
        for (String[] opdracht : opdrachten) {
            var proces = Planproces.start(opdracht);

            assertThat(proces.waitFor()).isEqualTo(3);
            assertThat(Planproces.tekst(proces)).isEmpty();
        }
    }

    private Planproces.Uitkomst plan(String tekst) throws Exception {
        return Planproces.voerUit(schrijf(tekst).toString());
    }

    private Path schrijf(String tekst) throws IOException {
        return Files.writeString(map.resolve("instance.json"), tekst);
    }

    /** Too tight and too large to be settled while the test waits. */
    private static String lastig() {
        var toeval = new SplittableRandom(4);
        var handlers = new ArrayList<String>();
        var cases = new ArrayList<String>();
        var pairs = new ArrayList<String>();
        for (int j = 0; j < 12; j++) {
            handlers.add("{\"id\": \"h%d\", \"capacity\": 480}".formatted(j));
        }
        for (int i = 0; i < 150; i++) {
            cases.add("{\"id\": \"c%d\"}".formatted(i));
            for (int j = 0; j < 12; j++) {
                int effort = 1 + toeval.nextInt(100);
                pairs.add("{\"case\": \"c%d\", \"handler\": \"h%d\", \"cost\": %d, \"effort\": %d}"
                        .formatted(i, j, 111 - effort + toeval.nextInt(10), effort));
            }
        }
        return "{\"handlers\": %s, \"cases\": %s, \"pairs\": %s}".formatted(handlers, cases, pairs);
    }
}
