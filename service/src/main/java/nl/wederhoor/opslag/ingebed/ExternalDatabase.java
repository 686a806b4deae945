package nl.wederhoor.opslag.ingebed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wederhoor.opslag.ingebed.DatabaseAccess.Login;

/**
 * A PostgreSQL that somebody else runs, reached by the settings WEDERHOOR_DB_URL, _USER and _PASSWORD.
 *
 * <p>The user given owns the schema. The application works under a role of its own: the one in WEDERHOOR_DB_APP_USER and
 * WEDERHOOR_DB_APP_PASSWORD, or else {@code wederhoor_app}, made here, with a password that follows from the owner's, so
 * that several replicas agree on it.
 */
public final class ExternalDatabase {
    private static final int OLDEST = 150_000;

    private ExternalDatabase() {}

    public static DatabaseAccess reach(Map<String, String> settings) {
        var url = jdbc(required(settings, "WEDERHOOR_DB_URL"));
        var owner = new Login(required(settings, "WEDERHOOR_DB_USER"), required(settings, "WEDERHOOR_DB_PASSWORD"));
        try (var connection = DatabaseAccess.connect(url, owner)) {
            checkVersion(connection);
            var application = application(settings, connection, owner);
            return new DatabaseAccess(url, owner, application);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "De databank in WEDERHOOR_DB_URL is niet bereikbaar of niet in te richten (" + e.getMessage()
                            + "). Misschien klopt het adres, de gebruiker of het wachtwoord niet.",
                    e);
        }
    }

    private static Login application(Map<String, String> settings, Connection connection, Login owner)
            throws SQLException {
        var name = settings.get("WEDERHOOR_DB_APP_USER");
        if (name != null) {
            return new Login(name, required(settings, "WEDERHOOR_DB_APP_PASSWORD"));
        }
        var login = new Login(Roles.APPLICATION, derived(owner.password()));
        Roles.ensure(connection, login);
        return login;
    }

    private static void checkVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("show server_version_num")) {
            answer.next();
            if (answer.getInt(1) < OLDEST) {
                throw new DatabaseUnavailable("De databank in WEDERHOOR_DB_URL is PostgreSQL "
                        + connection.getMetaData().getDatabaseProductVersion() + "; nodig is versie 15 of hoger.");
            }
        }
    }

    private static String derived(String ownerPassword) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ownerPassword.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var bytes = mac.doFinal(Roles.APPLICATION.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static String jdbc(String url) {
        return url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
    }

    private static String required(Map<String, String> settings, String name) {
        var value = settings.get(name);
        if (value == null || value.isBlank()) {
            throw new DatabaseUnavailable("WEDERHOOR_DB_URL is gezet, maar " + name + " ontbreekt.");
        }
        return value;
    }
}
