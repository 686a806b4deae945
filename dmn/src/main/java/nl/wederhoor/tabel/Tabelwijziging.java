package nl.wederhoor.tabel;

/**
 * One edit that leads from one version of a table to another.
 *
 * @param rij the id of the row
 * @param kolom the column of a changed cell, or null for an edit of the whole row
 * @param van what stood there, or null when nothing did
 * @param naar what stands there now, or null when nothing does
 */
public record Tabelwijziging(String besluit, Soort soort, String rij, String kolom, String van, String naar) {

    /** What was done to the row. */
    public enum Soort {
        CEL,
        RIJ_ERBIJ,
        RIJ_WEG,
        RIJ_VERPLAATST,
        /** A value of parameters.csv; the row is its key. */
        PARAMETER
    }
}
