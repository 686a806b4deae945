package nl.wederhoor.adviseur;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a condition only says again what the conclusion says: "dat is zo, omdat dat zo is". */
final class Herhaling {
    private static final int KORTSTE_WOORD = 4;
    private static final double BIJNA_ALLES = 0.75;
    private static final Pattern GEEN_LETTERS = Pattern.compile("[^\\p{L}]+");

    private Herhaling() {}

    /** The conditions that say something new beside the conclusion. */
    static List<String> zonder(List<String> voorwaarden, String gevolg) {
        if (voorwaarden.isEmpty()) {
            return voorwaarden;
        }
        var gezegd = woorden(gevolg);
        return voorwaarden.stream()
                .filter(voorwaarde -> !van(voorwaarde, gezegd))
                .toList();
    }

    private static boolean van(String voorwaarde, Set<String> gezegd) {
        var opnieuw = woorden(voorwaarde);
        long dubbel = opnieuw.stream().filter(gezegd::contains).count();
        return !opnieuw.isEmpty() && dubbel >= BIJNA_ALLES * opnieuw.size();
    }

    private static Set<String> woorden(String zin) {
        return GEEN_LETTERS
                .splitAsStream(zin.toLowerCase(Locale.ROOT))
                .filter(woord -> woord.length() >= KORTSTE_WOORD)
                .collect(Collectors.toSet());
    }
}
