package nl.wederhoor.adviseur;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a condition only says again what the conclusion says: "dat is zo, omdat dat zo is". */
final class Herhaling {
    private static final int KORTSTE_WOORD = 4;
    private static final double BIJNA_ALLES = 0.75;

    private Herhaling() {}

    static boolean van(String voorwaarde, String gevolg) {
        var gezegd = woorden(gevolg);
        var opnieuw = woorden(voorwaarde);
        long dubbel = opnieuw.stream().filter(gezegd::contains).count();
        return !opnieuw.isEmpty() && dubbel >= BIJNA_ALLES * opnieuw.size();
    }

    private static Set<String> woorden(String zin) {
        return Arrays.stream(zin.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(woord -> woord.length() >= KORTSTE_WOORD)
                .collect(Collectors.toSet());
    }
}
