package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.dossier.Dagenslot;
import nl.wederhoor.dossier.Dagenslot.Dagen;
import nl.wederhoor.dossier.Dagenslot.Plaats;
import nl.wederhoor.termijn.Slotreden;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijn.WachtOp;

/**
 * The terms in the database; every connection is that of one organisation. The days of a term that counts from an incident
 * stand there encrypted, and in plain only the first day of the month in which it ends.
 */
@Singleton
final class Termijnopslag {
    static final String KOLOMMEN =
            "t.organisatie, t.id, t.dossier, t.soort, t.bron, t.regeling, t.volgt, t.clausules, t.aanname, t.wacht_op,"
                    + " t.behandelaar, t.begin, t.uiterlijk, t.stand, t.reden, t.voldaan_op, t.uitstel, t.beleid_sha256, t.dagen,"
                    + " case when t.dagen is not null then (select s.versleuteld from dossier_sleutel s"
                    + " where s.organisatie = t.organisatie and s.dossier = t.dossier) end sleutel";
    private static final String LEES = "select " + KOLOMMEN + " from termijn t where t.organisatie = ? ";
    private static final String BEWAAR = "insert into termijn (soort, bron, regeling, clausules, aanname, wacht_op,"
            + " behandelaar, begin, uiterlijk, stand, reden, voldaan_op, uitstel, beleid_sha256, gewijzigd_op,"
            + " organisatie, id, dossier, dagen, volgt) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (organisatie, id) do update set bron = excluded.bron, clausules = excluded.clausules,"
            + " aanname = excluded.aanname, behandelaar = excluded.behandelaar, begin = excluded.begin,"
            + " uiterlijk = excluded.uiterlijk, stand = excluded.stand, reden = excluded.reden,"
            + " voldaan_op = excluded.voldaan_op, uitstel = excluded.uitstel, beleid_sha256 = excluded.beleid_sha256,"
            + " gewijzigd_op = excluded.gewijzigd_op, dagen = excluded.dagen";
    private static final String EERSTE = "(select min(t.uiterlijk) from termijn t where t.organisatie = d.organisatie"
            + " and t.dossier = d.id and t.stand = 'loopt' and t.wacht_op <> 'niemand'"
            + " and t.dagen is null)";
    private static final String ZET_EERSTE = "update dossier d set eerste_termijn = " + EERSTE
            + " where d.organisatie = ? and d.id = any (?) and d.eerste_termijn is distinct from " + EERSTE;

    private final Dagenslot slot;

    Termijnopslag(Dagenslot slot) {
        this.slot = slot;
    }

    /** In the order in which they began to be kept. */
    List<Termijnrij> van(Connection connection, String organisatie, UUID dossier) throws SQLException {
        try (var vraag =
                connection.prepareStatement(LEES + "and t.dossier = ? order by t.begin, t.gewijzigd_op, t.id")) {
            vraag.setString(1, organisatie);
            vraag.setObject(2, dossier);
            return rijen(vraag);
        }
    }

    /** One term of a dossier, locked until the transaction ends. */
    Optional<Termijnrij> neem(Connection connection, String organisatie, UUID dossier, UUID id) throws SQLException {
        try (var vraag = connection.prepareStatement(LEES + "and t.dossier = ? and t.id = ? for update")) {
            vraag.setString(1, organisatie);
            vraag.setObject(2, dossier);
            vraag.setObject(3, id);
            return rijen(vraag).stream().findFirst();
        }
    }

