package nl.wederhoor.planner.watals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Narekening;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.Wijziging;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopnamefout;
import nl.wederhoor.planner.momentopname.Plaats;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.stroom.Stroomplanner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WatAlsTest {
    private static final Planopties OPTIES = Planopties.van(2, 7);
    private static final WatAls WAT_ALS = new WatAls(new Stroomplanner());
    private static final Momentopname FOTO = Momentopname.van(
            Willekeur.DAG,
            List.of(
                    Behandelaar.van("anna", 100).met(new Plaats(null, "noord")),
                    Behandelaar.van("bram", 100).met(new Plaats(null, "zuid"))),
            List.of(
                    Zaak.van("z1", 20).met(new Plaats(null, "noord")),
                    Zaak.van("z2", 20).met(new Plaats(null, "zuid"))));

    @Test
    void without_a_change_nothing_differs() {
        var vergelijking = vergelijk();

        assertThat(vergelijking.verhuizingen()).isEmpty();
        assertThat(vergelijking.verschil()).isEqualTo(Score.NUL);
        assertThat(Vergelijkingszinnen.van(vergelijking)).containsExactly("Geen enkele zaak komt ergens anders.");
    }

    @Test
    void both_arms_have_the_same_seed_and_steps() {
        var vergelijking = vergelijk(new Wijziging.Afwezig("anna"));

        assertThat(vergelijking.dan().herkomst().zaad())
                .isEqualTo(vergelijking.nu().herkomst().zaad())
                .isEqualTo(7);
        assertThat(vergelijking.dan().herkomst().stappen())
                .isEqualTo(vergelijking.nu().herkomst().stappen());
    }

    @Test
    void the_cases_of_who_is_away_move_and_the_report_says_where_to_and_at_what_price() {
        var vergelijking = vergelijk(new Wijziging.Afwezig("anna"));

        assertThat(vergelijking.verhuizingen()).containsExactly(new Verhuizing("z1", "anna", "bram"));
        assertThat(vergelijking.perRegel()).containsEntry(Regel.S5, 3_000L);
        assertThat(vergelijking.lasten())
                .containsExactly(
                        new Vergelijking.Lastverschil("anna", 20, 0, 100, 0),
                        new Vergelijking.Lastverschil("bram", 20, 40, 100, 100));
        assertThat(Vergelijkingszinnen.van(vergelijking))
                .contains("1 zaak komt ergens anders: z1 (anna naar bram).")
                .last()
                .asString()
                .startsWith("Het verschil per regel: eerlijke werklast 80 punten slechter,");
    }

    @Test
    void who_is_away_for_a_period_has_fewer_hours_and_starts_later() {
        var wereld = new Wereld(FOTO, Gewichten.standaard()).na(List.of(new Wijziging.Weg("anna", 30, 5)));

        var anna = wereld.momentopname().behandelaars().get(0);
        assertThat(anna.kwartieren()).isEqualTo(70);
        assertThat(anna.inzet().eersteWerkdag()).isEqualTo(5);
        assertThat(FOTO.behandelaars().get(0).kwartieren()).isEqualTo(100);
    }

    @Test
    void somebody_who_joins_and_a_case_that_comes_in_are_in_the_second_plan_only() {
        var vergelijking = vergelijk(
                new Wijziging.Erbij(Behandelaar.van("chris", 400)), new Wijziging.Binnengekomen(Zaak.van("z3", 40)));

        assertThat(vergelijking.verhuizingen()).contains(new Verhuizing("z3", null, "chris"));
        assertThat(vergelijking.lasten()).contains(new Vergelijking.Lastverschil("chris", 0, 40, 0, 400));
        assertThat(vergelijking.nu().toewijzingen()).hasSize(2);
    }

    @Test
    void a_changed_weight_is_judged_by_the_weights_of_now() {
        var vergelijking = vergelijk(new Wijziging.Gewicht(Regel.S5, 0), new Wijziging.Uren("bram", 1_000));

        assertThat(vergelijking.perRegel().get(Regel.S5)).isPositive();
    }

    @Test
    void a_pin_moves_its_case_and_takes_the_place_of_an_earlier_one() {
        var vergelijking = vergelijk(new Wijziging.Vastgezet("z1", "anna"), new Wijziging.Vastgezet("z1", "bram"));

        assertThat(vergelijking.dan().perZaak()).containsEntry("z1", "bram");
    }

    @Test
    void a_change_about_somebody_unknown_names_its_place_and_a_pin_on_who_is_away_the_pin() {
        assertThatThrownBy(() -> vergelijk(new Wijziging.Afwezig("anna"), new Wijziging.Uren("geheim", 4)))
                .isInstanceOf(Momentopnamefout.class)
                .hasMessage("wijzigingen[1].behandelaar: Deze behandelaar staat niet in de momentopname.");
        assertThatThrownBy(() -> vergelijk(new Wijziging.Vastgezet("z1", "anna"), new Wijziging.Afwezig("anna")))
                .hasMessageContaining("vastzettingen[0]: anna is niet beschikbaar voor deze zaak");
    }

    @Tag("uitputtend")
    @Test
    void the_parts_per_rule_are_the_difference_of_the_independent_scores() {
        for (int zaad = 0; zaad < 10; zaad++) {
            var willekeur = new Willekeur(zaad);
            var foto = willekeur.momentopname(4, 8);
            var wijziging = new Wijziging.Uren("b" + zaad % 4, 60);
            var vergelijking = WAT_ALS.vergelijk(foto, Gewichten.standaard(), List.of(wijziging), OPTIES);
            var anders = new Wereld(foto, Gewichten.standaard()).na(List.of(wijziging));

            assertThat(Narekening.score(
                                    anders.momentopname(),
                                    Gewichten.standaard(),
                                    vergelijking.dan().perZaak())
                            .min(Narekening.score(
                                    foto,
                                    Gewichten.standaard(),
                                    vergelijking.nu().perZaak())))
                    .isEqualTo(vergelijking.verschil());
        }
    }

    private static Vergelijking vergelijk(Wijziging... wijzigingen) {
        return WAT_ALS.vergelijk(FOTO, Gewichten.standaard(), List.of(wijzigingen), OPTIES);
    }
}
