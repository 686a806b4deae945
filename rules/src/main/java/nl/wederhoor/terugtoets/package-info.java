/** What another policy would have advised in past cases: how many answers change, by which edit, and for whom. */
package nl.wederhoor.terugtoets;
