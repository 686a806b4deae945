/**
 * What would happen if: changes on a copy, a handler imposed, a limit on handovers, a case that comes in.
 *
 * <p>Nothing here changes a snapshot or a plan that it is given.
 */
package nl.wederhoor.planner.watals;
