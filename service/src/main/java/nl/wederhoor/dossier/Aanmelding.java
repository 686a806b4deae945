package nl.wederhoor.dossier;

import nl.wederhoor.feiten.Feiten;

/**
 * A report that becomes a dossier.
 *
 * @param melder who reports, or null when they stay unknown to the bureau
 * @param wederpartij who it is about, or null
 */
public record Aanmelding(
        Feiten feiten, String omschrijving, Persoonsgegevens melder, Wederpartij wederpartij, Incident incident) {

    /** The other side as it is named in the report. */
    public record Wederpartij(String naam, Partijsoort soort) {
        @Override
        public String toString() {
            return "Wederpartij " + soort;
        }
    }

    @Override
    public String toString() {
        return "Aanmelding";
    }
}
