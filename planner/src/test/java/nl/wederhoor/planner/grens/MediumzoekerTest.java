package nl.wederhoor.planner.grens;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import nl.wederhoor.planner.Bruutplanner;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.verzonnen.Bureauschets;
import nl.wederhoor.planner.verzonnen.Verzinner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class MediumzoekerTest {
    private static final Gewichten GEWICHTEN = Gewichten.standaard();

    @Tag("uitputtend")
    @Test
    void on_1_000_small_snapshots_the_medium_bound_is_at_most_the_optimum_and_the_optimum_at_most_the_plan() {
        int bewezen = 0;
        for (int zaad = 0; zaad < 1_000; zaad++) {
            var foto = new Willekeur(zaad).momentopname(1 + zaad % 3, 1 + zaad % 6);
            var tabel = Paartabel.van(foto, GEWICHTEN);
            long optimum = Bruutplanner.optimum(tabel).medium();
            var begin = Verdeling.wachtend(tabel);

            long wortel = Mediumzoeker.grens(begin, () -> false);
            var bewijs = Mediumzoeker.zoek(begin, Planopties.van(zaad % 30, zaad));
            long gestopt = Mediumzoeker.grens(begin, () -> true);

            assertThat(wortel).as("seed %d", zaad).isLessThanOrEqualTo(optimum);
            assertThat(gestopt).as("seed %d", zaad).isLessThanOrEqualTo(optimum);
            assertThat(bewijs.grens()).as("seed %d", zaad).isLessThanOrEqualTo(optimum);
            assertThat(bewijs.plan().score().hard()).isZero();
            assertThat(bewijs.plan().score().medium()).as("seed %d", zaad).isGreaterThanOrEqualTo(optimum);
            bewezen += bewijs.grens() == bewijs.plan().score().medium() ? 1 : 0;
        }
        assertThat(bewezen).as("proven best on the medium level").isGreaterThan(950);
    }

    /** A bureau where a case fits nowhere twice: halves would fit, whole cases do not, and only branching tells. */
    @Test
    void branching_proves_what_dividing_cases_cannot() {
        var wie = List.of(Behandelaar.van("an", 10), Behandelaar.van("bo", 10));
        var zaken = List.of(Zaak.van("x", 7), Zaak.van("y", 7), Zaak.van("z", 7));
        var tabel = Paartabel.van(Momentopname.van(Willekeur.DAG, wie, zaken), GEWICHTEN);
        var begin = Verdeling.wachtend(tabel);

        var bewijs = Mediumzoeker.zoek(begin, Planopties.van(10, 1));

        assertThat(Mediumzoeker.grens(begin, () -> false)).isZero();
        assertThat(bewijs.grens())
                .isEqualTo(Bruutplanner.optimum(tabel).medium())
                .isPositive();
        assertThat(bewijs.plan().score().medium()).isEqualTo(bewijs.grens());
    }

    @Test
    void numbers_that_do_not_fit_a_long_together_prove_nothing_rather_than_something_wrong() {
        var tabel = Paartabel.van(new Willekeur(7).momentopname(3, 6), GEWICHTEN);
        var model = new Mediummodel(tabel);

        assertThat(model.past(1 << 12)).isTrue();
        assertThat(model.past(1L << 58)).isFalse();
    }

    @Test
    void the_simplex_method_reaches_what_another_solver_reaches() {
        Loader.loadNativeLibraries();
        for (int zaad = 1; zaad <= 6; zaad++) {
            var schets = new Bureauschets(4 + zaad, 60, 1.3, false, zaad % 2 == 0, zaad);
            var tabel = Paartabel.van(Verzinner.bureau(schets), GEWICHTEN);
            var grens = new Mediumgrens(tabel, Verdeling.wachtend(tabel).plekken());

            assertThat(grens.los(() -> false)).isTrue();

            double ander = glop(new Mediummodel(tabel));
            assertThat((double) grens.waarde()).as("seed %d", zaad).isBetween(ander - 0.1, ander + grens.stapgrootte());
        }
    }

    private static double glop(Mediummodel model) {
        var solver = MPSolver.createSolver("GLOP");
        var doel = solver.objective();
        var rijen = new MPConstraint[model.aantalRijen()];
        for (int q = 0; q < rijen.length; q++) {
            rijen[q] =
                    solver.makeConstraint(Double.NEGATIVE_INFINITY, model.rij(q).grens());
            if (model.rij(q).meer() >= 0) {
                MPVariable boven = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
                rijen[q].setCoefficient(boven, -1);
                doel.setCoefficient(boven, model.rij(q).meer());
            }
        }
        for (int i = 0; i < model.aantal(); i++) {
            var een = solver.makeConstraint(1, 1);
            for (int k = 0; k < model.plekken(i).length; k++) {
                MPVariable deel = solver.makeNumVar(0, 1, "");
                een.setCoefficient(deel, 1);
                doel.setCoefficient(deel, model.kosten(i, k));
                for (int e = 0; e < model.rijen(i, k).length; e++) {
                    rijen[model.rijen(i, k)[e]].setCoefficient(deel, model.hoeveel(i, k)[e]);
                }
            }
        }
        doel.setMinimization();
        solver.solve();
        return doel.value();
    }
}
