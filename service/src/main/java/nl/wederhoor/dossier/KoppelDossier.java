package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/**
 * Ties dossiers about one incident together: several people reported the same, each in a dossier of their own.
 *
 * <p>Only numbers are shown, and two sides of one incident are never tied: their dossiers have nothing to do with each other.
 */
@Singleton
public final class KoppelDossier {
    private static final String VAN = "select d.id, d.nummer, k.op, k.door from dossier_koppeling k"
            + " join dossier d on d.organisatie = k.organisatie and d.id = case when k.een = ? then k.ander else k.een end"
            + " where k.organisatie = ? and ? in (k.een, k.ander) order by d.nummer";
    private static final String TEGENOVER = "select exists (select from belangkandidaat where organisatie = ?"
            + " and soort = 'zelfde voorval' and status in ('open', 'bevestigd')"
            + " and (dossier, ander) in ((?, ?), (?, ?)))";

    private final Bureau bureau;
    private final Database database;

    KoppelDossier(Bureau bureau, Database database) {
        this.bureau = bureau;
        this.database = database;
    }

    /** Another dossier about the same incident. */
    public record Koppeling(UUID dossier, String nummer, OffsetDateTime op, String door) {}

    /** Throws 400 for a number that is not of this organisation or is the dossier itself, 409 for two sides. */
    public List<Koppeling> koppel(Medewerker door, UUID id, Versie versie, String nummer, String reden) {
        bureau.wijzig(
                door,
                id,
                versie,
                Regelsoort.NOTITIE.label(),
                blad -> database.within(door.organisatie(), connection -> {
                    var ander = zoek(connection, door.organisatie(), nummer);
                    if (ander == null || ander.equals(id)) {
                        throw Weigering.ongeldig("nummer", "Kies het nummer van een ander dossier van uw organisatie.");
                    }
                    eisEenKant(connection, door.organisatie(), id, ander);
                    voegToe(connection, blad, ander);
                    return blad.schrijf(NieuweRegel.van(Regelsoort.NOTITIE, null)
                            .met("tekst", "Hoort bij hetzelfde voorval als dossier " + nummer + ". " + reden));
                }));
        return van(door, id);
    }

    public List<Koppeling> van(Medewerker door, UUID id) {
        return bureau.lees(
                door,
                id,
                "koppelingen",
                blad -> database.within(door.organisatie(), connection -> {
                    try (var vraag = connection.prepareStatement(VAN)) {
                        vraag.setObject(1, id);
                        vraag.setString(2, door.organisatie());
                        vraag.setObject(3, id);
                        return lees(vraag.executeQuery());
                    }
                }));
    }

    private static List<Koppeling> lees(ResultSet rij) throws SQLException {
        var koppelingen = new ArrayList<Koppeling>();
        while (rij.next()) {
            koppelingen.add(new Koppeling(
                    rij.getObject(1, UUID.class),
                    rij.getString(2),
                    Tijdstip.hier(rij.getObject(3, OffsetDateTime.class)),
                    rij.getString(4)));
        }
        return koppelingen;
    }

    private static UUID zoek(Connection connection, String organisatie, String nummer) throws SQLException {
        try (var vraag = connection.prepareStatement("select id from dossier where organisatie = ? and nummer = ?")) {
            vraag.setString(1, organisatie);
            vraag.setString(2, nummer);
            var rij = vraag.executeQuery();
            return rij.next() ? rij.getObject(1, UUID.class) : null;
        }
    }

    private static void eisEenKant(Connection connection, String organisatie, UUID id, UUID ander) throws SQLException {
        try (var vraag = connection.prepareStatement(TEGENOVER)) {
            vraag.setString(1, organisatie);
            vraag.setObject(2, id);
            vraag.setObject(3, ander);
            vraag.setObject(4, ander);
            vraag.setObject(5, id);
            var rij = vraag.executeQuery();
            rij.next();
            if (rij.getBoolean(1)) {
                throw Weigering.botst("Deze dossiers zijn niet aan elkaar te koppelen.");
            }
        }
    }

    private static void voegToe(Connection connection, Werkblad blad, UUID ander) throws SQLException {
        var id = blad.rij().id.id();
        boolean eerst = id.toString().compareTo(ander.toString()) < 0;
        try (var opdracht =
                connection.prepareStatement("insert into dossier_koppeling (organisatie, een, ander, op, door)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
            opdracht.setString(1, blad.rij().id.organisatie());
            opdracht.setObject(2, eerst ? id : ander);
            opdracht.setObject(3, eerst ? ander : id);
            opdracht.setObject(4, blad.nu());
            opdracht.setString(5, blad.door().naam());
            opdracht.executeUpdate();
        }
    }
}
