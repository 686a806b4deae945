package nl.wederhoor.kalender;

import java.util.TreeMap;
import nl.wederhoor.beleid.Beleid;

/** The calendar that a policy version sets. */
public final class Beleidskalender {
    private Beleidskalender() {}

    public static Kalender van(Beleid beleid) {
        return new Kalender(new Kalenderregels(
                beleid.parameter("goedeVrijdagIsWerkdag").waar(),
                beleid.parameter("gelijkgesteldeDagenZijnWerkdagen").waar(),
                beleid.parameter("rolNaarWerkdag").waar(),
                new TreeMap<>(beleid.gelijkgesteldeDagen())));
    }
}
