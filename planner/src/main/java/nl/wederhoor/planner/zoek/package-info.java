/**
 * The search of our own on the pair table: fast exact differences, annealing with a seed, and an exact polish.
 *
 * <p>The OptaPlanner adapter starts from what it finds and hands its result back for the polish.
 */
package nl.wederhoor.planner.zoek;
