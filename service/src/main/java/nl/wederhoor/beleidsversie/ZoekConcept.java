package nl.wederhoor.beleidsversie;

import jakarta.inject.Singleton;
import java.util.OptionalInt;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;

/** Finds other policy that waits for somebody of the own organisation. */
@Singleton
public final class ZoekConcept {
    private final Beleidsopslag opslag;
    private final Database database;

    ZoekConcept(Beleidsopslag opslag, Database database) {
        this.opslag = opslag;
        this.database = database;
    }

    /** The newest concept; of another organisation nobody learns whether there is one. */
    public OptionalInt voor(Medewerker wie, String organisatie) {
        return wie.organisatie().equals(organisatie)
                ? database.own(connection -> opslag.concept(connection, organisatie))
                : OptionalInt.empty();
    }
}
