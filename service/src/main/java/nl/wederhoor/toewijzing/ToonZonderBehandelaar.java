package nl.wederhoor.toewijzing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.opslag.Database;

/**
 * Dossiers that somebody else should have: of who was blocked or handles no more, and those that {@link Toewijzingswacht}
 * found; oldest first, and which of these it is is not told.
 */
@Singleton
public final class ToonZonderBehandelaar {
    private static final int PER_PAGINA = 50;
    private static final String ZONDER = " from dossier where organisatie = ? and (behandelaar in"
            + " (select naam from account where organisatie = ? and (geblokkeerd or not rollen && ?))"
            + " or status = 'open' and id in (select w.dossier from toe_te_wijzen w))";

    private final Database database;
    private final Logboek logboek;
    private final Clock klok;

    ToonZonderBehandelaar(Database database, Logboek logboek, Clock klok) {
        this.database = database;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** A dossier to assign; whose it was is told, what it is about is not. */
    public record Zonder(UUID dossier, String nummer, String behandelaar, String status) {}

    /** One page of them. */
    public record Zonderbladzijde(List<Zonder> items, int pagina, int perPagina, int totaal) {}

    public Zonderbladzijde toon(Medewerker door, int pagina) {
        return database.within(door.organisatie(), connection -> {
            var items = lees(connection, door.organisatie(), pagina);
            log(door, items.stream().map(een -> een.dossier().toString()).toList());
            return new Zonderbladzijde(items, pagina, PER_PAGINA, tel(connection, door.organisatie()));
        });
    }

    private static List<Zonder> lees(Connection connection, String organisatie, int pagina) throws SQLException {
        try (var vraag = connection.prepareStatement(
                "select id, nummer, behandelaar, status" + ZONDER + " order by nummer limit ? offset ?")) {
            vraag.setString(1, organisatie);
            vraag.setString(2, organisatie);
            vraag.setArray(3, connection.createArrayOf("text", Rol.BEHANDELT.toArray()));
            vraag.setInt(4, PER_PAGINA);
            vraag.setLong(5, (pagina - 1L) * PER_PAGINA);
            var rij = vraag.executeQuery();
            var items = new ArrayList<Zonder>();
            while (rij.next()) {
                items.add(
                        new Zonder(rij.getObject(1, UUID.class), rij.getString(2), rij.getString(3), rij.getString(4)));
            }
            return items;
        }
    }

    private static int tel(Connection connection, String organisatie) throws SQLException {
        try (var vraag = connection.prepareStatement("select count(*)" + ZONDER)) {
            vraag.setString(1, organisatie);
            vraag.setString(2, organisatie);
            vraag.setArray(3, connection.createArrayOf("text", Rol.BEHANDELT.toArray()));
            var rij = vraag.executeQuery();
            rij.next();
            return rij.getInt(1);
        }
    }

    private void log(Medewerker door, List<String> dossiers) {
        logboek.schrijf(new Handeling(
                door.organisatie(),
                OffsetDateTime.now(klok),
                door.naam(),
                "lijst zonder behandelaar",
                Stuksoort.DOSSIER,
                dossiers,
                Doel.van(door),
                Afloop.GEDAAN));
    }
}
