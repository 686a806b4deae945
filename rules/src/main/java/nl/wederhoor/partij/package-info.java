/** Parties to a report: do two names, written by different people, perhaps belong to one person or organisation? */
package nl.wederhoor.partij;
