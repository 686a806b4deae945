package nl.wederhoor.studio;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The last edits of each table of a concept in the database: what stood there before, and who changed it. */
final class Stappenopslag {
    private static final int MEESTE = 50;

    private Stappenopslag() {}

    /**
     * An edit that can be undone.
     *
     * @param tekstVoor the file before it
     * @param etagNa the state of the table after it
     */
    record Stap(int nummer, String tekstVoor, String etagNa) {}

    /** Keeps one more edit and forgets the oldest. */
    static void voegToe(Connection connection, Versierij versie, Hand hand, Tabelstand oud, Tabelstand nieuw)
            throws SQLException {
        int nummer = laatsteNummer(connection, versie, oud.besluit()) + 1;
        Versieopslag.voer(
                connection,
                "insert into beleidsstap (organisatie, versie, besluit, nummer, door, tekst_voor, etag_na)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                versie.organisatie(),
                versie.versie(),
                oud.besluit(),
                nummer,
                hand.naam(),
                oud.tekst(),
                nieuw.etag());
        Versieopslag.voer(
                connection,
                "delete from beleidsstap where organisatie = ? and versie = ? and besluit = ? and nummer <= ?",
                versie.organisatie(),
                versie.versie(),
                oud.besluit(),
                nummer - MEESTE);
    }

    /** The last edit when it is of this account and the table is as it left it. */
    static Optional<Stap> laatste(Connection connection, Versierij versie, String door, Tabelstand nu)
            throws SQLException {
        try (var vraag = connection.prepareStatement(
                "select nummer, tekst_voor, etag_na from beleidsstap"
                        + " where organisatie = ? and versie = ? and besluit = ? and nummer = ? and door = ? and etag_na = ?")) {
            vraag.setString(1, versie.organisatie());
            vraag.setInt(2, versie.versie());
            vraag.setString(3, nu.besluit());
            vraag.setInt(4, laatsteNummer(connection, versie, nu.besluit()));
            vraag.setString(5, door);
            vraag.setString(6, nu.etag());
            var rij = vraag.executeQuery();
            return rij.next()
                    ? Optional.of(new Stap(rij.getInt(1), rij.getString(2), rij.getString(3)))
                    : Optional.empty();
        }
    }

    static void vergeet(Connection connection, Versierij versie, String besluit, Stap stap) throws SQLException {
        Versieopslag.voer(
                connection,
                "delete from beleidsstap where organisatie = ? and versie = ? and besluit = ? and nummer = ?",
                versie.organisatie(),
                versie.versie(),
                besluit,
                stap.nummer());
    }

    private static int laatsteNummer(Connection connection, Versierij versie, String besluit) throws SQLException {
        try (var vraag = connection.prepareStatement("select coalesce(max(nummer), 0) from beleidsstap"
                + " where organisatie = ? and versie = ? and besluit = ?")) {
            vraag.setString(1, versie.organisatie());
            vraag.setInt(2, versie.versie());
            vraag.setString(3, besluit);
            var rij = vraag.executeQuery();
            rij.next();
            return rij.getInt(1);
        }
    }
}
