package nl.wederhoor.planner.optaplanner;

import nl.wederhoor.planner.Caseloadplanner;
import nl.wederhoor.planner.Plannercontract;

final class OptaplannerTest extends Plannercontract {
    @Override
    protected Caseloadplanner planner() {
        return new Optaplanner();
    }
}
