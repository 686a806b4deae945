/** Who somebody is: local accounts, passwords, sessions, roles, and how often a sign-in may fail. */
package nl.wederhoor.identiteit;
