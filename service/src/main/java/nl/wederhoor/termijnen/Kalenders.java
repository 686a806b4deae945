package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.kalender.Beleidskalender;
import nl.wederhoor.kalender.Kalender;
import nl.wederhoor.probleem.Weigering;

/** The calendar on which terms of regulations are counted: that of the policy in force, whatever a dossier follows. */
@Singleton
class Kalenders {
    private final Beleidsversies versies;

    Kalenders(Beleidsversies versies) {
        this.versies = versies;
    }

    /** A calendar and the policy that sets it. */
    record Geldend(Kalender kalender, String sha256, String versie) {}

    Geldend van(String organisatie, OffsetDateTime nu) {
        var beleid = beleid(organisatie, nu);
        return new Geldend(Beleidskalender.van(beleid), beleid.sha256(), beleid.naamVanVersie());
    }

    Beleid beleid(String organisatie, OffsetDateTime nu) {
        return versies.geldigOp(organisatie, nu)
                .map(versie -> versie.beleid())
                .orElseThrow(() -> Weigering.botst("Er geldt vandaag geen beleid. Vraag de directeur om een versie."));
    }
}
