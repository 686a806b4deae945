package nl.wederhoor.tabel;

/** The names that input columns may have. */
final class Bron {
    /** The value of a decision that nobody took yet. */
    static final String GEEN_BESLUIT = "geen";

    private Bron() {}
}
