package nl.wederhoor.planner.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on a snapshot, in a process of its own. */
class MomentopnameOpdrachtIT {
    private static final Path VOORBEELD = Path.of("../docs/handleiding/momentopname-voorbeeld.json");

    @TempDir
    private Path map;

    @Test
    void a_plan_for_a_snapshot_has_its_bound_fairness_and_origin() throws Exception {
        var uitkomst = Planproces.voerUit("--snapshot", VOORBEELD.toString());

        assertThat(uitkomst.code()).isZero();
        assertThat(uitkomst.fout()).isEmpty();
        assertThat(uitkomst.uit())
                .startsWith("{\"toewijzingen\":[{\"zaak\":\"2026-001\",\"behandelaar\":\"bram\",\"vorige\":\"bram\"")
                .contains("\"wachtrij\":[]", "\"bewezenBest\":true", "\"jain\":", "\"momentopname\":\"")
                .doesNotContain("p17", "waarom");
    }

    @Test
    void an_explanation_is_for_its_reader() throws Exception {
        var coordinator = Planproces.voerUit("--snapshot", VOORBEELD.toString(), "--why", "2026-003");
        var leiding = Planproces.voerUit("--snapshot", VOORBEELD.toString(), "--why", "2026-003", "--for", "blokkades");
        var behandelaar =
                Planproces.voerUit("--snapshot", VOORBEELD.toString(), "--why", "2026-003", "--for", "behandelaar");

        assertThat(coordinator.uit())
                .contains("\"perRegel\":[{", "\"reden\":\"niet beschikbaar voor deze zaak\"")
                .doesNotContain("\"H1\"", "belangenconflict", "p17");
        assertThat(leiding.uit()).contains("\"blokkades\":[\"H1\"]").doesNotContain("p17");
        assertThat(behandelaar.uit().substring(behandelaar.uit().indexOf("waarom")))
                .doesNotContain("perRegel", "belastingVoor", "\"H1\"");
    }

    @Test
    void the_same_seed_gives_the_same_plan_in_another_process() throws Exception {
        var eerste = Planproces.voerUit("--snapshot", VOORBEELD.toString(), "--seed", "5");
        var tweede = Planproces.voerUit("--snapshot", VOORBEELD.toString(), "--seed", "5");

        assertThat(zonderSeconden(eerste)).isEqualTo(zonderSeconden(tweede));
    }

    private static String zonderSeconden(Planproces.Uitkomst uitkomst) {
        return uitkomst.uit().replaceAll("\"seconden\":.*", "");
    }

    @Test
    void a_bad_snapshot_is_refused_with_every_place_and_nothing_on_standard_output() throws Exception {
        var uitkomst = Planproces.voerUit(
                "--snapshot", schrijf("{\"peildag\": 1, \"behandelaars\": []}").toString());

        assertThat(uitkomst.code()).isEqualTo(3);
        assertThat(uitkomst.uit()).isEmpty();
        assertThat(uitkomst.fout()).startsWith("peildag: ").contains("\nzaken: deze lijst ontbreekt");
    }

    @Test
    void edge_cases_are_named_and_an_empty_plan_is_no_success() throws Exception {
        var leeg = "{\"peildag\": \"2026-06-01\", \"behandelaars\": [%s], \"zaken\": [%s]}";
        var zaak = "{\"id\": \"z\", \"last\": {\"kwartieren\": 4}}";

        assertThat(Planproces.voerUit(
                                "--snapshot", schrijf(leeg.formatted("", zaak)).toString())
                        .fout())
                .contains("behandelaars: Er zijn geen behandelaars");
        assertThat(Planproces.voerUit(
                                "--snapshot",
                                schrijf(leeg.formatted("{\"id\": \"a\", \"kwartieren\": 0}", zaak))
                                        .toString())
                        .fout())
                .contains("Geen enkele behandelaar heeft uren");
        var niemand = Planproces.voerUit(
                "--snapshot",
                schrijf(leeg.formatted("{\"id\": \"a\", \"kwartieren\": 9, \"inzet\": {\"bevoegd\": false}}", zaak))
                        .toString());
        assertThat(niemand.code()).isEqualTo(2);
        assertThat(niemand.fout()).contains("Geen enkele zaak kan nu naar een behandelaar");
        assertThat(niemand.uit()).contains("\"bewezenBest\":false");
    }

    @Test
    void an_unknown_case_or_reader_is_bad_input() throws Exception {
        assertThat(Planproces.voerUit("--snapshot", VOORBEELD.toString(), "--why", "x")
                        .fout())
                .isEqualTo("--why: deze zaak staat niet in de momentopname.\n");
        assertThat(Planproces.voerUit("--snapshot", VOORBEELD.toString(), "--for", "iedereen")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void the_signal_prints_the_best_so_far() throws Exception {
        var proces = Planproces.start("--snapshot", schrijf(groot()).toString(), "--seconds", "120");
        Thread.sleep(4_000);
        assertThat(proces.isAlive()).isTrue();

        proces.toHandle().destroy();

        assertThat(proces.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(proces.exitValue()).isZero();
        assertThat(Planproces.tekst(proces)).startsWith("{\"toewijzingen\":[{").endsWith("}\n");
    }

    /** Tight, so that no proof ends the search early. */
    private static String groot() {
        List<String> behandelaars = new ArrayList<>();
        List<String> zaken = new ArrayList<>();
        for (int j = 0; j < 30; j++) {
            behandelaars.add("{\"id\": \"b%d\", \"kwartieren\": %d}".formatted(j, 100 + 7 * j));
        }
        for (int i = 0; i < 600; i++) {
            zaken.add("{\"id\": \"z%d\", \"last\": {\"kwartieren\": %d, \"zwaarte\": %d}}"
                    .formatted(i, 3 + i * 37 % 19, i % 5));
        }
        return "{\"peildag\": \"2026-06-01\", \"behandelaars\": %s, \"zaken\": %s}".formatted(behandelaars, zaken);
    }

    private Path schrijf(String tekst) throws IOException {
        return Files.writeString(map.resolve("momentopname.json"), tekst);
    }
}
