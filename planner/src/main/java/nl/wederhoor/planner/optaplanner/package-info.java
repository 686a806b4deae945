/**
 * The product's planner: OptaPlanner over the pair table, started and polished by the search of our own.
 *
 * <p>Nothing of OptaPlanner leaves this package.
 */
package nl.wederhoor.planner.optaplanner;
