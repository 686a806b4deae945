/**
 * How fairly a plan divides the work: measures, what could not be avoided, what this plan added and what that bought.
 *
 * <p>Always about work per hour available, never about speed or success.
 */
package nl.wederhoor.planner.eerlijkheid;
