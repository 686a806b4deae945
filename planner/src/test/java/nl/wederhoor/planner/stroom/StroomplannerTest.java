package nl.wederhoor.planner.stroom;

import nl.wederhoor.planner.Caseloadplanner;
import nl.wederhoor.planner.Plannercontract;

final class StroomplannerTest extends Plannercontract {
    @Override
    protected Caseloadplanner planner() {
        return new Stroomplanner();
    }
}
