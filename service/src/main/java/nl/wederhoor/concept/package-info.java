/** The form that somebody is filling in: kept for a day, encrypted, for one account only. */
package nl.wederhoor.concept;
