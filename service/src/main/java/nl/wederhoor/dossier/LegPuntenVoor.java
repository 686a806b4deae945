package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.wederhoor.identiteit.Accountnaam;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;

/** Asks deciders about points that no change but the day brought up; the dossier and its version stay as they are. */
@Singleton
public final class LegPuntenVoor {
    private final Database database;
    private final Kast kast;
    private final Besluitverzoeken verzoeken;
    private final Clock klok;

    LegPuntenVoor(Database database, Kast kast, Besluitverzoeken verzoeken, Clock klok) {
        this.database = database;
        this.kast = kast;
        this.verzoeken = verzoeken;
        this.klok = klok;
    }

    /** Throws 404 for a dossier that is gone. */
    public void leg(String organisatie, UUID id, String systeem) {
        database.within(organisatie, connection -> {
            var wie = new Medewerker(new Accountnaam(systeem, organisatie), Set.of());
            var blad = kast.neem(id, new Werkblad.Hand(wie, OffsetDateTime.now(klok)));
            if (!blad.isGesloten()) {
                verzoeken.werkBij(blad, blad.vooraf());
            }
            return id;
        });
    }
}
