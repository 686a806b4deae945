package nl.wederhoor.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.optaplanner.Optaplanner;
import nl.wederhoor.planner.verzonnen.Bureauschets;
import nl.wederhoor.planner.verzonnen.Verzinner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must not change a plan. */
final class MetamorfTest {
    private static final Planopties OPTIES = Planopties.van(5, 11);

    private static Momentopname bureau(int zaad) {
        return Verzinner.bureau(new Bureauschets(6, 50, zaad % 2 == 0 ? 0.85 : 1.2, true, zaad % 3 == 0, zaad));
    }

    private static Plan plan(Momentopname foto) {
        return new Optaplanner().plan(foto, Gewichten.standaard(), OPTIES);
    }

    @Tag("uitputtend")
    @Test
    void swapping_all_declarations_changes_nothing_where_no_wish_was_granted() {
        for (int zaad = 1; zaad <= 6; zaad++) {
            var foto = zonderWensen(bureau(zaad));
            Map<String, Wens.Soort> andersom = new HashMap<>();
            foto.verklaringen()
                    .forEach((wie, soort) ->
                            andersom.put(wie, soort == Wens.Soort.VROUW ? Wens.Soort.MAN : Wens.Soort.VROUW));
            assertThat(andersom).isNotEmpty();

            assertThat(plan(foto.metVerklaringen(andersom)).toewijzingen())
                    .isEqualTo(plan(foto).toewijzingen());
        }
    }

    @Tag("uitputtend")
    @Test
    void a_wish_that_was_not_granted_or_has_expired_changes_nothing() {
        for (int zaad = 1; zaad <= 6; zaad++) {
            var zonder = zonderWensen(bureau(zaad));
            var verlopen = new Wens(Wens.Soort.VROUW, Set.of(), zonder.peildag().minusDays(1));
            var met = zonder.metZaken(
                    zonder.zaken().stream().map(zaak -> zaak.met(verlopen)).toList());

            assertThat(plan(met).toewijzingen()).isEqualTo(plan(zonder).toewijzingen());
        }
    }

    @Tag("uitputtend")
    @Test
    void other_names_for_the_handlers_leave_the_cost_and_every_place_the_same() {
        for (int zaad = 1; zaad <= 6; zaad++) {
            var foto = bureau(zaad);
            Map<String, String> namen = new HashMap<>();
            foto.behandelaars()
                    .forEach(wie -> namen.put(wie.id(), "x" + wie.id().hashCode() % 997 + wie.id()));

            var plan = plan(foto);
            var anders = plan(hernoemd(foto, namen));

            assertThat(anders.score()).isEqualTo(plan.score());
            assertThat(anders.perZaak())
                    .isEqualTo(plan.perZaak().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, paar -> namen.get(paar.getValue()))));
        }
    }

    @Tag("uitputtend")
    @Test
    void a_second_jvm_in_another_place_makes_the_same_plan() throws Exception {
        String hier = samenvatting(plan(bureau(3)));

        String daar = inAndereJvm("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu");

        assertThat(daar).isEqualTo(hier);
    }

    private static String inAndereJvm(String... eigenschappen) throws IOException, InterruptedException {
        var woorden = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        woorden.addAll(List.of(eigenschappen));
        woorden.addAll(List.of("-cp", System.getProperty("java.class.path"), MetamorfTest.class.getName()));
        var proces = new ProcessBuilder(woorden)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor()).isZero();
        return uitvoer;
    }

    /** What the second JVM runs. */
    public static void main(String... woorden) throws IOException {
        System.out.write(samenvatting(plan(bureau(3))).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static String samenvatting(Plan plan) {
        return plan.herkomst() + " " + plan.score() + " " + plan.ondergrens() + " " + new TreeMap<>(plan.perZaak());
    }

    private static Momentopname zonderWensen(Momentopname foto) {
        return foto.metZaken(
                foto.zaken().stream().map(zaak -> zaak.met((Wens) null)).toList());
    }

    private static Momentopname hernoemd(Momentopname foto, Map<String, String> namen) {
        Map<String, Wens.Soort> verklaringen = new HashMap<>();
        foto.verklaringen().forEach((wie, soort) -> verklaringen.put(namen.get(wie), soort));
        return foto.metBehandelaars(foto.behandelaars().stream()
                        .map(wie -> hernoemd(wie, namen.get(wie.id())))
                        .toList())
                .metZaken(
                        foto.zaken().stream().map(zaak -> hernoemd(zaak, namen)).toList())
                .metVerklaringen(verklaringen);
    }

    private static Behandelaar hernoemd(Behandelaar wie, String naam) {
        return new Behandelaar(
                naam,
                wie.kwartieren(),
                wie.inzet(),
                wie.plaats(),
                wie.talen(),
                wie.deskundigheid(),
                wie.meegenomen(),
                wie.relaties());
    }

    private static Zaak hernoemd(Zaak zaak, Map<String, String> namen) {
        Map<String, Long> kwartieren = new HashMap<>();
        zaak.last().perBehandelaar().forEach((wie, last) -> kwartieren.put(namen.get(wie), last));
        var last = zaak.last();
        var stand = zaak.stand();
        var wens = zaak.wens();
        var anders = zaak.met(new Zaak.Last(last.kwartieren(), kwartieren, last.zwaarte(), last.complexiteit()))
                .met(new Zaak.Stand(namen.get(stand.behandelaar()), stand.fase(), stand.contacten()));
        return wens == null
                ? anders
                : anders.met(new Wens(
                        wens.soort(),
                        wens.behandelaars().stream().map(namen::get).collect(Collectors.toSet()),
                        wens.tot()));
    }
}
