package nl.wederhoor.opslag.ingebed;

import java.sql.Connection;
import java.sql.SQLException;
import nl.wederhoor.opslag.ingebed.DatabaseAccess.Login;

/** Login roles without any special right; the password is set anew each time, so it always matches what we keep. */
final class Roles {
    static final String APPLICATION = "wederhoor_app";

    private Roles() {}

    static void ensure(Connection connection, Login login) throws SQLException {
        var password = " password '" + checked(login.password()) + "'";
        try (var statement = connection.createStatement()) {
            if (exists(connection, login.name())) {
                statement.execute("alter role " + login.name() + password);
            } else {
                statement.execute("create role " + login.name()
                        + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls" + password);
            }
        }
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        try (var query = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            query.setString(1, role);
            return query.executeQuery().next();
        }
    }

    /** Our own secrets are URL-safe base64; anything else does not belong in a statement. */
    private static String checked(String password) {
        if (!password.matches("[A-Za-z0-9_-]{20,100}")) {
            throw new IllegalArgumentException("not a generated password");
        }
        return password;
    }
}
