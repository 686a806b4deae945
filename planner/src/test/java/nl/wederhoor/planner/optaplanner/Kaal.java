package nl.wederhoor.planner.optaplanner;

import nl.wederhoor.planner.Toezicht;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractStepScope;
import org.optaplanner.core.impl.solver.DefaultSolver;

/** OptaPlanner as it comes, on our rules: its own construction and its own local search. */
public final class Kaal {
    private Kaal() {}

    public static Verdeling los(Paartabel tabel, Toezicht toezicht) {
        var solver = SolverFactory.<Voorstel>create(Oplosser.configuratie(1, EnvironmentMode.REPRODUCIBLE))
                .buildSolver();
        ((DefaultSolver<Voorstel>) solver).addPhaseLifecycleListener(new PhaseLifecycleListenerAdapter<>() {
            @Override
            public void stepEnded(AbstractStepScope<Voorstel> stap) {
                if (toezicht.gestopt()) {
                    solver.terminateEarly();
                }
            }
        });
        return solver.solve(new Voorstel(Verdeling.wachtend(tabel), -1)).verdeling(tabel);
    }
}
