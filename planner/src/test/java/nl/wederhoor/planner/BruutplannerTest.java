package nl.wederhoor.planner;

final class BruutplannerTest extends Plannercontract {
    @Override
    protected Caseloadplanner planner() {
        return new Bruutplanner();
    }
}
