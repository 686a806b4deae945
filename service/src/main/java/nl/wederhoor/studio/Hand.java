package nl.wederhoor.studio;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wederhoor.identiteit.Medewerker;

/** Who works on a version, as which person, and when. */
record Hand(Medewerker door, UUID persoon, OffsetDateTime op) {

    String naam() {
        return door.naam();
    }
}
