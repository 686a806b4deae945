/** The beheerder's work: accounts, roles, and what happens to the dossiers of who leaves. */
package nl.wederhoor.accountbeheer;
