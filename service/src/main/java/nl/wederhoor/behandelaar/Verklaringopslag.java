package nl.wederhoor.behandelaar;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederhoor.versleuteling.Sleutel;
import org.jboss.logging.Logger;

/**
 * Declarations in the database: two parts, each encrypted and bound to its place, so that who needs the one never opens the
 * other. Who declared something has both, so that the rows do not tell what.
 */
final class Verklaringopslag {
    static final String ALS = "als";
    static final String RELATIES = "relaties";
    private static final Logger LOG = Logger.getLogger(Verklaringopslag.class);

    private final Sleutel sleutel;

    Verklaringopslag(Sleutel sleutel) {
        this.sleutel = sleutel;
    }

    /** One part, per account that declared something; empty where it cannot be read. */
    Map<String, Optional<Zelfverklaring>> lees(
            Connection connection, String organisatie, String deel, Collection<String> accounts) throws SQLException {
        try (var vraag = connection.prepareStatement("select account, versleuteld from behandelaar_verklaring"
                + " where organisatie = ? and deel = ? and account = any (?)")) {
            vraag.setString(1, organisatie);
            vraag.setString(2, deel);
            vraag.setArray(3, connection.createArrayOf("text", accounts.toArray()));
            var rij = vraag.executeQuery();
            var gelezen = new HashMap<String, Optional<Zelfverklaring>>();
            while (rij.next()) {
                var account = rij.getString(1);
                gelezen.put(account, open(rij.getBytes(2), organisatie, account, deel));
            }
            return gelezen;
        }
    }

    void bewaar(Connection connection, String organisatie, String account, Zelfverklaring nieuw) throws SQLException {
        var als = Gegevensvorm.schrijf(new Zelfverklaring(nieuw.beschikbaarAls(), List.of()));
        bewaar(connection, organisatie, account, ALS, "%-80s".formatted(als)); // of one length, whatever was declared
        bewaar(
                connection,
                organisatie,
                account,
                RELATIES,
                Gegevensvorm.schrijf(new Zelfverklaring(null, nieuw.relaties())));
    }

    private void bewaar(Connection connection, String organisatie, String account, String deel, String json)
            throws SQLException {
        try (var opdracht = connection.prepareStatement("insert into behandelaar_verklaring (organisatie, account,"
                + " deel, versleuteld) values (?, ?, ?, ?) on conflict (organisatie, account, deel) do update"
                + " set versleuteld = excluded.versleuteld")) {
            opdracht.setString(1, organisatie);
            opdracht.setString(2, account);
            opdracht.setString(3, deel);
            opdracht.setBytes(
                    4, sleutel.versleutel(json.getBytes(StandardCharsets.UTF_8), plaats(organisatie, account, deel)));
            opdracht.executeUpdate();
        }
    }

    static void wis(Connection connection, String organisatie, String account) throws SQLException {
        try (var opdracht = connection.prepareStatement(
                "delete from behandelaar_verklaring where organisatie = ? and account = ?")) {
            opdracht.setString(1, organisatie);
            opdracht.setString(2, account);
            opdracht.executeUpdate();
        }
    }

    private Optional<Zelfverklaring> open(byte[] waarde, String organisatie, String account, String deel) {
        var open = sleutel.ontsleutel(waarde, plaats(organisatie, account, deel))
                .map(json -> Gegevensvorm.lees(new String(json, StandardCharsets.UTF_8), Zelfverklaring.class));
        if (open.isEmpty()) {
            LOG.errorf("The declaration of %s cannot be read: it was changed or moved", account);
        }
        return open;
    }

    private static String plaats(String organisatie, String account, String deel) {
        return "verklaring\n" + organisatie + "\n" + account + "\n" + deel;
    }
}
