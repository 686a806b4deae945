package nl.wederhoor.planner;

import java.util.List;

/**
 * Port to whatever solves the caseload of one bureau.
 *
 * <p>Every method is a function of its arguments: the same snapshot, weights, seed and number of steps give the same
 * answer. Costs and efforts are whole numbers; effort is counted in quarter-hours.
 */
public interface Caseloadplanner {

    /** The best assignment found within the steps allowed, never without one: what fits nobody waits in the queue. */
    Plan plan(Momentopname momentopname, Gewichten gewichten, Planopties opties);

    /** What moving one dossier to each handler would cost, given everything else in the plan stays. */
    List<Alternatief> alternatives(Momentopname momentopname, Gewichten gewichten, Plan plan, String dossier);

    /** The plan on a changed copy of the snapshot, solved with the same seed so that both can be compared. */
    Plan whatIf(Momentopname momentopname, List<Wijziging> wijzigingen, Gewichten gewichten, Planopties opties);

    /** A cost that no feasible assignment can be below. */
    Score bound(Momentopname momentopname, Gewichten gewichten);
}
