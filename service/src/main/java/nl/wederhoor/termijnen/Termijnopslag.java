package nl.wederhoor.termijnen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.termijn.Slotreden;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijn.WachtOp;

/** The terms in the database; every connection is that of one organisation. */
final class Termijnopslag {
    static final String KOLOMMEN = "t.id, t.dossier, t.soort, t.bron, t.regeling, t.clausules, t.aanname, t.wacht_op,"
            + " t.behandelaar, t.begin, t.uiterlijk, t.stand, t.reden, t.voldaan_op, t.uitstel, t.beleid_sha256";
    private static final String LEES = "select " + KOLOMMEN + " from termijn t where t.organisatie = ? ";
    private static final String BEWAAR = "insert into termijn (soort, bron, regeling, clausules, aanname, wacht_op,"
            + " behandelaar, begin, uiterlijk, stand, reden, voldaan_op, uitstel, beleid_sha256, gewijzigd_op,"
            + " organisatie, id, dossier) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (organisatie, id) do update set bron = excluded.bron, clausules = excluded.clausules,"
            + " aanname = excluded.aanname, behandelaar = excluded.behandelaar, begin = excluded.begin,"
            + " uiterlijk = excluded.uiterlijk, stand = excluded.stand, reden = excluded.reden,"
            + " voldaan_op = excluded.voldaan_op, uitstel = excluded.uitstel, beleid_sha256 = excluded.beleid_sha256,"
            + " gewijzigd_op = excluded.gewijzigd_op";

    private Termijnopslag() {}

    /** In the order in which they began to be kept. */
    static List<Termijnrij> van(Connection connection, String organisatie, UUID dossier) throws SQLException {
        try (var vraag =
                connection.prepareStatement(LEES + "and t.dossier = ? order by t.begin, t.gewijzigd_op, t.id")) {
            vraag.setString(1, organisatie);
            vraag.setObject(2, dossier);
            return rijen(vraag);
        }
    }

    /** One term of a dossier, locked until the transaction ends. */
    static Optional<Termijnrij> neem(Connection connection, String organisatie, UUID dossier, UUID id)
            throws SQLException {
        try (var vraag = connection.prepareStatement(LEES + "and t.dossier = ? and t.id = ? for update")) {
            vraag.setString(1, organisatie);
            vraag.setObject(2, dossier);
            vraag.setObject(3, id);
            return rijen(vraag).stream().findFirst();
        }
    }

    static void bewaar(Connection connection, String organisatie, List<Termijnrij> rijen, OffsetDateTime op)
            throws SQLException {
        if (rijen.isEmpty()) {
            return;
        }
        try (var opdracht = connection.prepareStatement(BEWAAR)) {
            for (var rij : rijen) {
                zet(opdracht, rij);
                opdracht.setObject(15, op);
                opdracht.setString(16, organisatie);
                opdracht.setObject(17, rij.id());
                opdracht.setObject(18, rij.dossier());
                opdracht.addBatch();
            }
            opdracht.executeBatch();
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
        opdracht.setObject(8, rij.begin());
        opdracht.setObject(9, rij.uiterlijk());
        opdracht.setString(10, rij.stand().label());
        opdracht.setString(11, rij.reden() == null ? null : rij.reden().name().toLowerCase(Locale.ROOT));
        opdracht.setObject(12, rij.voldaanOp());
        opdracht.setArray(
                13,
                opdracht.getConnection().createArrayOf("integer", rij.uitstel().toArray()));
        opdracht.setString(14, rij.beleidSha256());
    }

    static List<Termijnrij> rijen(PreparedStatement vraag) throws SQLException {
        List<Termijnrij> rijen = new ArrayList<>();
        try (var antwoord = vraag.executeQuery()) {
            while (antwoord.next()) {
                rijen.add(rij(antwoord));
            }
        }
        return rijen;
    }

    static Termijnrij rij(ResultSet rij) throws SQLException {
        var reden = rij.getString("reden");
        return new Termijnrij(
                rij.getObject("id", UUID.class),
                rij.getObject("dossier", UUID.class),
                rij.getString("soort"),
                Woord.van(Herkomst.class, rij.getString("bron")).orElseThrow(),
                rij.getString("regeling"),
                List.of((String[]) rij.getArray("clausules").getArray()),
                rij.getString("aanname"),
                Woord.van(WachtOp.class, rij.getString("wacht_op")).orElseThrow(),
                rij.getString("behandelaar"),
                rij.getObject("begin", LocalDate.class),
                rij.getObject("uiterlijk", LocalDate.class),
                Woord.van(Termijnstand.class, rij.getString("stand")).orElseThrow(),
                reden == null ? null : Slotreden.valueOf(reden.toUpperCase(Locale.ROOT)),
                rij.getObject("voldaan_op", LocalDate.class),
                Arrays.asList((Integer[]) rij.getArray("uitstel").getArray()),
                rij.getString("beleid_sha256"));
    }
}
