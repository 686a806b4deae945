/** What a policy can still say across all its tables and rules, by search. */
package nl.wederhoor.bereik;
