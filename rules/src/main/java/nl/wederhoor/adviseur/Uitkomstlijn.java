package nl.wederhoor.adviseur;

/**
 * What one line of an answer says, without texts and clauses and without the calendar: equal values, equal lines.
 *
 * @param waarde the status or value in words
 * @param dag for a term its last day, for what waits for a term its first day, counted from the begin of the term; else null
 */
public record Uitkomstlijn(String waarde, Integer dag) {}
