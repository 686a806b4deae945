package nl.wederhoor.beleidsversie;

import java.util.List;

/**
 * A place in a policy that cites a clause.
 *
 * @param soort tabel, regel, parameter or niet geregeld
 * @param naam the table, rule, parameter or key
 * @param rijen the rows of a table that cite it; empty for other kinds
 */
public record Vindplaats(String soort, String naam, String label, List<String> rijen) {}
