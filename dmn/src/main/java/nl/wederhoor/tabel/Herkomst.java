package nl.wederhoor.tabel;

/** Where the value of a column comes from. */
public enum Herkomst {
    /** A fact of the vocabulary. */
    FEIT,
    /** Whether a list fact holds one value. */
    LIJSTWAARDE,
    /** A decision taken by a person, or "geen". */
    BESLUIT,
    /** The outcome of another table of the same policy version. */
    TABEL,
    /** A subject or derived value that the caller sets; the table itself declares its domain. */
    VRIJ,
    /** The table gives it. */
    UITVOER
}
