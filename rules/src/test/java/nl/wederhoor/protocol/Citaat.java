package nl.wederhoor.protocol;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A place that names clauses: a table with its row, a rule, a parameter, a line of what is not regulated. */
record Citaat(String plaats, String rij, List<String> clausules) {
    private static final Pattern CLAUSULE =
            Pattern.compile("\\b(RADAR|DMG|I1G|IW|KH)-[0-9A-Z](?:[0-9A-Za-z.]*[0-9A-Za-z])?");

    /** Every clause id that stands in a text. */
    static List<String> clausulesIn(String tekst) {
        return CLAUSULE.matcher(tekst).results().map(MatchResult::group).toList();
    }

    @Override
    public String toString() {
        return plaats + " " + rij + " " + clausules;
    }
}
