/**
 * Generalised assignment with hard capacities, pair-dependent effort, conflicts and optional cases: a solver for raw
 * numbers that knows nothing of dossiers.
 *
 * <p>Read in this order: {@code Instance}, {@code Solver}, {@code Annealer} (good assignments), {@code PriceBound} (what
 * none can beat), {@code TreeSearch} (proof on small ones). Intentional: costs are exact longs everywhere, doubles only
 * steer; every bound is rounded down.
 */
package nl.wederhoor.planner.assignment;
