package nl.wederhoor.termijnen;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.termijn.Looptermijn;
import nl.wederhoor.termijn.Looptermijn.Pauze;
import nl.wederhoor.termijn.Regelingen;

/** When terms of regulations stood still. */
final class Pauzes {
    private Pauzes() {}

    /** The term with all that happened to it; only for a term of a regulation. */
    static Looptermijn looptermijn(Connection connection, String organisatie, Termijnrij rij) throws SQLException {
        var regel = Regelingen.van(rij.regeling()).orElseThrow();
        return new Looptermijn(regel, rij.begin(), rij.uitstel(), van(connection, organisatie, rij.id()));
    }

    static void bewaar(Connection connection, String organisatie, UUID termijn, List<Pauze> pauzes)
            throws SQLException {
        try (var opdracht = connection.prepareStatement("insert into termijn_pauze (organisatie, termijn, volgnummer,"
                + " sinds, hervat) values (?, ?, ?, ?, ?) on conflict (organisatie, termijn, volgnummer)"
                + " do update set hervat = excluded.hervat")) {
            int volgnummer = 1;
            for (var pauze : pauzes) {
                opdracht.setString(1, organisatie);
                opdracht.setObject(2, termijn);
                opdracht.setInt(3, volgnummer++);
                opdracht.setObject(4, pauze.sinds());
                opdracht.setObject(5, pauze.hervat());
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }

    /** The last time it began to stand still it did not go on. */
    static boolean staatStil(Connection connection, String organisatie, UUID termijn) throws SQLException {
        return van(connection, organisatie, termijn).stream().anyMatch(pauze -> pauze.hervat() == null);
    }

    private static List<Pauze> van(Connection connection, String organisatie, UUID termijn) throws SQLException {
        try (var vraag = connection.prepareStatement("select sinds, hervat from termijn_pauze"
                + " where organisatie = ? and termijn = ? order by volgnummer")) {
            vraag.setString(1, organisatie);
            vraag.setObject(2, termijn);
            List<Pauze> pauzes = new ArrayList<>();
            try (var rij = vraag.executeQuery()) {
                while (rij.next()) {
                    pauzes.add(new Pauze(rij.getObject(1, LocalDate.class), rij.getObject(2, LocalDate.class)));
                }
            }
            return pauzes;
        }
    }
}
