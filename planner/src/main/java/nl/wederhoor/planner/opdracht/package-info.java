/** The command {@code bin/plan}: a raw instance or a snapshot in, the assignment with its proven gap out. */
package nl.wederhoor.planner.opdracht;
