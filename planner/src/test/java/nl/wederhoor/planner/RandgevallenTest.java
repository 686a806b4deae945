package nl.wederhoor.planner;

import static nl.wederhoor.planner.Willekeur.DAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopname.Tegenpartijen;
import nl.wederhoor.planner.momentopname.Momentopname.Vastzetting;
import nl.wederhoor.planner.momentopname.Momentopnamefout;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.optaplanner.Optaplanner;
import nl.wederhoor.planner.tabel.Paartabel;
import org.junit.jupiter.api.Test;

/** The edges, each with a message that says where and what to do. */
final class RandgevallenTest {
    private static final Behandelaar AN = Behandelaar.van("an", 100);
    private static final Behandelaar BO = Behandelaar.van("bo", 100);
    private static final Zaak ZAAK = Zaak.van("z1", 10);
    private static final Zaak ANDERE = Zaak.van("z2", 10);
    private static final long GROOTSTE = 100_000;

    private static Plan plan(Momentopname foto) {
        return new Optaplanner().plan(foto, Gewichten.standaard(), Planopties.van(2, 1));
    }

    private static void weigert(Momentopname foto, String pad, String melding) {
        assertThatThrownBy(() -> plan(foto))
                .isInstanceOfSatisfying(Momentopnamefout.class, fout -> assertThat(fout.fouten())
                        .anySatisfy(een -> {
                            assertThat(een.pad()).isEqualTo(pad);
                            assertThat(een.melding()).contains(melding);
                        }));
    }

    private static Momentopname foto(Zaak... zaken) {
        return Momentopname.van(DAG, List.of(AN, BO), List.of(zaken));
    }

    @Test
    void no_handlers() {
        weigert(Momentopname.van(DAG, List.of(), List.of(ZAAK)), "behandelaars", "geen behandelaars");
    }

    @Test
    void nobody_has_hours() {
        var foto = Momentopname.van(DAG, List.of(AN.metKwartieren(0)), List.of(ZAAK));

        weigert(foto, "behandelaars", "heeft uren");
    }

    @Test
    void no_cases() {
        weigert(Momentopname.van(DAG, List.of(AN), List.of()), "zaken", "niets te verdelen");
    }

    @Test
    void everything_blocked_is_an_empty_plan_that_nobody_calls_the_best() {
        var partij = Set.of("partij");
        var foto = Momentopname.van(DAG, List.of(AN.metRelaties(partij)), List.of(ZAAK.metPartijen(partij)));

        var plan = plan(foto);

        assertThat(plan.isLeeg()).isTrue();
        assertThat(plan.isBewezenBest()).isFalse();
        assertThat(plan.wachtrij()).containsExactly("z1");
        assertThat(plan.meldingen()).anyMatch(melding -> melding.startsWith("Geen enkele zaak kan nu"));
    }

    @Test
    void duplicate_ids() {
        weigert(foto(ZAAK, ZAAK), "zaken[1].id", "staat er al");
        weigert(Momentopname.van(DAG, List.of(AN, AN), List.of(ZAAK)), "behandelaars[1].id", "staat er al");
    }

    @Test
    void an_empty_id_or_the_name_of_the_queue() {
        weigert(foto(Zaak.van(" ", 1)), "zaken[0].id", "leeg");
        var wachtrij = Behandelaar.van(Paartabel.WACHTRIJ, 100);
        weigert(Momentopname.van(DAG, List.of(wachtrij), List.of(ZAAK)), "behandelaars[0].id", "WACHTRIJ");
    }

    @Test
    void a_pair_with_an_unknown_handler() {
        weigert(
                foto(ZAAK.met(new Zaak.Last(10, Map.of("cor", 5L), 1, 1))),
                "zaken[0].last.perBehandelaar",
                "staat niet in de momentopname");
    }

    @Test
    void a_pin_of_an_unknown_case_or_to_an_unknown_handler() {
        weigert(
                foto(ZAAK).metVastzettingen(List.of(new Vastzetting("z9", "an"))),
                "vastzettingen[0].zaak",
                "staat niet in de momentopname");
        weigert(
                foto(ZAAK).metVastzettingen(List.of(new Vastzetting("z1", "cor"))),
                "vastzettingen[0].behandelaar",
                "staat niet in de momentopname");
    }

    @Test
    void opposing_parties_that_are_unknown_or_the_same() {
        weigert(
                foto(ZAAK).metTegenpartijen(List.of(new Tegenpartijen("z1", "z9"))),
                "tegenpartijen[0].andere",
                "staat niet in de momentopname");
        weigert(
                foto(ZAAK).metTegenpartijen(List.of(new Tegenpartijen("z1", "z1"))),
                "tegenpartijen[0]",
                "eigen tegenpartij");
    }

