package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.dossier.Dagenslot;
import nl.wederhoor.dossier.Dagenslot.Plaats;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.regels.Tijdzone;
import nl.wederhoor.termijn.Trede;
import nl.wederhoor.termijn.WachtOp;

/**
 * The warnings for one person: of the own dossiers, and of the step of the ladder that belongs to the role.
 *
 * <p>A warning goes by itself when its term ends or gets another last day, and when somebody says that it was seen.
 */
@Singleton
public class ToonAandacht {
    public static final int PER_PAGINA = 50;
    private static final String VAN = " from termijn_waarschuwing w join termijn t on t.organisatie = w.organisatie"
            + " and t.id = w.termijn and t.uiterlijk = w.uiterlijk and t.stand = 'loopt'"
            + " where w.organisatie = ? and w.gezien_op is null"
            + " and (w.trede = 'behandelaar' and t.behandelaar = ? or w.trede = any (?))";
    private static final String BLADZIJDE = "select w.termijn, t.dossier, (select d.nummer from dossier d where"
            + " d.organisatie = t.organisatie and d.id = t.dossier) nummer, t.soort, w.trede, t.wacht_op, t.behandelaar,"
            + " w.uiterlijk, w.op, t.organisatie, t.dagen, case when t.dagen is not null then (select s.versleuteld"
            + " from dossier_sleutel s where s.organisatie = t.organisatie and s.dossier = t.dossier) end sleutel" + VAN
            + " order by w.uiterlijk, w.termijn, w.trede limit ? offset ?";
    private static final String ZIE = "update termijn_waarschuwing w set gezien_op = ?, gezien_door = ? from termijn t"
            + " where w.organisatie = ? and t.organisatie = w.organisatie and t.id = w.termijn and w.termijn = ?"
            + " and w.gezien_op is null and (w.trede = 'behandelaar' and t.behandelaar = ? or w.trede = any (?))"
            + " returning t.dossier";

    private final Database database;
    private final Logboek logboek;
    private final Clock klok;
    private final Dagenslot slot;

    ToonAandacht(Database database, Logboek logboek, Dagenslot slot, Clock klok) {
        this.database = database;
        this.logboek = logboek;
        this.klok = klok;
        this.slot = slot;
    }

    /** One warning. */
    public record Aandachtspunt(
            UUID termijn,
            UUID dossier,
            String nummer,
            String soort,
            Trede trede,
            WachtOp wachtOp,
            String behandelaar,
            LocalDate uiterlijk,
            OffsetDateTime op) {}

    public record Aandachtbladzijde(List<Aandachtspunt> items, int pagina, int perPagina, long totaal) {}

    /** What was warned about and not yet seen, earliest last day first; pages count from 1. */
    public Aandachtbladzijde van(Medewerker door, int pagina) {
        return database.within(door.organisatie(), connection -> {
            List<Aandachtspunt> items;
            try (var vraag = connection.prepareStatement(BLADZIJDE)) {
                int plaats = vul(vraag, 1, door);
                vraag.setInt(plaats, PER_PAGINA);
                vraag.setLong(plaats + 1, (pagina - 1L) * PER_PAGINA);
                items = punten(vraag);
            }
            log(
                    door,
                    "lijst",
                    items.stream()
                            .map(punt -> punt.dossier().toString())
                            .distinct()
                            .toList());
            try (var vraag = connection.prepareStatement("select count(*)" + VAN)) {
                vul(vraag, 1, door);
                try (var rij = vraag.executeQuery()) {
                    rij.next();
                    return new Aandachtbladzijde(items, pagina, PER_PAGINA, rij.getLong(1));
                }
            }
        });
    }

    /** The warnings of this term for this person leave the list; 404 when there are none. */
    public void zie(Medewerker door, UUID termijn) {
        database.within(door.organisatie(), connection -> {
            try (var opdracht = connection.prepareStatement(ZIE)) {
                opdracht.setObject(1, OffsetDateTime.now(klok));
                opdracht.setString(2, door.naam());
                opdracht.setString(3, door.organisatie());
                opdracht.setObject(4, termijn);
                opdracht.setString(5, door.naam());
                opdracht.setArray(6, connection.createArrayOf("text", treden(door)));
                try (var rij = opdracht.executeQuery()) {
                    if (!rij.next()) {
                        throw Weigering.nietGevonden();
                    }
                    log(door, "gezien", List.of(rij.getString(1)));
                }
            }
            return null;
        });
    }

    private static int vul(PreparedStatement vraag, int plaats, Medewerker door) throws SQLException {
        vraag.setString(plaats, door.organisatie());
        vraag.setString(plaats + 1, door.naam());
        vraag.setArray(plaats + 2, vraag.getConnection().createArrayOf("text", treden(door)));
        return plaats + 3;
    }

    /** The steps that somebody sees by role; those of a handler go by name. */
    private static Object[] treden(Medewerker door) {
        List<String> treden = new ArrayList<>();
        if (door.heeft(Rol.LEIDINGGEVENDE)) {
            treden.add(Trede.LEIDINGGEVENDE.label());
        }
        if (door.heeft(Rol.DIRECTEUR)) {
            treden.add(Trede.DIRECTEUR.label());
        }
        return treden.toArray();
    }

    private List<Aandachtspunt> punten(PreparedStatement vraag) throws SQLException {
        List<Aandachtspunt> punten = new ArrayList<>();
        try (var rij = vraag.executeQuery()) {
            while (rij.next()) {
                punten.add(new Aandachtspunt(
                        rij.getObject("termijn", UUID.class),
                        rij.getObject("dossier", UUID.class),
                        rij.getString("nummer"),
                        rij.getString("soort"),
                        Woord.van(Trede.class, rij.getString("trede")).orElseThrow(),
                        Woord.van(WachtOp.class, rij.getString("wacht_op")).orElseThrow(),
                        rij.getString("behandelaar"),
                        uiterlijk(rij),
                        rij.getObject("op", OffsetDateTime.class)
                                .atZoneSameInstant(Tijdzone.NEDERLAND)
                                .toOffsetDateTime()));
            }
        }
        return punten;
    }

    private LocalDate uiterlijk(ResultSet rij) throws SQLException {
        var dicht = rij.getBytes("dagen");
        return dicht == null
                ? rij.getObject("uiterlijk", LocalDate.class)
                : slot.open(
                                new Plaats(
                                        rij.getString("organisatie"),
                                        rij.getObject("dossier", UUID.class),
                                        rij.getObject("termijn", UUID.class)),
                                rij.getBytes("sleutel"),
                                dicht)
                        .uiterlijk();
    }

    private void log(Medewerker door, String handeling, List<String> stukken) {
        logboek.schrijf(new Handeling(
                door.organisatie(),
                OffsetDateTime.now(klok),
                door.naam(),
                handeling,
                Stuksoort.TERMIJN,
                stukken,
                Doel.van(door),
                Afloop.GEDAAN));
    }
}
