/** The snapshot: everything that a caseload plan depends on, frozen, checked and with a hash. */
package nl.wederhoor.planner.momentopname;
