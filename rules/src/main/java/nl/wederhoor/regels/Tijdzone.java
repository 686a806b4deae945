package nl.wederhoor.regels;

import java.time.ZoneId;

/** The one zone in which protocol days are counted (contract: Europe/Amsterdam). */
public final class Tijdzone {
    public static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private Tijdzone() {}
}
