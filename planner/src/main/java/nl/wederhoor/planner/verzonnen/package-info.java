/** Invented bureaus that look like real ones, from a seed: for tests, measurements and demonstrations. */
package nl.wederhoor.planner.verzonnen;
