package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/**
 * The one way to change versions: one transaction, one writer per organisation, one line in the log. A refusal undoes the
 * work and keeps the line.
 */
@Singleton
final class Studio {
    private final Database database;
    private final Logboek logboek;
    private final Clock klok;

    Studio(Database database, Logboek logboek, Clock klok) {
        this.database = database;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** What is done with one version. */
    @FunctionalInterface
    interface Werk<T> {
        T op(Connection connection, Versierij versie, Hand hand) throws SQLException;
    }

    /** Work on a version of the own organisation; 403 for another organisation, 404 for a version that is not there. */
    <T> T wijzig(Medewerker door, String organisatie, int versie, String handeling, Werk<T> werk) {
        return doe(door, organisatie, handeling, organisatie + "-" + versie, (connection, hand) -> {
            var rij = Versieopslag.een(connection, organisatie, versie).orElseThrow(Weigering::nietGevonden);
            return werk.op(connection, rij, hand);
        });
    }

    /** The same when there is no version yet. */
    @FunctionalInterface
    interface Begin<T> {
        T op(Connection connection, Hand hand) throws SQLException;
    }

    <T> T doe(Medewerker door, String organisatie, String handeling, String stuk, Begin<T> werk) {
        eisEigen(door, organisatie);
        try {
            return database.within(organisatie, connection -> {
                Versieopslag.vergrendel(connection, organisatie);
                var gedaan = werk.op(connection, hand(connection, door));
                log(door, handeling, stuk, Afloop.GEDAAN);
                return gedaan;
            });
        } catch (Weigering weigering) {
            database.within(organisatie, connection -> log(door, handeling, stuk, Afloop.GEWEIGERD));
            throw weigering;
        }
    }

    /** Reads a version of the own organisation with everything that belongs to it, without changing anything. */
    <T> T lees(Medewerker door, String organisatie, int versie, Werk<T> werk) {
        eisEigen(door, organisatie);
        return database.within(organisatie, connection -> {
            var rij = Versieopslag.een(connection, organisatie, versie).orElseThrow(Weigering::nietGevonden);
            return werk.op(connection, rij, hand(connection, door));
        });
    }

    /** What is not published of another organisation does not concern anybody here. */
    static void eisEigen(Medewerker door, String organisatie) {
        if (!door.organisatie().equals(organisatie)) {
            throw Weigering.nietToegestaan("Dit is van een andere organisatie dan de uwe.");
        }
    }

    static void eisConcept(Versierij versie) {
        if (versie.status() != Versiestatus.CONCEPT) {
            throw Weigering.botst("Deze versie is geen concept meer en blijft zoals ze is. Laat haar afkeuren, of maak"
                    + " een nieuwe versie.");
        }
    }

    /** The version as it is after the work. */
    static Versierij opnieuw(Connection connection, Versierij versie) throws SQLException {
        return Versieopslag.een(connection, versie.organisatie(), versie.versie())
                .orElseThrow();
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }

    private Hand hand(Connection connection, Medewerker door) throws SQLException {
        var persoon = Handelingopslag.personen(connection, door.organisatie()).get(door.naam());
        return new Hand(door, persoon == null ? new UUID(0, 0) : persoon, nu());
    }

    private boolean log(Medewerker door, String handeling, String stuk, Afloop uitkomst) {
        logboek.schrijf(new Handeling(
                door.organisatie(),
                nu(),
                door.naam(),
                handeling,
                Stuksoort.BELEID,
                stuk == null ? List.of() : List.of(stuk),
                Doel.van(door),
                uitkomst));
        return true;
    }
}
