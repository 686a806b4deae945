package nl.wederhoor.planner.optaplanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Narekening;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.EnvironmentMode;

/** Watches the constraints as a whole: each is tested, each counts, and together they are the score. */
final class PlanregelsDekkingTest {
    private static final int PLANNEN = 10_000;
    private static final int PER_FOTO = 20;
    private static final Gewichten GEWICHTEN = Gewichten.standaard();

    /** The rules with one of them left out. */
    public static final class Gesaboteerd implements ConstraintProvider {
        private static Regel weg;

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return Stream.of(new Planregels().defineConstraints(factory))
                    .filter(regel -> !regel.getConstraintName().equals(weg.naam()))
                    .toArray(Constraint[]::new);
        }
    }

    @Test
    void every_rule_has_a_test_that_rewards_and_one_that_penalises() {
        assertThat(Stream.of(Regel.values()).filter(regel -> !isGetest(regel))).isEmpty();
    }

    private static boolean isGetest(Regel regel) {
        List<String> tests = Stream.of(
                        HardePlanregelsTest.class, MediumPlanregelsTest.class, ZachtePlanregelsTest.class)
                .flatMap(groep -> Arrays.stream(groep.getDeclaredClasses()))
                .filter(klasse -> klasse.isAnnotationPresent(Nested.class))
                .filter(klasse -> klasse.getSimpleName().startsWith(regel.code() + "_"))
                .flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
                .filter(methode -> methode.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .toList();
        return tests.stream().anyMatch(naam -> naam.startsWith("rewards"))
                && tests.stream().anyMatch(naam -> naam.startsWith("penalises"));
    }

    @Tag("uitputtend")
    @Test
    void the_score_of_the_solver_equals_an_independent_calculation_on_10_000_random_plans() {
        var rekenaar = rekenaar(Planregels.class);
        for (int zaad = 0; zaad < PLANNEN / PER_FOTO; zaad++) {
            var willekeur = new Willekeur(zaad);
            var foto = willekeur.momentopname(1 + zaad % 5, 1 + zaad % 17);
            var tabel = Paartabel.van(foto, GEWICHTEN);
            for (int k = 0; k < PER_FOTO; k++) {
                var voorstel = new Voorstel(willekeurig(tabel, willekeur), -1);
                rekenaar.update(voorstel);
                assertThat(score(voorstel))
                        .as("seed %d, plan %d", zaad, k)
                        .isEqualTo(Narekening.score(foto, GEWICHTEN, perZaak(voorstel, tabel)));
            }
        }
    }

    @Test
    void a_rule_that_is_left_out_is_found() {
        for (Regel regel : Regel.values()) {
            Gesaboteerd.weg = regel;
            assertThat(wijktErgensAf(rekenaar(Gesaboteerd.class)))
                    .as("without %s", regel)
                    .isTrue();
        }
    }

    private static boolean wijktErgensAf(SolutionManager<Voorstel, HardMediumSoftLongScore> rekenaar) {
        for (int zaad = 0; zaad < 100; zaad++) {
            var willekeur = new Willekeur(zaad);
            var foto = willekeur.momentopname(4, 10);
            var tabel = Paartabel.van(foto, GEWICHTEN);
            var voorstel = new Voorstel(willekeurig(tabel, willekeur), -1);
            rekenaar.update(voorstel);
            if (!score(voorstel).equals(Narekening.score(foto, GEWICHTEN, perZaak(voorstel, tabel)))) {
                return true;
            }
        }
        return false;
    }

    @Tag("uitputtend")
    @Test
    void the_solver_agrees_with_itself_when_it_checks_every_step() {
        for (int zaad = 1; zaad <= 3; zaad++) {
            var tabel = Paartabel.van(new Willekeur(zaad).momentopname(4, 14), GEWICHTEN);
            var start = Verdeling.wachtend(tabel);

            var gevonden = Oplosser.verbeter(start, Planopties.van(10, zaad).metBudget(3), EnvironmentMode.FULL_ASSERT);

            assertThat(gevonden.score()).isLessThan(start.score());
            assertThat(gevonden.overdrachten()).isLessThanOrEqualTo(Math.max(3, start.overdrachten()));
        }
    }

    /** With as many units tabu as there are, no move is accepted and a step never ends. */
    @Test
    @Timeout(60)
    void a_search_with_few_dossiers_comes_to_an_end() {
        for (int zaken = 1; zaken <= 9; zaken++) {
            var tabel = Paartabel.van(new Willekeur(zaken).momentopname(3, zaken), GEWICHTEN);
            var start = Verdeling.wachtend(tabel);

            assertThat(Oplosser.verbeter(start, Planopties.van(3, 1)).score()).isLessThanOrEqualTo(start.score());
        }
    }

    private static SolutionManager<Voorstel, HardMediumSoftLongScore> rekenaar(
            Class<? extends ConstraintProvider> regels) {
        var configuratie = Oplosser.configuratie(1, EnvironmentMode.REPRODUCIBLE);
        configuratie.getScoreDirectorFactoryConfig().setConstraintProviderClass(regels);
        return SolutionManager.create(SolverFactory.<Voorstel>create(configuratie));
    }

    private static Verdeling willekeurig(Paartabel tabel, Willekeur willekeur) {
        int[] plek = new int[tabel.aantal()];
        Arrays.setAll(plek, i -> willekeur.toeval().nextInt(tabel.wachtrij() + 1));
        return new Verdeling(tabel, plek);
    }

    private static Map<String, String> perZaak(Voorstel voorstel, Paartabel tabel) {
        return voorstel.verdeling(tabel).perZaak();
    }

    private static Score score(Voorstel voorstel) {
        var score = voorstel.score();
        return new Score(-score.hardScore(), -score.mediumScore(), -score.softScore());
    }
}
