package nl.wederhoor.studio;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.beleid.Beleidslader;

/** Versions and their files in the database; row-level security shows others published versions only. */
final class Versieopslag {
    private static final String KOLOMMEN = "select organisatie, versie, status, geldig_van, geldig_tot, sha256,"
            + " gemaakt_op, gemaakt_door, herkomst, basis from beleidsversie where organisatie = ?";

    private Versieopslag() {}

    /** One at a time changes the versions of an organisation, as when a pack is loaded. */
    static void vergrendel(Connection connection, String organisatie) throws SQLException {
        voer(connection, "select pg_advisory_xact_lock(hashtext('beleid ' || ?))", organisatie);
    }

    static List<Versierij> alle(Connection connection, String organisatie) throws SQLException {
        return lees(connection, KOLOMMEN + " order by versie", organisatie);
    }

    static Optional<Versierij> een(Connection connection, String organisatie, int versie) throws SQLException {
        return lees(connection, KOLOMMEN + " and versie = ?", organisatie, versie).stream()
                .findFirst();
    }

    static boolean kent(Connection connection, String organisatie) throws SQLException {
        try (var vraag = connection.prepareStatement("select from organisatie where organisatie = ?")) {
            vraag.setString(1, organisatie);
            return vraag.executeQuery().next();
        }
    }

    /** Path to text. */
    static Map<String, String> bestanden(Connection connection, String organisatie, int versie) throws SQLException {
        try (var vraag = connection.prepareStatement(
                "select pad, inhoud from beleidsbestand where organisatie = ? and versie = ?")) {
            vraag.setString(1, organisatie);
            vraag.setInt(2, versie);
            var rij = vraag.executeQuery();
            var bestanden = new TreeMap<String, String>();
            while (rij.next()) {
                bestanden.put(rij.getString(1), rij.getString(2));
            }
            return bestanden;
        }
    }

    /** A concept with the content and the cases of an earlier version. */
    static Versierij kopieer(Connection connection, Versierij basis, Hand hand) throws SQLException {
        var organisatie = basis.organisatie();
        int versie = alle(connection, organisatie).stream()
                        .mapToInt(Versierij::versie)
                        .max()
                        .orElse(0)
                + 1;
        voer(
                connection,
                "insert into beleidsversie (organisatie, versie, status, sha256, gemaakt_op, gemaakt_door, herkomst,"
                        + " basis) values (?, ?, 'concept', ?, ?, ?, 'studio', ?)",
                organisatie,
                versie,
                Beleidslader.sha256(bestanden(connection, organisatie, basis.versie())),
                hand.op(),
                hand.naam(),
                basis.versie());
        kopieer(connection, "beleidsbestand", "pad, inhoud", basis, versie);
        kopieer(connection, "beleidsgeval", "nummer, naam, peildatum, feiten, besluiten, verwacht", basis, versie);
        return een(connection, organisatie, versie).orElseThrow();
    }

    private static void kopieer(Connection connection, String tabel, String kolommen, Versierij basis, int versie)
            throws SQLException {
        voer(
                connection,
                "insert into " + tabel + " (organisatie, versie, " + kolommen + ") select organisatie, ?, " + kolommen
                        + " from " + tabel + " where organisatie = ? and versie = ?",
                versie,
                basis.organisatie(),
                basis.versie());
    }

    /** Puts one changed file in a concept; the hash of all files afterwards. */
    static String zetBestand(Connection connection, Versierij versie, String pad, String inhoud) throws SQLException {
        voer(
                connection,
                "update beleidsbestand set inhoud = ? where organisatie = ? and versie = ? and pad = ?",
                inhoud,
                versie.organisatie(),
                versie.versie(),
                pad);
        var sha256 = Beleidslader.sha256(bestanden(connection, versie.organisatie(), versie.versie()));
        voer(
                connection,
                "update beleidsversie set sha256 = ? where organisatie = ? and versie = ?",
                sha256,
                versie.organisatie(),
                versie.versie());
        return sha256;
    }

    /** Every version from submission on has the hash of its content. */
    static void zetStatus(Connection connection, Versierij versie, Versiestatus status, String sha256)
            throws SQLException {
        voer(
                connection,
                "update beleidsversie set status = ?, sha256 = ? where organisatie = ? and versie = ?",
                status.label(),
                sha256,
                versie.organisatie(),
                versie.versie());
    }

    static void zetGeldigheid(Connection connection, Versierij versie, LocalDate van, LocalDate tot)
            throws SQLException {
        voer(
                connection,
                "update beleidsversie set geldig_van = ?, geldig_tot = ? where organisatie = ? and versie = ?",
                van,
                tot,
                versie.organisatie(),
                versie.versie());
    }

    /** Every service that listens looks at once, as soon as the transaction is kept. */
    static void roep(Connection connection, String organisatie) throws SQLException {
        voer(connection, "select pg_notify('" + Beleidsluisteraar.KANAAL + "', ?)", organisatie);
    }

    private static List<Versierij> lees(Connection connection, String vraagtekst, Object... waarden)
            throws SQLException {
        try (var vraag = connection.prepareStatement(vraagtekst)) {
            for (int i = 0; i < waarden.length; i++) {
                vraag.setObject(i + 1, waarden[i]);
            }
            var rij = vraag.executeQuery();
            var versies = new ArrayList<Versierij>();
            while (rij.next()) {
                versies.add(versie(rij));
            }
            return versies;
        }
    }

    private static Versierij versie(ResultSet rij) throws SQLException {
        return new Versierij(
                rij.getString("organisatie"),
                rij.getInt("versie"),
                Woord.van(Versiestatus.class, rij.getString("status")).orElseThrow(),
                rij.getObject("geldig_van", LocalDate.class),
                rij.getObject("geldig_tot", LocalDate.class),
                rij.getString("sha256"),
                rij.getObject("gemaakt_op", OffsetDateTime.class),
                rij.getString("gemaakt_door"),
                rij.getString("herkomst"),
                rij.getObject("basis", Integer.class));
    }

    static void voer(Connection connection, String opdracht, Object... waarden) throws SQLException {
        try (var klaar = connection.prepareStatement(opdracht)) {
            for (int i = 0; i < waarden.length; i++) {
                klaar.setObject(i + 1, waarden[i]);
            }
            klaar.execute();
        }
    }
}
