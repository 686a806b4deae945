package nl.wederhoor.analyse;

/** The kinds of findings about one table, in the order in which they are shown. */
public enum Soort {
    /** UNIQUE: two rows hold for the same input. */
    OVERLAP,
    /** A row that never decides: no legal input matches it, or other rows always come first or hold as well. */
    ONBEREIKBAAR,
    /** UNIQUE, FIRST: inputs that match no row. */
    GAT,
    /** A row with the same space and outcome as an earlier row. */
    DUBBEL,
    /** A row without which every input gets the same outcome. */
    OVERBODIG,
    /** A value of the list of an output column that no input gets. */
    UITKOMST
}
