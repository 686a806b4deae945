package nl.wederhoor.planner;

import nl.wederhoor.planner.momentopname.Momentopname;

/**
 * Port to whatever solves the caseload of one bureau.
 *
 * <p>Every method is a function of its arguments: the same snapshot, weights, seed and number of steps give the same
 * answer. A snapshot that cannot be planned gives a {@code Momentopnamefout} with every fault named.
 */
public interface Caseloadplanner {
    /** The best assignment found within the steps allowed; what fits nobody waits in the queue. */
    Plan plan(Momentopname momentopname, Gewichten gewichten, Planopties opties);

    /** What no allowed plan of the snapshot can be below. */
    Ondergrens ondergrens(Momentopname momentopname, Gewichten gewichten);
}
