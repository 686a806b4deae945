package nl.wederhoor.identiteit;

import java.util.Optional;
import java.util.regex.Pattern;

/** The full name of an account: {@code klachtbehandelaar@radar}. */
public record Accountnaam(String naam, String organisatie) {
    private static final Pattern VORM = Pattern.compile("([a-z0-9][a-z0-9._-]{0,63})@([a-z][a-z0-9]{1,39})");

    static Optional<Accountnaam> lees(String tekst) {
        var vorm = VORM.matcher(tekst == null ? "" : tekst.strip());
        return vorm.matches() ? Optional.of(new Accountnaam(vorm.group(1), vorm.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return naam + "@" + organisatie;
    }
}
