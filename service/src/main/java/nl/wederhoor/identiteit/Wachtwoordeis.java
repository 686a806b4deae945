package nl.wederhoor.identiteit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a password must be, and one that nobody chose. */
final class Wachtwoordeis {
    private static final int KORTSTE = 12;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that looks like another
    private static final int GROEPEN = 4;
    private static final int PER_GROEP = 4;
    private static final SecureRandom TOEVAL = new SecureRandom();

    static final String EIS =
            "Een wachtwoord heeft " + KORTSTE + " tot en met " + Wachtwoorden.LANGSTE_BYTES + " tekens.";

    private Wachtwoordeis() {}

    static boolean voldoet(String wachtwoord) {
        return wachtwoord.codePointCount(0, wachtwoord.length()) >= KORTSTE
                && wachtwoord.getBytes(StandardCharsets.UTF_8).length <= Wachtwoorden.LANGSTE_BYTES
                && wachtwoord.chars().noneMatch(Character::isISOControl);
    }

    /** To tell somebody once: 4 x 4 letters and digits, 79 bits. */
    static String willekeurig() {
        return IntStream.range(0, GROEPEN).mapToObj(nr -> groep()).collect(Collectors.joining("-"));
    }

    private static String groep() {
        return TOEVAL.ints(PER_GROEP, 0, LETTERS.length())
                .mapToObj(plek -> String.valueOf(LETTERS.charAt(plek)))
                .collect(Collectors.joining());
    }
}
