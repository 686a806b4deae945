package nl.wederhoor.beleidsversie;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.wederhoor.beleid.Pakketmap;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.keuring.Pakketkeuring;

/**
 * Makes an organisation from a folder, or brings another content to an organisation that is there already.
 *
 * <p>The folder passes the guard first: nothing is kept of one that is refused.
 */
@Singleton
public final class LaadOrganisatie {
    private final LaadPakketten pakketten;
    private final Clock klok;

    LaadOrganisatie(LaadPakketten pakketten, Clock klok) {
        this.pakketten = pakketten;
        this.klok = klok;
    }

    /** What became of the folder: which version of whom, and whether that was there before. */
    public record Geladen(String organisatie, String naam, int versie, String status, boolean isNieuw) {}

    /** Throws OngeldigPakket with all faults. */
    public Geladen laad(Path map) {
        var organisatie = Pakketmap.organisatie(map);
        var bestanden = Pakketmap.lees(map);
        var naam = Pakketkeuring.keur(organisatie, 1, bestanden, OffsetDateTime.now(klok))
                .naam();
        if (Pakketten.organisaties().contains(organisatie)) {
            pakketten.laad(organisatie, Pakketten.lees(organisatie)); // ours is version 1, also before the first start
        }
        var ingebracht = pakketten.laad(organisatie, bestanden, () -> naam);
        return new Geladen(organisatie, naam, ingebracht.versie(), ingebracht.status(), ingebracht.isNieuw());
    }
}
