/**
 * The compiled pair table: what every pair of a case and a handler is allowed and costs.
 *
 * <p>The engines, the bound and the explanations all read this one table, so that they cannot drift apart.
 */
package nl.wederhoor.planner.tabel;
