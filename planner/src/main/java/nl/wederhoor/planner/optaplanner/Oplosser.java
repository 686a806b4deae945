package nl.wederhoor.planner.optaplanner;

import java.util.List;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.Toezicht;
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
import org.optaplanner.core.impl.localsearch.scope.LocalSearchStepScope;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractStepScope;
import org.optaplanner.core.impl.solver.DefaultSolver;

/** Runs OptaPlanner's tabu search from a plan for a fixed number of steps. */
final class Oplosser {
    private static final int TABU = 7;
    private static final int PER_STAP = 1_000;

    private Oplosser() {}

    /** The best plan found, at least as good as the start. */
    static Verdeling verbeter(Verdeling start, Planopties opties) {
        if (opties.stappen() == 0 || opties.toezicht().gestopt()) {
            return start;
        }
        Solver<Voorstel> solver = SolverFactory.<Voorstel>create(
                        configuratie(opties.zaad(), EnvironmentMode.REPRODUCIBLE)
                                .withPhases(tabu()))
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

    private static LocalSearchPhaseConfig tabu() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig(
                        List.of(new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig())))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withEntityTabuSize(TABU))
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
