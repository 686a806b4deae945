package nl.wederhoor.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopname.Vastzetting;
import nl.wederhoor.planner.momentopname.Momentopnamefout;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import org.junit.jupiter.api.Test;

/** What every planner behind the port must do; each has a test class that extends this one. */
public abstract class Plannercontract {
    private static final int FOTOS = 60;
    private static final Gewichten GEWICHTEN = Gewichten.standaard();
    private static final Planopties OPTIES = Planopties.van(3, 7).metDrempel(0);

    protected abstract Caseloadplanner planner();

    private static Momentopname foto(int zaad) {
        return new Willekeur(zaad).momentopname(1 + zaad % 4, 1 + zaad % 7);
    }

    @Test
    void a_plan_breaks_no_wall_and_names_every_dossier_once_in_the_order_of_the_snapshot() {
        for (int zaad = 0; zaad < FOTOS; zaad++) {
            var foto = foto(zaad);

            var plan = planner().plan(foto, GEWICHTEN, OPTIES);

            assertThat(plan.score().hard()).as("seed %d", zaad).isZero();
            assertThat(plan.toewijzingen().stream().map(Plan.Toewijzing::zaak))
                    .containsExactlyElementsOf(
                            foto.zaken().stream().map(zaak -> zaak.id()).toList());
        }
    }

    @Test
    void the_score_of_a_plan_is_what_an_independent_calculation_finds() {
        for (int zaad = 0; zaad < FOTOS; zaad++) {
            var plan = planner().plan(foto(zaad), GEWICHTEN, OPTIES);

            assertThat(plan.score()).isEqualTo(Narekening.score(foto(zaad), GEWICHTEN, plan.perZaak()));
        }
    }

    @Test
    void the_bound_lies_at_or_below_the_optimum_and_the_optimum_at_or_below_the_plan() {
        for (int zaad = 0; zaad < FOTOS; zaad++) {
            var optimum = Bruutplanner.optimum(Paartabel.van(foto(zaad), GEWICHTEN));

            var plan = planner().plan(foto(zaad), GEWICHTEN, OPTIES);

            assertThat(plan.ondergrens().score()).as("seed %d", zaad).isLessThanOrEqualTo(optimum);
            assertThat(planner().ondergrens(foto(zaad), GEWICHTEN).score())
                    .as("seed %d", zaad)
                    .isLessThanOrEqualTo(optimum);
            assertThat(plan.score()).as("seed %d", zaad).isGreaterThanOrEqualTo(optimum);
        }
    }

    @Test
    void the_same_seed_and_steps_give_the_same_plan() {
        var foto = foto(27);

        assertThat(planner().plan(foto, GEWICHTEN, OPTIES)).isEqualTo(planner().plan(foto, GEWICHTEN, OPTIES));
    }

    @Test
    void a_pinned_dossier_stays_where_it_was_pinned() {
        for (int zaad = 0; zaad < FOTOS; zaad++) {
            var foto = foto(zaad);
            var los = planner().plan(foto, GEWICHTEN, OPTIES).toewijzingen().stream()
                    .filter(toewijzing -> !toewijzing.wacht())
                    .findFirst();
            if (los.isPresent()) {
                var pin = new Vastzetting(los.get().zaak(), los.get().behandelaar());

                var plan = planner().plan(foto.metVastzettingen(List.of(pin)), GEWICHTEN, OPTIES);

                assertThat(plan.perZaak()).containsEntry(pin.zaak(), pin.behandelaar());
                assertThat(plan.toewijzingen().stream().filter(Plan.Toewijzing::vastgezet))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void with_no_change_budget_nobody_loses_a_handler_who_may_stay() {
        for (int zaad = 0; zaad < FOTOS; zaad++) {
            var tabel = Paartabel.van(foto(zaad), GEWICHTEN);

            var plan = planner().plan(foto(zaad), GEWICHTEN, OPTIES.metBudget(0));

            int overdrachten = Verdeling.van(tabel, plan).overdrachten();
            assertThat(overdrachten == 0 || gedwongen(plan)).as("seed %d", zaad).isTrue();
        }
    }

    private static boolean gedwongen(Plan plan) {
        return plan.meldingen().stream().anyMatch(melding -> melding.contains("meer overdrachten"));
    }

    @Test
    void who_stops_at_once_gets_an_allowed_plan() {
        var gestopt = new Toezicht() {
            @Override
            public boolean gestopt() {
                return true;
            }
        };

        var plan =
                planner().plan(foto(27), GEWICHTEN, Planopties.van(100_000, 1).met(gestopt));

        assertThat(plan.score().hard()).isZero();
    }

    @Test
    void a_snapshot_that_means_nothing_is_refused_with_every_fault() {
        var leeg = Momentopname.van(Willekeur.DAG, List.of(), List.of());

        assertThatThrownBy(() -> planner().plan(leeg, GEWICHTEN, OPTIES))
                .isInstanceOf(Momentopnamefout.class)
                .hasMessageContaining("geen behandelaars")
                .hasMessageContaining("geen zaken");
        assertThatThrownBy(() -> planner().ondergrens(leeg, GEWICHTEN)).isInstanceOf(Momentopnamefout.class);
    }
}
