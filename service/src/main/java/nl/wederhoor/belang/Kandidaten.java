package nl.wederhoor.belang;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.regels.Belangensoort;
import nl.wederhoor.regels.Belangenvondst;
import nl.wederhoor.regels.Tijdzone;

/** The candidates in the database; every connection is that of one organisation. */
final class Kandidaten {
    private static final String LEES = "select k.id, k.dossier, d.nummer, k.ander, a.nummer, k.soort, k.status,"
            + " k.clausules, k.gevonden_op, k.oordeel from belangkandidaat k"
            + " join dossier d on d.organisatie = k.organisatie and d.id = k.dossier"
            + " join dossier a on a.organisatie = k.organisatie and a.id = k.ander where k.organisatie = ? ";

    private Kandidaten() {}

    /** All candidates that name the dossier, on either side, oldest first. */
    static List<Kandidaat> over(Connection connection, String organisatie, UUID dossier) throws SQLException {
        try (var vraag =
                connection.prepareStatement(LEES + "and (k.dossier = ? or k.ander = ?) order by k.gevonden_op, k.id")) {
            vraag.setString(1, organisatie);
            vraag.setObject(2, dossier);
            vraag.setObject(3, dossier);
            return lees(vraag.executeQuery());
        }
    }

    /** What waits for a decider, oldest first. */
    static List<Kandidaat> open(Connection connection, String organisatie, int aantal, long vanaf) throws SQLException {
        try (var vraag = connection.prepareStatement(
                LEES + "and k.status = 'open' order by k.gevonden_op, k.id limit ? offset ?")) {
            vraag.setString(1, organisatie);
            vraag.setInt(2, aantal);
            vraag.setLong(3, vanaf);
            return lees(vraag.executeQuery());
        }
    }

    static long aantalOpen(Connection connection, String organisatie) throws SQLException {
        try (var vraag = connection.prepareStatement(
                "select count(*) from belangkandidaat where organisatie = ? and status = 'open'")) {
            vraag.setString(1, organisatie);
            var rij = vraag.executeQuery();
            rij.next();
            return rij.getLong(1);
        }
    }

    /**
     * Keeps what was found for a dossier now. A pair that stands there, found from either side, is not found twice; what
     * was judged stays judged; an open one that no longer holds lapses.
     */
    static void werkBij(
            Connection connection, String organisatie, UUID dossier, List<Belangenvondst> vondsten, OffsetDateTime nu)
            throws SQLException {
        var bestaand = over(connection, organisatie, dossier);
        var nog = new ArrayList<Kandidaat>();
        for (var vondst : vondsten) {
            var ander = UUID.fromString(vondst.dossier());
            var eerder = bestaand.stream()
                    .filter(kandidaat -> kandidaat.soort() == vondst.soort() && kandidaat.isOver(dossier, ander))
                    .findFirst();
            if (eerder.isEmpty()) {
                voegToe(connection, organisatie, dossier, ander, vondst, nu);
            } else {
                nog.add(eerder.get());
                if (eerder.get().status().equals(Kandidaat.VERVALLEN)) {
                    zetStatus(connection, organisatie, eerder.get().id(), Kandidaat.OPEN);
                }
            }
        }
        for (var kandidaat : bestaand) {
            if (kandidaat.status().equals(Kandidaat.OPEN) && !nog.contains(kandidaat)) {
                zetStatus(connection, organisatie, kandidaat.id(), Kandidaat.VERVALLEN);
            }
        }
    }

    /** Not when the other dossier is gone since its names were read. */
    private static void voegToe(
            Connection connection,
            String organisatie,
            UUID dossier,
            UUID ander,
            Belangenvondst vondst,
            OffsetDateTime nu)
            throws SQLException {
        try (var opdracht = connection.prepareStatement("insert into belangkandidaat (organisatie, id, dossier, ander,"
                + " soort, status, clausules, gevonden_op) select d.organisatie, ?, ?, d.id, ?, 'open', ?, ?"
                + " from dossier d where d.organisatie = ? and d.id = ?")) {
            opdracht.setObject(1, UUID.randomUUID());
            opdracht.setObject(2, dossier);
            opdracht.setString(3, vondst.soort().label());
            opdracht.setString(4, String.join(" ", vondst.clausules()));
            opdracht.setObject(5, nu);
            opdracht.setString(6, organisatie);
            opdracht.setObject(7, ander);
            opdracht.executeUpdate();
        }
    }

    private static void zetStatus(Connection connection, String organisatie, UUID id, String status)
            throws SQLException {
        try (var opdracht =
                connection.prepareStatement("update belangkandidaat set status = ? where organisatie = ? and id = ?")) {
            opdracht.setString(1, status);
            opdracht.setString(2, organisatie);
            opdracht.setObject(3, id);
            opdracht.executeUpdate();
        }
    }

    static void beoordeel(
            Connection connection, String organisatie, UUID id, Oordeel oordeel, String door, OffsetDateTime nu)
            throws SQLException {
        try (var opdracht = connection.prepareStatement("update belangkandidaat set status = ?, oordeel = ?,"
                + " beoordeeld_op = ?, beoordeeld_door = ? where organisatie = ? and id = ?")) {
            opdracht.setString(1, oordeel == Oordeel.GEEN ? Kandidaat.AFGEWEZEN : Kandidaat.BEVESTIGD);
            opdracht.setString(2, oordeel.label());
            opdracht.setObject(3, nu);
            opdracht.setString(4, door);
            opdracht.setString(5, organisatie);
            opdracht.setObject(6, id);
            opdracht.executeUpdate();
        }
    }

    private static List<Kandidaat> lees(ResultSet rij) throws SQLException {
        var kandidaten = new ArrayList<Kandidaat>();
        while (rij.next()) {
            var clausules = rij.getString(8);
            kandidaten.add(new Kandidaat(
                    rij.getObject(1, UUID.class),
                    rij.getObject(2, UUID.class),
                    rij.getString(3),
                    rij.getObject(4, UUID.class),
                    rij.getString(5),
                    Woord.van(Belangensoort.class, rij.getString(6)).orElseThrow(),
                    rij.getString(7),
                    Woord.van(Oordeel.class, rij.getString(10)).orElse(null),
                    clausules.isEmpty() ? List.of() : List.of(clausules.split(" ")),
                    rij.getObject(9, OffsetDateTime.class)
                            .atZoneSameInstant(Tijdzone.NEDERLAND)
                            .toOffsetDateTime()));
        }
        return kandidaten;
    }
}