    @Test
    void one_case_pinned_to_two_handlers() {
        var pins = List.of(new Vastzetting("z1", "an"), new Vastzetting("z1", "bo"));

        weigert(foto(ZAAK).metVastzettingen(pins), "vastzettingen[1]", "andere behandelaar vastgezet");
    }

    @Test
    void two_pins_that_put_opposing_parties_together() {
        var foto = foto(ZAAK, ANDERE)
                .metTegenpartijen(List.of(new Tegenpartijen("z1", "z2")))
                .metVastzettingen(List.of(new Vastzetting("z1", "an"), new Vastzetting("z2", "an")));

        weigert(foto, "vastzettingen[1]", "botst met een andere vastzetting");
    }

    @Test
    void a_pin_that_a_wall_forbids() {
        var wens = foto(ZAAK.met(new Wens(Wens.Soort.BENOEMD, Set.of("bo"), null)));

        weigert(wens.metVastzettingen(List.of(new Vastzetting("z1", "an"))), "vastzettingen[0]", "niet beschikbaar");
    }

    @Test
    void more_pins_than_the_maximum_of_a_handler() {
        var vol = AN.met(new Behandelaar.Inzet(true, 0, 1, 9, false));
        var foto = Momentopname.van(DAG, List.of(vol), List.of(ZAAK, ANDERE))
                .metVastzettingen(List.of(new Vastzetting("z1", "an"), new Vastzetting("z2", "an")));

        weigert(foto, "vastzettingen", "meer zaken dan het maximum");
    }

    @Test
    void a_bundle_with_two_opposing_parties() {
        var foto = foto(ZAAK.metBundel("b"), ANDERE.metBundel("b"))
                .metTegenpartijen(List.of(new Tegenpartijen("z1", "z2")));

        weigert(foto, "tegenpartijen", "elkaars tegenpartij");
    }

    @Test
    void numbers_just_within_and_just_beyond_the_limits() {
        var foto = Momentopname.van(DAG, List.of(AN.metKwartieren(GROOTSTE)), List.of(Zaak.van("z1", GROOTSTE)));
        assertThat(plan(foto).perZaak()).containsEntry("z1", "an");

        weigert(foto(Zaak.van("z1", GROOTSTE + 1)), "zaken[0].last.kwartieren", "tussen 0 en 100000");
        weigert(foto(Zaak.van("z1", -1)), "zaken[0].last.kwartieren", "tussen 0 en 100000");
        weigert(
                Momentopname.van(DAG, List.of(AN.metKwartieren(GROOTSTE + 1)), List.of(ZAAK)),
                "behandelaars[0].kwartieren",
                "tussen 0 en 100000");
    }

    @Test
    void numbers_that_are_fine_alone_and_too_large_together() {
        var zwaar = IntStream.range(0, 1_500)
                .mapToObj(nr -> Zaak.van("z" + nr, GROOTSTE))
                .toList();

        weigert(
                Momentopname.van(DAG, List.of(AN.metKwartieren(1)), zwaar),
                "momentopname",
                "samen te groot om precies te rekenen");
    }

    @Test
    void a_bundle_that_is_too_large_to_count() {
        var bundel = IntStream.range(0, 30_000)
                .mapToObj(nr -> Zaak.van("z" + nr, GROOTSTE).metBundel("b"))
                .toList();

        weigert(Momentopname.van(DAG, List.of(AN), bundel), "momentopname", "samen te groot om precies te rekenen");
    }

    @Test
    void everything_pinned_leaves_nothing_to_search() {
        var pins = List.of(new Vastzetting("z1", "bo"), new Vastzetting("z2", "bo"));

        var plan = plan(foto(ZAAK, ANDERE).metVastzettingen(pins));

        assertThat(plan.perZaak()).isEqualTo(Map.of("z1", "bo", "z2", "bo"));
        assertThat(plan.toewijzingen()).allMatch(Plan.Toewijzing::vastgezet);
    }

    @Test
    void a_pin_that_has_expired_binds_nobody() {
        var verlopen = new Vastzetting("z1", "an", DAG.minusDays(1));
        var wens = foto(ZAAK.met(new Wens(Wens.Soort.BENOEMD, Set.of("bo"), null)));

        assertThat(plan(wens.metVastzettingen(List.of(verlopen))).perZaak()).containsEntry("z1", "bo");
    }

    @Test
    void fewer_steps_than_none_or_more_than_a_search_can_count() {
        assertThatThrownBy(() -> Planopties.van(-1, 1)).hasMessageContaining("0 of meer");
        assertThatThrownBy(() -> Planopties.van(Planopties.MEESTE_STAPPEN + 1, 1))
                .hasMessageContaining("meer dan");
    }

    @Test
    void one_handler_and_one_case() {
        var plan = plan(Momentopname.van(DAG, List.of(AN), List.of(ZAAK)));

        assertThat(plan.perZaak()).isEqualTo(Map.of("z1", "an"));
        assertThat(plan.isBewezenBest()).isTrue();
    }
}
