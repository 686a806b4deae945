package nl.wederhoor.audit;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;

/** Shows the log to who supervises, newest first, a page at a time; that is logged as well. */
@Singleton
public class LeesLogboek {
    public static final int PER_PAGINA = 50;

    private final Database database;
    private final Logboek logboek;
    private final Clock klok;

    LeesLogboek(Database database, Logboek logboek, Clock klok) {
        this.database = database;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * What to look for; a null part is not asked.
     *
     * @param tot up to, not including
     * @param stuk id of a record
     */
    public record Filter(
            OffsetDateTime van, OffsetDateTime tot, String door, String handeling, String uitkomst, String stuk) {}

    /** One line as it is shown. */
    public record Getoond(long nummer, Handeling handeling) {}

    public record Bladzijde(List<Getoond> items, int pagina, long totaal) {}

    /** Pages count from 1. */
    public Bladzijde lees(Medewerker door, Filter filter, int pagina) {
        return database.within(door.organisatie(), connection -> {
            var vraag = new Vraag(door.organisatie(), filter);
            var bladzijde = new Bladzijde(vraag.regels(connection, pagina), pagina, vraag.aantal(connection));
            logboek.schrijf(new Handeling(
                    door.organisatie(),
                    OffsetDateTime.now(klok),
                    door.naam(),
                    "lijst",
                    Stuksoort.LOGBOEK,
                    List.of(),
                    Doel.van(door),
                    Afloop.GEDAAN));
            return bladzijde;
        });
    }

    /** The filter as SQL. */
    private static final class Vraag {
        private final StringBuilder waar = new StringBuilder(" from auditregel where organisatie = ?");
        private final List<Object> waarden = new ArrayList<>();

        Vraag(String organisatie, Filter filter) {
            waarden.add(organisatie);
            en("op >= ?", filter.van());
            en("op < ?", filter.tot());
            en("door = ?", filter.door());
            en("handeling = ?", filter.handeling());
            en("uitkomst = ?", filter.uitkomst());
            en("? = any (stukken)", filter.stuk());
        }

        private void en(String voorwaarde, Object waarde) {
            if (waarde != null) {
                waar.append(" and ").append(voorwaarde);
                waarden.add(waarde);
            }
        }

        List<Getoond> regels(Connection connection, int pagina) throws SQLException {
            var regels = new ArrayList<Getoond>();
            try (var vraag = connection.prepareStatement(
                    "select " + Regelopslag.KOLOMMEN + waar + " order by nummer desc limit ? offset ?")) {
                vul(vraag);
                vraag.setInt(waarden.size() + 1, PER_PAGINA);
                vraag.setLong(waarden.size() + 2, (pagina - 1L) * PER_PAGINA);
                var rij = vraag.executeQuery();
                while (rij.next()) {
                    var regel = Regelopslag.regel(rij);
                    regels.add(new Getoond(regel.nummer(), regel.handeling()));
                }
            }
            return regels;
        }

        long aantal(Connection connection) throws SQLException {
            try (var vraag = connection.prepareStatement("select count(*)" + waar)) {
                vul(vraag);
                var rij = vraag.executeQuery();
                rij.next();
                return rij.getLong(1);
            }
        }

        private void vul(PreparedStatement vraag) throws SQLException {
            for (int i = 0; i < waarden.size(); i++) {
                vraag.setObject(i + 1, waarden.get(i));
            }
        }
    }
}
