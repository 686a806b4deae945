package nl.wederhoor.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.wederhoor.advies.Woord;

/** The rows of the log in the database; every connection is that of one organisation. */
final class Regelopslag {
    static final String KOLOMMEN = "organisatie, nummer, op, door, handeling, soort, stukken, doel, uitkomst, zegel";

    private Regelopslag() {}

    /** The head, locked until the end of the transaction, so that one writer at a time makes the chain longer. */
    static Optional<Kop> neemKop(Connection connection, String organisatie) throws SQLException {
        return kop(connection, organisatie, " for update");
    }

    static Optional<Kop> kop(Connection connection, String organisatie) throws SQLException {
        return kop(connection, organisatie, "");
    }

    private static Optional<Kop> kop(Connection connection, String organisatie, String slot) throws SQLException {
        try (var vraag = connection.prepareStatement(
                "select aantal, zegel, kopzegel from auditkop where organisatie = ?" + slot)) {
            vraag.setString(1, organisatie);
            var rij = vraag.executeQuery();
            return rij.next()
                    ? Optional.of(new Kop(rij.getLong(1), rij.getBytes(2), rij.getBytes(3)))
                    : Optional.empty();
        }
    }

    /** Two first writers at once: the second waits for the first and then finds its head. */
    static void beginKop(Connection connection, String organisatie, Kop kop) throws SQLException {
        try (var opdracht = connection.prepareStatement(
                "insert into auditkop (aantal, zegel, kopzegel, organisatie) values (?, ?, ?, ?) on conflict do nothing")) {
            vul(opdracht, organisatie, kop);
        }
    }

    static void zetKop(Connection connection, String organisatie, Kop kop) throws SQLException {
        try (var opdracht = connection.prepareStatement(
                "update auditkop set aantal = ?, zegel = ?, kopzegel = ? where organisatie = ?")) {
            vul(opdracht, organisatie, kop);
        }
    }

    private static void vul(PreparedStatement opdracht, String organisatie, Kop kop) throws SQLException {
        opdracht.setLong(1, kop.aantal());
        opdracht.setBytes(2, kop.zegel());
        opdracht.setBytes(3, kop.kopzegel());
        opdracht.setString(4, organisatie);
        opdracht.executeUpdate();
    }

    static void voegToe(Connection connection, List<Auditregel> regels) throws SQLException {
        try (var opdracht = connection.prepareStatement(
                "insert into auditregel (" + KOLOMMEN + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var regel : regels) {
                var handeling = regel.handeling();
                opdracht.setString(1, handeling.organisatie());
                opdracht.setLong(2, regel.nummer());
                opdracht.setObject(3, handeling.op());
                opdracht.setString(4, handeling.door());
                opdracht.setString(5, handeling.handeling());
                opdracht.setString(6, handeling.soort().label());
                opdracht.setArray(
                        7, connection.createArrayOf("text", handeling.stukken().toArray()));
                opdracht.setString(8, handeling.doel().label());
                opdracht.setString(9, handeling.uitkomst().label());
                opdracht.setBytes(10, regel.zegel());
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }

    static Optional<byte[]> zegel(Connection connection, String organisatie, long nummer) throws SQLException {
        try (var vraag =
                connection.prepareStatement("select zegel from auditregel where organisatie = ? and nummer = ?")) {
            vraag.setString(1, organisatie);
            vraag.setLong(2, nummer);
            var rij = vraag.executeQuery();
            return rij.next() ? Optional.of(rij.getBytes(1)) : Optional.empty();
        }
    }

    static Auditregel regel(ResultSet rij) throws SQLException {
        var handeling = new Handeling(
                rij.getString("organisatie"),
                rij.getObject("op", OffsetDateTime.class),
                rij.getString("door"),
                rij.getString("handeling"),
                woord(Stuksoort.class, rij.getString("soort")),
                List.of((String[]) rij.getArray("stukken").getArray()),
                woord(Doel.class, rij.getString("doel")),
                woord(Afloop.class, rij.getString("uitkomst")));
        return new Auditregel(rij.getLong("nummer"), handeling, rij.getBytes("zegel"));
    }

    private static <W extends Enum<W> & Woord> W woord(Class<W> soort, String label) {
        return Woord.van(soort, label).orElseThrow();
    }
}
