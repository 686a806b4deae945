package nl.wederhoor.dossier;

/**
 * Somebody who has a part in the incident of a dossier.
 *
 * @param volgnummer which of the parties of this dossier it is, from 1
 * @param vertegenwoordigt for a representative: the party it speaks for, else null
 */
public record Partij(
        int volgnummer, Partijrol rol, Partijsoort soort, Persoonsgegevens gegevens, Integer vertegenwoordigt) {}
