package nl.wederhoor.dossier;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;

/** The cases somebody works on, or those of the whole bureau, with what waits for whom; nothing of them is opened. */
@Singleton
public final class ToonWerkvoorraad {
    public static final int PER_PAGINA = 50;

    private static final String SELECTIE = "select d.id, d.nummer, d.status, d.fase, d.behandelaar, d.gewijzigd_op,"
            + " (select string_agg(v.beslisser, '|') from besluitverzoek v where v.organisatie = d.organisatie"
            + " and v.dossier = d.id and v.status = 'open'), t.soort, t.uiterlijk, t.wacht_op from (";
    private static final String BLADZIJDE = "select d.organisatie, d.id, d.nummer, d.status, d.fase, d.behandelaar,"
            + " d.gewijzigd_op, d.aangemaakt_op, d.eerste_termijn from dossier d";
    private static final String TERMIJN = ") d left join lateral (select soort, uiterlijk, wacht_op from termijn"
            + " where organisatie = d.organisatie and dossier = d.id and stand = 'loopt' and wacht_op <> 'niemand'"
            + " and dagen is null order by uiterlijk, id limit 1) t on true";

    private final Database database;
    private final Event<Dossierhandeling> handelingen;
    private final Clock klok;

    ToonWerkvoorraad(Database database, Event<Dossierhandeling> handelingen, Clock klok) {
        this.database = database;
        this.handelingen = handelingen;
        this.klok = klok;
    }

    /** The order of the list. */
    public enum Volgorde {
        TERMIJN("d.eerste_termijn, d.aangemaakt_op desc, d.id"),
        NIEUWSTE("d.aangemaakt_op desc, d.id"),
        GEWIJZIGD("d.gewijzigd_op desc, d.id"),
        NUMMER("d.nummer"),
        BEHANDELAAR("d.behandelaar, d.aangemaakt_op desc, d.id");

        private final String sql;

        Volgorde(String sql) {
            this.sql = sql;
        }

        /** What comes after order by. */
        public String sql() {
            return sql;
        }
    }

    /** What to list; an empty text is not asked. */
    public record Vraag(boolean alleenMijn, String status, String fase, String nummer, Volgorde volgorde, int pagina) {}

    /** The term of a case that ends first, and whose turn it is; one whose days are encrypted is not looked at. */
    public record Eerste(String soort, LocalDate uiterlijk, String wachtOp) {}

    /** One case: who decides what is still undecided, one entry per point; without a term, termijn is null. */
    public record Zaak(
            UUID id,
            String nummer,
            String status,
            String fase,
            String behandelaar,
            OffsetDateTime gewijzigdOp,
            List<String> beslissers,
            Eerste termijn) {}

    public record Werkvoorraad(List<Zaak> items, int pagina, int perPagina, long totaal) {}

    public Werkvoorraad toon(Medewerker door, Vraag vraag) {
        var voorwaarden = voorwaarden(door, vraag);
        return database.within(door.organisatie(), connection -> {
            var items = zaken(connection, voorwaarden, vraag);
            long totaal = totaal(connection, voorwaarden);
            handelingen.fire(new Dossierhandeling(
                    door,
                    OffsetDateTime.now(klok),
                    "lijst",
                    items.stream().map(item -> item.id().toString()).toList(),
                    Dossierhandeling.GEDAAN));
            return new Werkvoorraad(items, vraag.pagina(), PER_PAGINA, totaal);
        });
    }

    private static Map<String, String> voorwaarden(Medewerker door, Vraag vraag) {
        Map<String, String> voorwaarden = new LinkedHashMap<>();
        voorwaarden.put("d.organisatie", door.organisatie());
        voorwaarden.put("d.behandelaar", vraag.alleenMijn() ? door.naam() : "");
        voorwaarden.put("d.status", vraag.status());
        voorwaarden.put("d.fase", vraag.fase());
        voorwaarden.put("d.nummer", vraag.nummer());
        voorwaarden.values().removeIf(String::isEmpty);
        return voorwaarden;
    }

    private static List<Zaak> zaken(Connection connection, Map<String, String> voorwaarden, Vraag vraag)
            throws SQLException {
        var sql = SELECTIE + bladzijde(voorwaarden, vraag) + TERMIJN + " order by " + vraag.volgorde().sql;
        try (var opdracht = connection.prepareStatement(sql)) {
            vul(opdracht, voorwaarden);
            var rij = opdracht.executeQuery();
            List<Zaak> zaken = new ArrayList<>();
            while (rij.next()) {
                zaken.add(zaak(rij));
            }
            return zaken;
        }
    }

    /** Which dossiers stand on the page; what is told of them is looked up for these only. */
    private static String bladzijde(Map<String, String> voorwaarden, Vraag vraag) {
        return BLADZIJDE + waar(voorwaarden) + " order by " + vraag.volgorde().sql + " limit " + PER_PAGINA + " offset "
                + (vraag.pagina() - 1L) * PER_PAGINA;
    }

    private static long totaal(Connection connection, Map<String, String> voorwaarden) throws SQLException {
        try (var opdracht = connection.prepareStatement("select count(*) from dossier d" + waar(voorwaarden))) {
            vul(opdracht, voorwaarden);
            var rij = opdracht.executeQuery();
            rij.next();
            return rij.getLong(1);
        }
    }

    private static String waar(Map<String, String> voorwaarden) {
        return " where " + String.join(" = ? and ", voorwaarden.keySet()) + " = ?";
    }

    private static void vul(PreparedStatement opdracht, Map<String, String> voorwaarden) throws SQLException {
        int nummer = 0;
        for (var waarde : voorwaarden.values()) {
            opdracht.setString(++nummer, waarde);
        }
    }

    private static Zaak zaak(ResultSet rij) throws SQLException {
        var beslissers = rij.getString(7);
        return new Zaak(
                rij.getObject(1, UUID.class),
                rij.getString(2),
                rij.getString(3),
                rij.getString(4),
                rij.getString(5),
                Tijdstip.hier(rij.getObject(6, OffsetDateTime.class)),
                beslissers == null ? List.of() : List.of(beslissers.split("\\|")),
                rij.getString(8) == null
                        ? null
                        : new Eerste(rij.getString(8), rij.getObject(9, LocalDate.class), rij.getString(10)));
    }
}
