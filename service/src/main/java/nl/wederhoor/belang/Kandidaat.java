package nl.wederhoor.belang;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.regels.Belangensoort;

/**
 * A possible conflict of interest as it is kept: two dossiers and no name.
 *
 * @param oordeel what the decider said last, or null
 */
record Kandidaat(
        UUID id,
        UUID dossier,
        String nummer,
        UUID ander,
        String anderNummer,
        Belangensoort soort,
        String status,
        Oordeel oordeel,
        List<String> clausules,
        OffsetDateTime gevondenOp) {
    static final String OPEN = "open";
    static final String BEVESTIGD = "bevestigd";
    static final String AFGEWEZEN = "afgewezen";
    static final String VERVALLEN = "vervallen";

    boolean isOver(UUID een, UUID twee) {
        return dossier.equals(een) && ander.equals(twee) || dossier.equals(twee) && ander.equals(een);
    }
}
