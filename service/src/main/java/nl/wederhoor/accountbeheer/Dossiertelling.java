package nl.wederhoor.accountbeheer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** How many dossiers everybody has, open and closed. */
final class Dossiertelling {
    private Dossiertelling() {}

    static Map<String, Integer> perBehandelaar(Connection connection, String organisatie) throws SQLException {
        try (var vraag = connection.prepareStatement(
                "select behandelaar, count(*) from dossier where organisatie = ? group by behandelaar")) {
            vraag.setString(1, organisatie);
            var rij = vraag.executeQuery();
            var aantallen = new HashMap<String, Integer>();
            while (rij.next()) {
                aantallen.put(rij.getString(1), rij.getInt(2));
            }
            return aantallen;
        }
    }
}
