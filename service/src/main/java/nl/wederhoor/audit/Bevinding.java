package nl.wederhoor.audit;

/**
 * One thing that is wrong with a chain.
 *
 * @param soort gewijzigd, ontbreekt, afgekapt, kop or toegevoegd
 * @param regel the number of the line, or of the first of several; 0 when it is no line
 */
public record Bevinding(String soort, long regel, String melding) {}
