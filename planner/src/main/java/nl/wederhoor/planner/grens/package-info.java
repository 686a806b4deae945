/**
 * The proven bound: what no allowed plan can be below. The medium level by a linear program and branching, the soft level by
 * prices on loads and by a min-cost flow; the larger value counts.
 */
package nl.wederhoor.planner.grens;
