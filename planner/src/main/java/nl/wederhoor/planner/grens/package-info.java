/**
 * The proven bound: what no allowed plan can be below, by prices on loads and by a min-cost flow.
 *
 * <p>Both let cases be split and forget opposing parties; the larger value counts.
 */
package nl.wederhoor.planner.grens;
