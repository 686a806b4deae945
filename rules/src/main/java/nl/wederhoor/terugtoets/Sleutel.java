package nl.wederhoor.terugtoets;

import java.util.Arrays;

/** What lines can tell apart of a case, in numbers that name no value. */
final class Sleutel {
    private final int[] delen;
    private final int hash;

    Sleutel(int[] delen) {
        this.delen = delen;
        this.hash = Arrays.hashCode(delen);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Sleutel sleutel && hash == sleutel.hash && Arrays.equals(delen, sleutel.delen);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
