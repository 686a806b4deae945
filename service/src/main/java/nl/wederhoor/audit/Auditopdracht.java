package nl.wederhoor.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.wederhoor.opslag.ingebed.DatabaseUnavailable;
import org.postgresql.Driver;

/** {@code bin/audit controleer}: the check as a command, with the rights of the application and one organisation at a time. */
public final class Auditopdracht {
    private static final int HEEL = 0;
    private static final int NIET_HEEL = 2;

    private Auditopdracht() {}

    /** Checks these organisations, or all when none is named; one line each, and one per finding. */
    public static int controleer(Map<String, String> instellingen, List<String> organisaties, PrintStream uit) {
        var zegelaar = new Zegelaar(instellingen.get("wederhoor.sleutel.audit"));
        var anker = new Anker(instellingen.get("wederhoor.audit.map"));
        int code = HEEL;
        try (var connection = verbind(instellingen)) {
            connection.setAutoCommit(false);
            connection.setSchema("wederhoor");
            for (var organisatie : organisaties.isEmpty() ? alle(connection) : organisaties) {
                var controle = controleer(connection, organisatie, zegelaar, anker);
                toon(controle, uit);
                code = controle.heel() ? code : NIET_HEEL;
            }
            return code;
        } catch (SQLException e) {
            throw new DatabaseUnavailable("De databank antwoordt niet (" + e.getSQLState() + ").", e);
        }
    }

    private static Auditcontrole controleer(Connection connection, String organisatie, Zegelaar zegelaar, Anker anker)
            throws SQLException {
        try (var stel = connection.prepareStatement("select set_config('app.organisatie', ?, true)")) {
            stel.setString(1, organisatie);
            stel.execute();
        }
        var controle = ControleerLogboek.controleer(connection, organisatie, zegelaar, anker);
        connection.commit();
        return controle;
    }

    private static Connection verbind(Map<String, String> instellingen) throws SQLException {
        var login = new Properties();
        login.setProperty("user", instellingen.get("quarkus.datasource.username"));
        login.setProperty("password", instellingen.get("quarkus.datasource.password"));
        return new Driver().connect(instellingen.get("quarkus.datasource.jdbc.url"), login);
    }

    private static List<String> alle(Connection connection) throws SQLException {
        var organisaties = new ArrayList<String>();
        try (var vraag = connection.createStatement();
                var rij = vraag.executeQuery("select organisatie from organisatie order by 1")) {
            while (rij.next()) {
                organisaties.add(rij.getString(1));
            }
        }
        return organisaties;
    }

    private static void toon(Auditcontrole controle, PrintStream uit) {
        uit.println(controle.organisatie() + ": " + controle.aantal() + " regels, "
                + (controle.heel() ? "heel" : "NIET HEEL"));
        controle.bevindingen().forEach(bevinding -> uit.println("  " + bevinding.melding()));
    }
}
