package nl.wederhoor.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.feiten.Json;

/** The cases of a version in the database, for its own organisation only. */
final class Gevallenopslag {
    private Gevallenopslag() {}

    static List<Geval> van(Connection connection, Versierij versie) throws SQLException {
        try (var vraag = connection.prepareStatement("select nummer, naam, peildatum, feiten, besluiten, verwacht"
                + " from beleidsgeval where organisatie = ? and versie = ? order by nummer")) {
            vraag.setString(1, versie.organisatie());
            vraag.setInt(2, versie.versie());
            var rij = vraag.executeQuery();
            var gevallen = new ArrayList<Geval>();
            while (rij.next()) {
                gevallen.add(new Geval(
                        rij.getInt(1),
                        rij.getString(2),
                        rij.getString(3),
                        json(rij.getString(4)),
                        json(rij.getString(5)),
                        json(rij.getString(6))));
            }
            return gevallen;
        }
    }

    static void voegToe(Connection connection, Versierij versie, Geval geval) throws SQLException {
        Versieopslag.voer(
                connection,
                "insert into beleidsgeval (organisatie, versie, nummer, naam, peildatum, feiten, besluiten, verwacht)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb)",
                versie.organisatie(),
                versie.versie(),
                geval.nummer(),
                geval.naam(),
                geval.peildatum(),
                geval.feiten().toString(),
                geval.besluiten().toString(),
                geval.verwacht().toString());
    }

    static void haalWeg(Connection connection, Versierij versie, int nummer) throws SQLException {
        Versieopslag.voer(
                connection,
                "delete from beleidsgeval where organisatie = ? and versie = ? and nummer = ?",
                versie.organisatie(),
                versie.versie(),
                nummer);
    }

    private static JsonNode json(String tekst) {
        try {
            return Json.mapper().readTree(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a case that was kept cannot be read", e);
        }
    }
}
