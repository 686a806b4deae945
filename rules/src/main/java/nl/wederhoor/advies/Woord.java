package nl.wederhoor.advies;

import java.util.Arrays;
import java.util.Optional;

/** A word of a closed Dutch vocabulary; the label is what the API, the tables and the pages show. */
public interface Woord {

    String label();

    /** The constant with this label. */
    static <W extends Enum<W> & Woord> Optional<W> van(Class<W> soort, String label) {
        return Arrays.stream(soort.getEnumConstants())
                .filter(woord -> woord.label().equals(label))
                .findFirst();
    }
}
