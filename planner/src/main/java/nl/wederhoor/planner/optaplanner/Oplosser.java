package nl.wederhoor.planner.optaplanner;

import java.util.List;
import java.util.stream.IntStream;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.Toezicht;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchStepScope;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractStepScope;
import org.optaplanner.core.impl.solver.DefaultSolver;

/** Runs OptaPlanner's tabu search from a plan for a fixed number of steps. */
final class Oplosser {
    private static final int TABU = 7;
    /** One in so many of the units that can move is tabu at most: with all of them tabu a step would never end. */
    private static final int TABU_OP = 4;

    private static final int PER_STAP = 1_000;
    /** Moves tried per step at most, also when hardly any is accepted. */
    private static final long HOOGSTENS_PER_STAP = 20_000;

    private Oplosser() {}

    /** The best plan found, at least as good as the start. */
    static Verdeling verbeter(Verdeling start, Planopties opties) {
        return verbeter(start, opties, EnvironmentMode.REPRODUCIBLE);
    }

    static Verdeling verbeter(Verdeling start, Planopties opties, EnvironmentMode toestand) {
        int beweeglijk = beweeglijk(start.tabel());
        if (opties.stappen() == 0 || opties.toezicht().gestopt() || beweeglijk < TABU_OP) {
            return start;
        }
        Solver<Voorstel> solver = SolverFactory.<Voorstel>create(configuratie(opties.zaad(), toestand)
                        .withPhases(tabu(Math.min(TABU, beweeglijk / TABU_OP), opties.stappen())))
                .buildSolver();
        ((DefaultSolver<Voorstel>) solver)
                .addPhaseLifecycleListener(new Bewaker(solver, opties.stappen(), opties.toezicht()));
        Verdeling gevonden =
                solver.solve(new Voorstel(start, opties.wijzigingsbudget())).verdeling(start.tabel());
        return gevonden.score().compareTo(start.score()) < 0 ? gevonden : start;
    }

    static SolverConfig configuratie(long zaad, EnvironmentMode toestand) {
        return new SolverConfig()
                .withSolutionClass(Voorstel.class)
                .withEntityClasses(Toewijzing.class)
                .withEnvironmentMode(toestand)
                .withRandomSeed(zaad)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withConstraintProviderClass(Planregels.class)
                        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET));
    }

    /** Units that have somewhere else to go. */
    private static int beweeglijk(Paartabel tabel) {
        return (int) IntStream.range(0, tabel.aantal())
                .filter(i -> tabel.vast(i) < 0)
                .filter(i -> IntStream.range(0, tabel.wachtrij()).anyMatch(j -> tabel.magBij(i, j)))
                .count();
    }

    private static LocalSearchPhaseConfig tabu(int lengte, long stappen) {
        return new LocalSearchPhaseConfig()
                .withTerminationConfig(
                        new TerminationConfig().withScoreCalculationCountLimit(stappen * HOOGSTENS_PER_STAP))
                .withMoveSelectorConfig(new UnionMoveSelectorConfig(
                        List.of(new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig())))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withEntityTabuSize(lengte))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(PER_STAP));
    }

    /** Ends the search after its steps or when the supervision says so, and passes on what improved. */
    private static final class Bewaker extends PhaseLifecycleListenerAdapter<Voorstel> {
        private final Solver<Voorstel> solver;
        private final long stappen;
        private final Toezicht toezicht;

        Bewaker(Solver<Voorstel> solver, long stappen, Toezicht toezicht) {
            this.solver = solver;
            this.stappen = stappen;
            this.toezicht = toezicht;
        }

        @Override
        public void stepEnded(AbstractStepScope<Voorstel> stap) {
            long gedaan = stap.getStepIndex() + 1L;
            if (stap instanceof LocalSearchStepScope<Voorstel> zoekstap && zoekstap.getBestScoreImproved()) {
                toezicht.verbeterd(gedaan, score(stap));
            }
            if (gedaan >= stappen || toezicht.gestopt()) {
                solver.terminateEarly();
            }
        }

        private static Score score(AbstractStepScope<Voorstel> stap) {
            var waarde = (HardMediumSoftLongScore) stap.getScore();
            return new Score(-waarde.hardScore(), -waarde.mediumScore(), -waarde.softScore());
        }
    }
}
