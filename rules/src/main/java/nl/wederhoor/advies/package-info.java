/** Adviseur, the pure function from policy, facts, reference date and decisions to one immutable advice. */
package nl.wederhoor.advies;
