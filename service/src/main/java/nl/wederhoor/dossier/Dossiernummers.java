package nl.wederhoor.dossier;

import java.sql.Connection;
import java.sql.SQLException;

/** Numbers of dossiers per organisation and year, without holes: "2026-0001". */
final class Dossiernummers {
    private Dossiernummers() {}

    /** The next number; who asks at the same time waits until this transaction ends. */
    static String volgend(Connection connection, String organisatie, int jaar) throws SQLException {
        try (var opdracht = connection.prepareStatement(
                "insert into dossier_teller as t (organisatie, jaar, laatste) values (?, ?, 1)"
                        + " on conflict (organisatie, jaar) do update set laatste = t.laatste + 1 returning laatste")) {
            opdracht.setString(1, organisatie);
            opdracht.setInt(2, jaar);
            try (var rij = opdracht.executeQuery()) {
                rij.next();
                return String.format("%d-%04d", jaar, rij.getInt(1));
            }
        }
    }
}
