package nl.wederhoor.opslag.ingebed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * How to reach the database: the owner changes the schema, the application works in it and owns nothing.
 *
 * @param url JDBC address without credentials
 */
public record DatabaseAccess(String url, Login owner, Login application) {

    /** A role with its password; it prints without the password. */
    public record Login(String name, String password) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Connection connect(String url, Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.name());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "wederhoor-start");
        return new org.postgresql.Driver().connect(url, properties);
    }
}
