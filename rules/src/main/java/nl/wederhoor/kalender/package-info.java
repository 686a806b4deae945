/** Working-day calendar of one organisation and the counting of protocol and statutory terms on it. */
package nl.wederhoor.kalender;
