package nl.wederhoor.behandelaar;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederhoor.identiteit.Rol;

/** The handlers in the database; every connection is that of one organisation. */
final class Behandelaaropslag {
    private static final String ALLE = "select a.naam, 'klachtbehandelaar' = any(a.rollen), b.versie, b.gegevens::text"
            + " from account a left join behandelaar b on b.organisatie = a.organisatie and b.account = a.naam"
            + " where a.organisatie = ? and not a.geblokkeerd"
            + " and a.rollen && ? order by a.naam";

    private Behandelaaropslag() {}

    /** Everybody who may handle a case now. */
    static List<Behandelaarbeeld> alle(Connection connection, String organisatie) throws SQLException {
        try (var vraag = connection.prepareStatement(ALLE)) {
            vraag.setString(1, organisatie);
            vraag.setArray(2, connection.createArrayOf("text", Rol.BEHANDELT.toArray()));
            var rij = vraag.executeQuery();
            var alle = new ArrayList<Behandelaarbeeld>();
            while (rij.next()) {
                var json = rij.getString(4);
                alle.add(new Behandelaarbeeld(
                        rij.getString(1),
                        rij.getLong(3),
                        json == null
                                ? Plangegevens.nogLeeg(rij.getBoolean(2))
                                : Gegevensvorm.lees(json, Plangegevens.class)));
            }
            return alle;
        }
    }

    static Optional<Behandelaarbeeld> een(Connection connection, String organisatie, String account)
            throws SQLException {
        return alle(connection, organisatie).stream()
                .filter(een -> een.account().equals(account))
                .findFirst();
    }

    /** The account stays as it is until the transaction ends, so that of two changes one sees the other. */
    static void neem(Connection connection, String organisatie, String account) throws SQLException {
        try (var slot = connection.prepareStatement(
                "select from account where organisatie = ? and naam = ? for no key update")) {
            slot.setString(1, organisatie);
            slot.setString(2, account);
            slot.executeQuery();
        }
    }

    static void bewaar(
            Connection connection, String organisatie, Behandelaarbeeld nieuw, String door, OffsetDateTime nu)
            throws SQLException {
        try (var opdracht = connection.prepareStatement("insert into behandelaar (organisatie, account, versie,"
                + " gegevens, gewijzigd_op, gewijzigd_door) values (?, ?, ?, ?::jsonb, ?, ?)"
                + " on conflict (organisatie, account) do update set versie = excluded.versie,"
                + " gegevens = excluded.gegevens, gewijzigd_op = excluded.gewijzigd_op,"
                + " gewijzigd_door = excluded.gewijzigd_door")) {
            opdracht.setString(1, organisatie);
            opdracht.setString(2, nieuw.account());
            opdracht.setLong(3, nieuw.versie());
            opdracht.setString(4, Gegevensvorm.schrijf(nieuw.gegevens()));
            opdracht.setObject(5, nu);
            opdracht.setString(6, door);
            opdracht.executeUpdate();
        }
    }
}
