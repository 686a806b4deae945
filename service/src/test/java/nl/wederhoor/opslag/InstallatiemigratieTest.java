package nl.wederhoor.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Data from before the mark of a demonstration: a demonstration stays one, and real data are found to be real. */
@QuarkusTest
class InstallatiemigratieTest {
    private static final String SCHEMA = "proef_installatie";
    private static final List<String> BUREAUS =
            List.of("radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp");

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String eigenaar;

    @ConfigProperty(name = "quarkus.flyway.password")
    String wachtwoord;

    @ConfigProperty(name = "quarkus.flyway.placeholders.app")
    String app;

    @Test
    void een_demonstratie_van_eerder_blijft_een_demonstratie() throws SQLException {
        assertThat(naMigratie(true)).containsExactly(true);
    }

    @Test
    void echte_gegevens_van_eerder_zijn_echt() throws SQLException {
        assertThat(naMigratie(false)).containsExactly(false);
    }

    /** @param demo whether the accounts of all organisations share a hash */
    private List<Boolean> naMigratie(boolean demo) throws SQLException {
        try (var connection = DriverManager.getConnection(url, eigenaar, wachtwoord);
                var opdracht = connection.createStatement()) {
            try {
                migreer("42");
                opdracht.execute("set search_path to " + SCHEMA);
                for (var bureau : BUREAUS) {
                    var hash = demo ? "gedeeld" : "eigen " + bureau;
                    opdracht.execute("set app.organisatie to '" + bureau + "'");
                    opdracht.execute("insert into organisatie values ('" + bureau + "', 'Proef')");
                    opdracht.execute("insert into account values ('" + bureau + "', 'fg', '" + hash + "', '{fg}')");
                }
                migreer("45");
                return demo(connection);
            } finally {
                opdracht.execute("drop schema if exists " + SCHEMA + " cascade");
            }
        }
    }

    private void migreer(String tot) {
        Flyway.configure()
                .dataSource(url, eigenaar, wachtwoord)
                .schemas(SCHEMA)
                .locations("filesystem:src/main/resources/db/migration")
                .placeholders(Map.of("schema", SCHEMA, "app", app))
                .target(tot)
                .load()
                .migrate();
    }

    private static List<Boolean> demo(Connection connection) throws SQLException {
        try (var vraag = connection.createStatement();
                var rij = vraag.executeQuery("select demo from installatie")) {
            return rij.next() ? List.of(rij.getBoolean(1)) : List.of();
        }
    }
}
