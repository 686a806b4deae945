package nl.wederhoor.opslag.ingebed;

import java.sql.Connection;
import java.sql.SQLException;
import nl.wederhoor.opslag.ingebed.DatabaseAccess.Login;

/** The roles and the database inside a cluster of our own; running it again changes nothing. */
final class Installation {
    private static final String DATABASE = "wederhoor";
    private static final String OWNER = "wederhoor_eigenaar";

    private Installation() {}

    static DatabaseAccess prepare(int port, Secrets secrets) {
        var access = access(port, secrets);
        var superuser = new Login(Cluster.SUPERUSER, secrets.get("postgres.beheer"));
        try (var connection = DatabaseAccess.connect(server(port) + "postgres", superuser)) {
            Roles.ensure(connection, access.owner());
            Roles.ensure(connection, access.application());
            ensureDatabase(connection);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "De databank is gestart maar laat zich niet inrichten (" + e.getMessage()
                            + "). Misschien hoort het bestand met geheimen bij een andere databank.",
                    e);
        }
        return access;
    }

    /** How to reach the database of an installation with these secrets. */
    static DatabaseAccess access(int port, Secrets secrets) {
        var owner = new Login(OWNER, secrets.get("postgres.eigenaar"));
        var application = new Login(Roles.APPLICATION, secrets.get("postgres.app"));
        return new DatabaseAccess(server(port) + DATABASE, owner, application);
    }

    private static String server(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    private static void ensureDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + Roles.APPLICATION);
        }
    }
}
