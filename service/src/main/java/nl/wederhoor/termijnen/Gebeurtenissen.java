package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.dossier.Dagenslot;
import nl.wederhoor.dossier.Dagenslot.Plaats;
import nl.wederhoor.regels.Tijdzone;
import nl.wederhoor.termijn.Termijnstand;

/** The history of terms in the database: lines are only added, and what their term keeps encrypted stands there so as well. */
@Singleton
final class Gebeurtenissen {
    private static final String SCHRIJF =
            "insert into termijn_gebeurtenis (organisatie, termijn, volgnummer, soort, op,"
                    + " door, uiterlijk, stand, reden, regel, dag) select ?, ?, coalesce(max(g.volgnummer), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?"
                    + " from termijn_gebeurtenis g where g.organisatie = ? and g.termijn = ?";
    private static final String LEES = "select g.*, case when g.dag is not null then (select s.versleuteld from"
            + " dossier_sleutel s where s.organisatie = t.organisatie and s.dossier = t.dossier) end sleutel"
            + " from termijn_gebeurtenis g join termijn t on t.organisatie = g.organisatie and t.id = g.termijn"
            + " where g.organisatie = ? and t.dossier = ? order by g.termijn, g.volgnummer";

    private final Dagenslot slot;

    Gebeurtenissen(Dagenslot slot) {
        this.slot = slot;
    }

    /** What happened to a term, which then stood as this row. */
    record Nieuw(String soort, Termijnrij rij, String reden, Integer regel) {}

    /** Who changed terms, and when. */
    record Hand(String organisatie, String door, OffsetDateTime op) {}

    void schrijf(Connection connection, Hand hand, List<Nieuw> nieuwe) throws SQLException {
        if (nieuwe.isEmpty()) {
            return;
        }
        try (var opdracht = connection.prepareStatement(SCHRIJF)) {
            for (var nieuw : nieuwe) {
                opdracht.setString(1, hand.organisatie());
                opdracht.setObject(2, nieuw.rij().id());
                opdracht.setString(3, nieuw.soort());
                opdracht.setObject(4, hand.op());
                opdracht.setString(5, hand.door());
                boolean dicht = nieuw.rij().isVerborgen();
                opdracht.setObject(6, dicht ? null : nieuw.rij().uiterlijk(), Types.DATE);
                opdracht.setString(7, nieuw.rij().stand().label());
                opdracht.setString(8, nieuw.reden());
                opdracht.setObject(9, nieuw.regel(), Types.INTEGER);
                opdracht.setBytes(10, dicht ? dagen(hand.organisatie(), nieuw.rij()) : null);
                opdracht.setString(11, hand.organisatie());
                opdracht.setObject(12, nieuw.rij().id());
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }

    /** Those of all terms of a dossier, oldest first. */
    Map<UUID, List<Gebeurtenis>> van(Connection connection, String organisatie, UUID dossier) throws SQLException {
        Map<UUID, List<Gebeurtenis>> perTermijn = new HashMap<>();
        try (var vraag = connection.prepareStatement(LEES)) {
            vraag.setString(1, organisatie);
            vraag.setObject(2, dossier);
            try (var rij = vraag.executeQuery()) {
                while (rij.next()) {
                    perTermijn
                            .computeIfAbsent(rij.getObject("termijn", UUID.class), id -> new ArrayList<>())
                            .add(new Gebeurtenis(
                                    rij.getString("soort"),
                                    rij.getObject("op", OffsetDateTime.class)
                                            .atZoneSameInstant(Tijdzone.NEDERLAND)
                                            .toOffsetDateTime(),
                                    rij.getString("door"),
                                    uiterlijk(rij, organisatie, dossier),
                                    Woord.van(Termijnstand.class, rij.getString("stand"))
                                            .orElseThrow(),
                                    rij.getString("reden"),
                                    rij.getObject("regel", Integer.class)));
                }
            }
        }
        return perTermijn;
    }

    private byte[] dagen(String organisatie, Termijnrij rij) {
        return slot.sluit(Termijnopslag.plaats(organisatie, rij), rij.dagen());
    }

    /** Null for a line from before the days of its term were encrypted. */
    private LocalDate uiterlijk(ResultSet rij, String organisatie, UUID dossier) throws SQLException {
        var dicht = rij.getBytes("dag");
        return dicht == null
                ? rij.getObject("uiterlijk", LocalDate.class)
                : slot.open(
                                new Plaats(organisatie, dossier, rij.getObject("termijn", UUID.class)),
                                rij.getBytes("sleutel"),
                                dicht)
                        .uiterlijk();
    }
}
