package nl.wederhoor.audit;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Somebody did, or was refused, something with stored records: one line of the log, without any content.
 *
 * @param door the account without its organisation, or "systeem"
 * @param handeling what was done: "lezen", "lijst", "stap"
 * @param stukken ids of the records; of a list those that were shown
 */
public record Handeling(
        String organisatie,
        OffsetDateTime op,
        String door,
        String handeling,
        Stuksoort soort,
        List<String> stukken,
        Doel doel,
        Afloop uitkomst) {

    /** Throws IllegalArgumentException when a part could hold content: that is a fault of ours. */
    public Handeling {
        op = op.truncatedTo(ChronoUnit.MILLIS);
        stukken = List.copyOf(stukken);
        if (!handeling.matches("[a-z][a-z -]{0,39}") || !stukken.stream().allMatch(Handeling::isKenmerk)) {
            throw new IllegalArgumentException("a line of the log holds names of actions and ids only");
        }
    }

    private static boolean isKenmerk(String stuk) {
        return stuk.matches("[A-Za-z0-9._-]{1,64}");
    }
}
