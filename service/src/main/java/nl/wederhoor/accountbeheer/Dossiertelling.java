package nl.wederhoor.accountbeheer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many dossiers these accounts have, open and closed. */
final class Dossiertelling {
    private Dossiertelling() {}

    static Map<String, Integer> perBehandelaar(Connection connection, String organisatie, List<String> namen)
            throws SQLException {
        try (var vraag = connection.prepareStatement(
                "select behandelaar, count(*) from dossier where organisatie = ? and behandelaar = any (?) group by behandelaar")) {
            vraag.setString(1, organisatie);
            vraag.setArray(2, connection.createArrayOf("text", namen.toArray()));
            var rij = vraag.executeQuery();
            var aantallen = new HashMap<String, Integer>();
            while (rij.next()) {
                aantallen.put(rij.getString(1), rij.getInt(2));
            }
            return aantallen;
        }
    }
}