    /** The dossier keeps the last day that comes first, unless it is encrypted, since lists put it in that order. */
    void bewaar(Connection connection, String organisatie, List<Termijnrij> rijen, OffsetDateTime op)
            throws SQLException {
        if (rijen.isEmpty()) {
            return;
        }
        try (var opdracht = connection.prepareStatement(BEWAAR)) {
            for (var rij : rijen) {
                zet(opdracht, rij);
                zetDagen(opdracht, organisatie, rij);
                opdracht.setObject(15, op);
                opdracht.setString(16, organisatie);
                opdracht.setObject(17, rij.id());
                opdracht.setObject(18, rij.dossier());
                opdracht.setString(20, rij.volgt());
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
        zetEerste(
                connection, organisatie, rijen.stream().map(Termijnrij::dossier).distinct());
    }

    private static void zetEerste(Connection connection, String organisatie, Stream<UUID> dossiers)
            throws SQLException {
        try (var opdracht = connection.prepareStatement(ZET_EERSTE)) {
            opdracht.setString(1, organisatie);
            opdracht.setArray(2, connection.createArrayOf("uuid", dossiers.toArray()));
            opdracht.executeUpdate();
        }
    }

    static void zetBehandelaar(Connection connection, String organisatie, UUID dossier, String behandelaar)
            throws SQLException {
        try (var opdracht = connection.prepareStatement(
                "update termijn set behandelaar = ? where organisatie = ? and dossier = ? and behandelaar <> ?")) {
            opdracht.setString(1, behandelaar);
            opdracht.setString(2, organisatie);
            opdracht.setObject(3, dossier);
            opdracht.setString(4, behandelaar);
            opdracht.executeUpdate();
        }
    }

    private static void zet(PreparedStatement opdracht, Termijnrij rij) throws SQLException {
        opdracht.setString(1, rij.soort());
        opdracht.setString(2, rij.bron().label());
        opdracht.setString(3, rij.regeling());
        opdracht.setArray(
                4,
                opdracht.getConnection().createArrayOf("text", rij.clausules().toArray()));
        opdracht.setString(5, rij.aanname());
        opdracht.setString(6, rij.wachtOp().label());
        opdracht.setString(7, rij.behandelaar());
        opdracht.setString(10, rij.stand().label());
        opdracht.setString(11, rij.reden() == null ? null : rij.reden().name().toLowerCase(Locale.ROOT));
        opdracht.setObject(12, rij.voldaanOp());
        opdracht.setArray(
                13,
                opdracht.getConnection().createArrayOf("integer", rij.uitstel().toArray()));
        opdracht.setString(14, rij.beleidSha256());
    }

    private void zetDagen(PreparedStatement opdracht, String organisatie, Termijnrij rij) throws SQLException {
        boolean dicht = rij.isVerborgen();
        opdracht.setObject(8, dicht ? null : rij.begin(), Types.DATE);
        opdracht.setObject(9, rij.dagInDeLijst());
        opdracht.setBytes(19, dicht ? slot.sluit(plaats(organisatie, rij), rij.dagen()) : null);
    }

    static Plaats plaats(String organisatie, Termijnrij rij) {
        return new Plaats(organisatie, rij.dossier(), rij.id());
    }

    List<Termijnrij> rijen(PreparedStatement vraag) throws SQLException {
        List<Termijnrij> rijen = new ArrayList<>();
        try (var antwoord = vraag.executeQuery()) {
            while (antwoord.next()) {
                rijen.add(rij(antwoord));
            }
        }
        return rijen;
    }

    Termijnrij rij(ResultSet rij) throws SQLException {
        var reden = rij.getString("reden");
        var dagen = dagen(rij);
        return new Termijnrij(
                rij.getObject("id", UUID.class),
                rij.getObject("dossier", UUID.class),
                rij.getString("soort"),
                Woord.van(Herkomst.class, rij.getString("bron")).orElseThrow(),
                rij.getString("regeling"),
                rij.getString("volgt"),
                List.of((String[]) rij.getArray("clausules").getArray()),
                rij.getString("aanname"),
                Woord.van(WachtOp.class, rij.getString("wacht_op")).orElseThrow(),
                rij.getString("behandelaar"),
                dagen.begin(),
                dagen.uiterlijk(),
                Woord.van(Termijnstand.class, rij.getString("stand")).orElseThrow(),
                reden == null ? null : Slotreden.valueOf(reden.toUpperCase(Locale.ROOT)),
                rij.getObject("voldaan_op", LocalDate.class),
                Arrays.asList((Integer[]) rij.getArray("uitstel").getArray()),
                rij.getString("beleid_sha256"));
    }

    private Dagen dagen(ResultSet rij) throws SQLException {
        var dicht = rij.getBytes("dagen");
        return dicht == null
                ? new Dagen(rij.getObject("begin", LocalDate.class), rij.getObject("uiterlijk", LocalDate.class))
                : slot.open(
                        new Plaats(
                                rij.getString("organisatie"),
                                rij.getObject("dossier", UUID.class),
                                rij.getObject("id", UUID.class)),
                        rij.getBytes("sleutel"),
                        dicht);
    }
}
