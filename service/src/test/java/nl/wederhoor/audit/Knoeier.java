package nl.wederhoor.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who has the owner's password of the database and wants the log to say something else. */
final class Knoeier {
    private Knoeier() {}

    /** Runs these statements as the owner of the tables, for one organisation; the number of rows changed. */
    static int doe(String organisatie, String... opdrachten) throws SQLException {
        try (var connection = DriverManager.getConnection(
                instelling("quarkus.flyway.jdbc-url"),
                instelling("quarkus.flyway.username"),
                instelling("quarkus.flyway.password"))) {
            connection.setAutoCommit(false);
            stel(connection, organisatie);
            int aantal = 0;
            try (var opdracht = connection.createStatement()) {
                opdracht.execute("set search_path = wederhoor");
                for (var tekst : opdrachten) {
                    aantal += opdracht.executeUpdate(tekst.formatted(organisatie));
                }
            }
            connection.commit();
            return aantal;
        }
    }

    private static void stel(Connection connection, String organisatie) throws SQLException {
        try (var vraag = connection.prepareStatement("select set_config('app.organisatie', ?, false)")) {
            vraag.setString(1, organisatie);
            vraag.execute();
        }
    }

    private static String instelling(String naam) {
        return ConfigProvider.getConfig().getValue(naam, String.class);
    }
}
