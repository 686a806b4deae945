package nl.wederhoor.planner.watals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.stroom.Stroomplanner;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.watals.Budgetcurve.Punt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BudgetcurveTest {
    private static final Planopties OPTIES = Planopties.van(1, 3);
    private static final List<Integer> BUDGETTEN = List.of(0, 1, 2, 4, 8);

    @Test
    void where_few_plans_exist_each_point_is_the_best_of_them_all() {
        int exact = 0;
        for (int zaad = 0; zaad < 60; zaad++) {
            var foto = new Willekeur(zaad).momentopname(2, 6);
            var tabel = Paartabel.van(foto, Gewichten.standaard());
            for (Punt punt : teken(zaad, 2, 6)) {
                if (punt.exact()) {
                    assertThat(punt.score())
                            .as("seed %d, budget %d", zaad, punt.budget())
                            .isEqualTo(beste(tabel, new int[tabel.aantal()], 0, punt.budget()));
                    exact++;
                }
            }
        }
        assertThat(exact).isGreaterThan(200);
    }

    /** Every plan, allowed or not; brute force. */
    private static Score beste(Paartabel tabel, int[] plekken, int i, int budget) {
        if (i == plekken.length) {
            var plan = new Verdeling(tabel, plekken);
            Score score = plan.score();
            return score.hard() == 0 && plan.overdrachten() <= budget ? score : null;
        }
        Score laagste = null;
        for (int plek = 0; plek <= tabel.wachtrij(); plek++) {
            plekken[i] = plek;
            Score score = tabel.magBij(i, plek) ? beste(tabel, plekken, i + 1, budget) : null;
            laagste = score != null && (laagste == null || score.compareTo(laagste) < 0) ? score : laagste;
        }
        return laagste;
    }

    @Tag("uitputtend")
    @Test
    void a_larger_budget_never_gives_a_worse_plan_and_each_keeps_within_its_own() {
        for (int zaad = 0; zaad < 5; zaad++) {
            var punten = teken(zaad, 5, 25);

            for (int k = 0; k < punten.size(); k++) {
                var punt = punten.get(k);
                int ervoor = Math.max(0, k - 1);
                assertThat(punt.score())
                        .as("seed %d", zaad)
                        .isLessThanOrEqualTo(punten.get(ervoor).score());
                assertThat(punt.winst())
                        .isGreaterThanOrEqualTo(punten.get(ervoor).winst());
                assertThat(punt.overdrachten())
                        .as("seed %d, budget %d", zaad, punt.budget())
                        .isLessThanOrEqualTo(
                                Math.max(punt.budget(), punten.get(0).overdrachten()));
            }
        }
    }

    private static List<Punt> teken(int zaad, int behandelaars, int zaken) {
        return new Budgetcurve(new Stroomplanner())
                .teken(new Willekeur(zaad).momentopname(behandelaars, zaken), Gewichten.standaard(), BUDGETTEN, OPTIES);
    }
}
