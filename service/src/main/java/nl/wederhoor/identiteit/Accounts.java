package nl.wederhoor.identiteit;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import nl.wederhoor.opslag.Database;

/** The accounts in the database. */
@Singleton
final class Accounts {
    private final Database database;

    Accounts(Database database) {
        this.database = database;
    }

    /** The one account that signs in; the only read that comes before an organisation is known. */
    Optional<Account> voorAanmelding(Accountnaam naam) {
        return database.withoutOrganisatie(connection -> {
            try (var query = connection.prepareStatement("select * from account_voor_aanmelding(?, ?)")) {
                query.setString(1, naam.organisatie());
                query.setString(2, naam.naam());
                var row = query.executeQuery();
                return row.next()
                        ? Optional.of(new Account(
                                naam,
                                row.getString(1),
                                rollen(row.getArray(2)),
                                row.getBoolean(3),
                                row.getObject(4, OffsetDateTime.class)))
                        : Optional.empty();
            }
        });
    }

    /** True when it was made; an account that exists is left as it is. */
    boolean voegToe(Account account) {
        return database.within(account.naam().organisatie(), connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into account (organisatie, naam, wachtwoord_hash, rollen, geblokkeerd, tijdelijk_tot)"
                            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")) {
                insert.setString(1, account.naam().organisatie());
                insert.setString(2, account.naam().naam());
                insert.setString(3, account.wachtwoordHash());
                insert.setArray(
                        4, connection.createArrayOf("text", account.rollen().toArray()));
                insert.setBoolean(5, account.geblokkeerd());
                insert.setObject(6, account.tijdelijkTot());
                return insert.executeUpdate() == 1;
            }
        });
    }

    /** A password that somebody else chose, until a day: the sessions of the old one end. */
    void zetWachtwoord(Accountnaam naam, String hash, OffsetDateTime tijdelijkTot) {
        database.within(naam.organisatie(), connection -> {
            try (var update = connection.prepareStatement("update account set wachtwoord_hash = ?, tijdelijk_tot = ?"
                    + " where organisatie = ? and naam = ?")) {
                update.setString(1, hash);
                update.setObject(2, tijdelijkTot);
                update.setString(3, naam.organisatie());
                update.setString(4, naam.naam());
                return update.executeUpdate();
            }
        });
    }

    /** A password that somebody chose; false when the account is blocked or no longer has the one they gave. */
    boolean kiesWachtwoord(Account gecontroleerd, String hash) {
        return database.within(gecontroleerd.naam().organisatie(), connection -> {
            try (var update = connection.prepareStatement("update account set wachtwoord_hash = ?, tijdelijk_tot = null"
                    + " where organisatie = ? and naam = ? and wachtwoord_hash = ? and not geblokkeerd")) {
                update.setString(1, hash);
                update.setString(2, gecontroleerd.naam().organisatie());
                update.setString(3, gecontroleerd.naam().naam());
                update.setString(4, gecontroleerd.wachtwoordHash());
                return update.executeUpdate() == 1;
            }
        });
    }

    boolean kentOrganisatie(String organisatie) {
        return database.withoutOrganisatie(connection -> {
            try (var query = connection.prepareStatement("select from organisatie where organisatie = ?")) {
                query.setString(1, organisatie);
                return query.executeQuery().next();
            }
        });
    }

    private static Set<String> rollen(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
