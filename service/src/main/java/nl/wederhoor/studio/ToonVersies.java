package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/** The versions of an organisation: all of one's own, of another the published ones, without who did what. */
@Singleton
public final class ToonVersies {
    private final Database database;
    private final Clock klok;

    ToonVersies(Database database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** From the first to the last; 404 for an organisation that does not exist. */
    public List<Versiebeeld> alle(Medewerker door, String organisatie) {
        return rijen(door, organisatie).stream()
                .map(rij -> Versiebeeld.van(rij, LocalDate.now(klok)))
                .toList();
    }

    /** What was, is or as it looks now will be in force on that day: one version, or none. */
    public List<Versiebeeld> op(Medewerker door, String organisatie, LocalDate dag) {
        return rijen(door, organisatie).stream()
                .filter(rij -> rij.geldtOp(dag))
                .map(rij -> Versiebeeld.van(rij, dag))
                .toList();
    }

    /** 404 when it is not there; 403 when it may be there, but is not published by another organisation. */
    public Versiebeeld een(Medewerker door, String organisatie, int versie) {
        return database.within(door.organisatie(), connection -> {
            var rij =
                    Versieopslag.een(connection, organisatie, versie).orElseThrow(() -> onzichtbaar(door, organisatie));
            return beeld(connection, door, rij);
        });
    }

    /** With authors and history for the own organisation. */
    Versiebeeld beeld(Connection connection, Medewerker door, Versierij rij) throws SQLException {
        var beeld = Versiebeeld.van(rij, LocalDate.now(klok));
        if (!door.organisatie().equals(rij.organisatie())) {
            return beeld;
        }
        var handelingen = Handelingopslag.van(connection, rij.organisatie(), rij.versie());
        var personen = Handelingopslag.personen(connection, rij.organisatie());
        return beeld.met(Auteurs.van(handelingen, personen), handelingen);
    }

    static Weigering onzichtbaar(Medewerker door, String organisatie) {
        Studio.eisEigen(door, organisatie);
        return Weigering.nietGevonden();
    }

    private List<Versierij> rijen(Medewerker door, String organisatie) {
        return database.within(door.organisatie(), connection -> {
            if (!Versieopslag.kent(connection, organisatie)) {
                throw Weigering.nietGevonden();
            }
            return Versieopslag.alle(connection, organisatie);
        });
    }
}
