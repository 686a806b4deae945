package nl.wederhoor.identiteit;

import java.util.Optional;
import java.util.regex.Pattern;

/** The full name of an account: {@code klachtbehandelaar@radar}; what jobs do stands in the log as {@code systeem}. */
public record Accountnaam(String naam, String organisatie) {
    private static final Pattern VORM = Pattern.compile("([a-z0-9][a-z0-9._-]{0,63})@([a-z][a-z0-9]{1,39})");
    private static final String GERESERVEERD = "systeem";

    static Optional<Accountnaam> lees(String tekst) {
        var vorm = VORM.matcher(tekst == null ? "" : tekst.strip());
        return vorm.matches() && !vorm.group(1).equals(GERESERVEERD)
                ? Optional.of(new Accountnaam(vorm.group(1), vorm.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return naam + "@" + organisatie;
    }
}
