/** The adviser: from facts, a day and decisions to one advice, as a pure function of the policy. */
package nl.wederhoor.adviseur;
