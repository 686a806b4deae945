package nl.wederhoor.tabel;

/** The matcher and the engine of record disagree on a table: no advice may be given on it. */
public final class Onenigheid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Onenigheid(String besluit, String wat) {
        super("De twee rekenwijzen verschillen over tabel " + besluit + ": " + wat
                + ". Geef geen advies en laat de tabel nakijken.");
    }
}
