package nl.wederhoor.dossier;

import java.time.OffsetDateTime;
import nl.wederhoor.regels.Tijdzone;

/** Moments as people in the Netherlands read them; the database gives them back in UTC. */
final class Tijdstip {
    private Tijdstip() {}

    static OffsetDateTime hier(OffsetDateTime moment) {
        return moment == null
                ? null
                : moment.atZoneSameInstant(Tijdzone.NEDERLAND).toOffsetDateTime();
    }
}
