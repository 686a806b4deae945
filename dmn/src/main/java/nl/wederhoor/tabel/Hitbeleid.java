package nl.wederhoor.tabel;

/** How many rows of a table may win. */
public enum Hitbeleid {
    /** At most one row matches, whatever the input. */
    UNIQUE,
    /** The first matching row wins. */
    FIRST,
    /** Every matching row counts. */
    COLLECT;

    /** True when the table gives at most one outcome. */
    public boolean isEnkel() {
        return this != COLLECT;
    }
}
