package nl.wederhoor.studio;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A version as it stands in the database, without its files.
 *
 * @param van the first day, or null: not published yet, or without a begin
 * @param tot the first day on which it is no longer in force, or null
 * @param basis the version whose content it began with, or null for a pack
 */
record Versierij(
        String organisatie,
        int versie,
        Versiestatus status,
        LocalDate van,
        LocalDate tot,
        String sha256,
        OffsetDateTime gemaaktOp,
        String gemaaktDoor,
        String herkomst,
        Integer basis) {

    /** The row of a published version stays published, since a day in the past still finds it. */
    Versiestatus opDag(LocalDate dag) {
        boolean voorbij = status == Versiestatus.GEPUBLICEERD && tot != null && !dag.isBefore(tot);
        return voorbij ? Versiestatus.VERVALLEN : status;
    }

    boolean geldtOp(LocalDate dag) {
        return status == Versiestatus.GEPUBLICEERD
                && (van == null || !dag.isBefore(van))
                && (tot == null || dag.isBefore(tot));
    }

    /** Published, and its first day is still to come. */
    boolean isGepland(LocalDate vandaag) {
        return status == Versiestatus.GEPUBLICEERD && van != null && van.isAfter(vandaag);
    }

    String naam() {
        return organisatie + "-" + versie;
    }
}
