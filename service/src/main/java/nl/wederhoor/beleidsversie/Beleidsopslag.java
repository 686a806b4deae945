package nl.wederhoor.beleidsversie;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import nl.wederhoor.opslag.Database;

/** Reads and writes policy versions; a version once published is never changed. */
@Singleton
final class Beleidsopslag {
    private static final String MAKER = "wederhoor";

    private final Database database;

    Beleidsopslag(Database database) {
        this.database = database;
    }

    /**
     * What is published, per organisation in the order of the first days.
     *
     * @param heeft of which version, with which hash, the files need not be read: they are at hand
     */
    List<Bewaard> gepubliceerd(BiPredicate<String, String> heeft) {
        return database.withoutOrganisatie(connection -> {
            try (var vraag = connection.prepareStatement("select organisatie, versie, geldig_van, geldig_tot, sha256"
                            + " from beleidsversie where status = 'gepubliceerd'"
                            + " order by organisatie, geldig_van nulls first, versie");
                    var rijen = vraag.executeQuery()) {
                var versies = new ArrayList<Bewaard>();
                while (rijen.next()) {
                    boolean bekend =
                            heeft.test(rijen.getString(1) + "/" + rijen.getInt(2), String.valueOf(rijen.getString(5)));
                    versies.add(bewaard(connection, rijen, bekend));
                }
                return versies;
            }
        });
    }

    /** Says in a few bytes what is published: it changes with every version that comes, goes or gets another last day. */
    String kenmerk() {
        return database.withoutOrganisatie(connection -> {
            try (var vraag = connection.prepareStatement("select coalesce(md5(string_agg(concat_ws(' ', organisatie,"
                            + " versie, sha256, geldig_van, geldig_tot), ',' order by organisatie, versie)), '')"
                            + " from beleidsversie where status = 'gepubliceerd'");
                    var rijen = vraag.executeQuery()) {
                rijen.next();
                return rijen.getString(1);
            }
        });
    }

    /** The newest version of one's own organisation that waits as a concept. */
    OptionalInt concept(Connection connection, String organisatie) throws SQLException {
        try (var vraag = connection.prepareStatement(
                "select max(versie) from beleidsversie where organisatie = ? and status = 'concept'")) {
            vraag.setString(1, organisatie);
            try (var rijen = vraag.executeQuery()) {
                rijen.next();
                int versie = rijen.getInt(1);
                return rijen.wasNull() ? OptionalInt.empty() : OptionalInt.of(versie);
            }
        }
    }

    /** A version of one's own organisation with this content that advised before and does so no longer. */
    Optional<Bewaard> vroeger(Connection connection, String organisatie, String sha256) throws SQLException {
        try (var vraag = connection.prepareStatement("select organisatie, versie, geldig_van, geldig_tot"
                + " from beleidsversie where organisatie = ? and sha256 = ? and status in ('vervallen', 'ingetrokken')"
                + " order by versie limit 1")) {
            vraag.setString(1, organisatie);
            vraag.setString(2, sha256);
            try (var rijen = vraag.executeQuery()) {
                return rijen.next() ? Optional.of(bewaard(connection, rijen, false)) : Optional.empty();
            }
        }
    }

    Stand stand(Connection connection, String organisatie) throws SQLException {
        try (var vraag = connection.prepareStatement(
                "select versie, status, sha256 from beleidsversie where organisatie = ? order by versie")) {
            vraag.setString(1, organisatie);
            try (var rijen = vraag.executeQuery()) {
                var versies = new ArrayList<Stand.Regel>();
                while (rijen.next()) {
                    versies.add(new Stand.Regel(rijen.getInt(1), rijen.getString(2), rijen.getString(3)));
                }
                return new Stand(versies);
            }
        }
    }

    /** One release at a time looks at an organisation, also when several services start together. */
    void vergrendel(Connection connection, String organisatie) throws SQLException {
        voerUit(connection, "select pg_advisory_xact_lock(hashtext('beleid ' || ?))", organisatie);
    }

    void bewaarOrganisatie(Connection connection, String organisatie, String naam) throws SQLException {
        voerUit(
                connection,
                "insert into organisatie (organisatie, naam) values (?, ?)"
                        + " on conflict (organisatie) do update set naam = excluded.naam",
                organisatie,
                naam);
    }

    void bewaar(Connection connection, Bewaard versie, String status, String sha256, OffsetDateTime nu)
            throws SQLException {
        voerUit(
                connection,
                "insert into beleidsversie (organisatie, versie, status, geldig_van, sha256, gemaakt_op, gemaakt_door,"
                        + " herkomst) values (?, ?, ?, ?, ?, ?, ?, 'pakket')",
                versie.organisatie(),
                versie.versie(),
                status,
                versie.van(),
                sha256,
                nu,
                MAKER);
        for (var bestand : versie.bestanden().entrySet()) {
            voerUit(
                    connection,
                    "insert into beleidsbestand (organisatie, versie, pad, inhoud) values (?, ?, ?, ?)",
                    versie.organisatie(),
                    versie.versie(),
                    bestand.getKey(),
                    bestand.getValue());
        }
    }

    private static Bewaard bewaard(Connection connection, ResultSet rij, boolean zonderBestanden) throws SQLException {
        var organisatie = rij.getString(1);
        int versie = rij.getInt(2);
        return new Bewaard(
                organisatie,
                versie,
                rij.getObject(3, LocalDate.class),
                rij.getObject(4, LocalDate.class),
                zonderBestanden ? Map.of() : bestanden(connection, organisatie, versie));
    }

    private static Map<String, String> bestanden(Connection connection, String organisatie, int versie)
            throws SQLException {
        try (var vraag = connection.prepareStatement(
                "select pad, inhoud from beleidsbestand where organisatie = ? and versie = ?")) {
            vraag.setString(1, organisatie);
            vraag.setInt(2, versie);
            try (var rijen = vraag.executeQuery()) {
                var bestanden = new TreeMap<String, String>();
                while (rijen.next()) {
                    bestanden.put(rijen.getString(1), rijen.getString(2));
                }
                return bestanden;
            }
        }
    }

    private static void voerUit(Connection connection, String opdracht, Object... waarden) throws SQLException {
        try (var klaar = connection.prepareStatement(opdracht)) {
            for (int i = 0; i < waarden.length; i++) {
                klaar.setObject(i + 1, waarden[i]);
            }
            klaar.execute();
        }
    }
}
