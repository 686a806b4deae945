package nl.wederhoor.adviseur;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/**
 * Remembers answers of one policy version under what the tables can tell apart of a case, never under the case itself.
 *
 * <p>Bounded; forgetting costs time and changes no answer.
 */
final class Geheugen {
    private static final int HOOGSTENS = 20_000;

    private record Sleutel(String wat, Object klassen, int hash) {
        static Sleutel van(String wat, Object klassen) {
            return new Sleutel(wat, klassen, 31 * wat.hashCode() + klassen.hashCode());
        }

        @Override
        public boolean equals(Object ander) {
            return ander instanceof Sleutel sleutel
                    && hash == sleutel.hash
                    && wat.equals(sleutel.wat)
                    && klassen.equals(sleutel.klassen);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private final Cache<Sleutel, Object> antwoorden =
            Caffeine.newBuilder().maximumSize(HOOGSTENS).build();

    /** An answer may ask for others while it is worked out, so two threads may both do the work; they find the same. */
    @SuppressWarnings("unchecked")
    <T> T onthoud(String wat, Object klassen, Supplier<T> bereken) {
        var sleutel = Sleutel.van(wat, klassen);
        var antwoord = (T) antwoorden.getIfPresent(sleutel);
        if (antwoord == null) {
            antwoord = bereken.get();
            antwoorden.put(sleutel, antwoord);
        }
        return antwoord;
    }
}
