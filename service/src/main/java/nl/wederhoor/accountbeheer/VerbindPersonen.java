package nl.wederhoor.accountbeheer;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/** Says which accounts belong to one person; an account that nobody spoke of is somebody by itself. */
@Singleton
public final class VerbindPersonen {
    private final Database database;
    private final Logboek logboek;
    private final Clock klok;

    VerbindPersonen(Database database, Logboek logboek, Clock klok) {
        this.database = database;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** An account and the other accounts of the same person. */
    public record Persoonbeeld(String account, List<String> zelfdePersoon) {}

    public Persoonbeeld lees(Medewerker door, String account) {
        return database.within(door.organisatie(), connection -> beeld(personen(connection, door), account));
    }

    /**
     * From now on everybody that this account is, is the other one too. What was decided before is judged by who somebody
     * was then and is now.
     *
     * @param zelfdeAls another account, or null to make this account somebody by itself again
     */
    public Persoonbeeld verbind(Medewerker door, String account, String zelfdeAls) {
        return database.within(door.organisatie(), connection -> {
            var personen = personen(connection, door);
            var oud = beeld(personen, account);
            if (zelfdeAls == null) {
                zet(connection, door, "naam = ?", account, UUID.randomUUID());
            } else if (!personen.containsKey(zelfdeAls)) {
                throw Weigering.ongeldig("zelfdeAls", "Kies een ander account van de eigen organisatie.");
            } else {
                zet(connection, door, "persoon = ?", personen.get(account), personen.get(zelfdeAls));
            }
            var nieuw = beeld(personen(connection, door), account);
            if (!nieuw.equals(oud)) {
                log(door, account);
            }
            return nieuw;
        });
    }

    private static Persoonbeeld beeld(Map<String, UUID> personen, String account) {
        if (!personen.containsKey(account)) {
            throw Weigering.nietGevonden();
        }
        return new Persoonbeeld(
                account,
                personen.entrySet().stream()
                        .filter(ander -> !ander.getKey().equals(account)
                                && ander.getValue().equals(personen.get(account)))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Map<String, UUID> personen(Connection connection, Medewerker door) throws SQLException {
        try (var vraag = connection.prepareStatement(
                "select naam, persoon from account where organisatie = ? order by naam for no key update")) {
            vraag.setString(1, door.organisatie());
            var rij = vraag.executeQuery();
            var personen = new TreeMap<String, UUID>();
            while (rij.next()) {
                personen.put(rij.getString(1), rij.getObject(2, UUID.class));
            }
            return personen;
        }
    }

    private static void zet(Connection connection, Medewerker door, String welke, Object waarde, UUID persoon)
            throws SQLException {
        try (var opdracht =
                connection.prepareStatement("update account set persoon = ? where organisatie = ? and " + welke)) {
            opdracht.setObject(1, persoon);
            opdracht.setString(2, door.organisatie());
            opdracht.setObject(3, waarde);
            opdracht.executeUpdate();
        }
    }

    private void log(Medewerker door, String account) {
        logboek.schrijf(new Handeling(
                door.organisatie(),
                OffsetDateTime.now(klok),
                door.naam(),
                "persoon verbinden",
                Stuksoort.ACCOUNT,
                List.of(account),
                Doel.van(door),
                Afloop.GEDAAN));
    }
}
