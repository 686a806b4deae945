package nl.wederhoor.studio;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederhoor.advies.Woord;

/** The history of a version in the database, for its own organisation only. */
final class Handelingopslag {
    private Handelingopslag() {}

    static List<Versiehandeling> van(Connection connection, String organisatie, int versie) throws SQLException {
        try (var vraag = connection.prepareStatement("select handeling, op, door, persoon, sha256, besluit, reden,"
                + " geldig_van, ontbrak from beleidshandeling where organisatie = ? and versie = ? order by nummer")) {
            vraag.setString(1, organisatie);
            vraag.setInt(2, versie);
            var rij = vraag.executeQuery();
            var handelingen = new ArrayList<Versiehandeling>();
            while (rij.next()) {
                handelingen.add(new Versiehandeling(
                        Woord.van(Daad.class, rij.getString(1)).orElseThrow(),
                        rij.getObject(2, OffsetDateTime.class),
                        rij.getString(3),
                        rij.getObject(4, UUID.class),
                        rij.getString(5),
                        rij.getString(6),
                        rij.getString(7),
                        rij.getObject(8, LocalDate.class),
                        List.of((String[]) rij.getArray(9).getArray())));
            }
            return handelingen;
        }
    }

    static void voegToe(Connection connection, Versierij versie, Versiehandeling handeling) throws SQLException {
        Versieopslag.voer(
                connection,
                "insert into beleidshandeling (handeling, op, door, persoon, sha256, besluit, reden, geldig_van, ontbrak,"
                        + " organisatie, versie, nummer) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select"
                        + " coalesce(max(nummer), 0) + 1 from beleidshandeling where organisatie = ? and versie = ?))",
                handeling.daad().label(),
                handeling.op(),
                handeling.door(),
                handeling.persoon(),
                handeling.sha256(),
                handeling.besluit(),
                handeling.reden(),
                handeling.geldigVan(),
                connection.createArrayOf("text", handeling.ontbrak().toArray()),
                versie.organisatie(),
                versie.versie(),
                versie.organisatie(),
                versie.versie());
    }

    /** Whom each account of the organisation belongs to now. */
    static Map<String, UUID> personen(Connection connection, String organisatie) throws SQLException {
        try (var vraag = connection.prepareStatement("select naam, persoon from account where organisatie = ?")) {
            vraag.setString(1, organisatie);
            var rij = vraag.executeQuery();
            var personen = new HashMap<String, UUID>();
            while (rij.next()) {
                personen.put(rij.getString(1), rij.getObject(2, UUID.class));
            }
            return personen;
        }
    }
}
