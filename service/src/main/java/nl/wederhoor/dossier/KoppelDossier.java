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
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/**
 * Ties dossiers about one incident together: several people reported the same, each in a dossier of their own.
 *
 * <p>Only numbers are shown, and two sides of one incident are never tied. While a dossier may have another side, nothing is
 * tied to it but by the directeur: a refusal for one number alone would tell which dossier that is.
 */
@Singleton
public final class KoppelDossier {
    private static final String TEGENOVER = "select from belangkandidaat b where b.organisatie = ?"
            + " and b.soort = 'zelfde voorval' and b.status in ('open', 'bevestigd')";
    private static final String VAN = "select d.id, d.nummer, k.op, k.door from dossier_koppeling k"
            + " join dossier d on d.organisatie = k.organisatie and d.id = case when k.een = ? then k.ander else k.een end"
            + " where k.organisatie = ? and ? in (k.een, k.ander) and k.tot is null and not exists (" + TEGENOVER
            + " and (b.dossier, b.ander) in ((k.een, k.ander), (k.ander, k.een))) order by d.nummer";
    private static final String HEEFT_KANDIDAAT = "select exists (" + TEGENOVER + " and b.dossier in (?, ?)), exists ("
            + TEGENOVER + " and (b.dossier, b.ander) in ((?, ?), (?, ?)))";

    private static final String HOORT_BIJ = "Hoort bij hetzelfde voorval als";
    private static final String HOORT_NIET_BIJ = "Hoort toch niet bij hetzelfde voorval als";

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
        var ander = database.within(door.organisatie(), connection -> zoek(connection, door.organisatie(), nummer));
        if (ander == null || ander.equals(id)) {
            bureau.wijzig(door, id, versie, Regelsoort.NOTITIE.label(), blad -> {
                eisVrij(door, id, id);
                throw Weigering.ongeldig("nummer", "Kies het nummer van een ander dossier van uw organisatie.");
            });
            return van(door, id);
        }
        bureau.wijzigBeide(door, id, ander, versie, Regelsoort.NOTITIE.label(), (blad, tweede) -> {
            eisVrij(door, id, ander);
            voegToe(blad, ander);
            noteer(blad, HOORT_BIJ, nummer, reden);
            noteer(tweede, HOORT_BIJ, blad.rij().nummer, reden);
        });
        return van(door, id);
    }

    /** Ends a tie, with a reason that both dossiers keep; 404 when these two are not tied, or that is not for this reader. */
    public List<Koppeling> ontkoppel(Medewerker door, UUID id, Versie versie, UUID ander, String reden) {
        var nummer = van(door, id).stream()
                .filter(koppeling -> koppeling.dossier().equals(ander))
                .map(Koppeling::nummer)
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
        bureau.wijzigBeide(door, id, ander, versie, Regelsoort.NOTITIE.label(), (blad, tweede) -> {
            beeindig(blad, ander);
            noteer(blad, HOORT_NIET_BIJ, nummer, reden);
            noteer(tweede, HOORT_NIET_BIJ, blad.rij().nummer, reden);
        });
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
                        vraag.setString(4, door.organisatie());
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

    /** One sentence, whichever of the two it is about and whether or not they are each other's other side. */
    private void eisVrij(Medewerker door, UUID id, UUID ander) {
        boolean mag = database.within(door.organisatie(), connection -> {
            try (var vraag = connection.prepareStatement(HEEFT_KANDIDAAT)) {
                vraag.setString(1, door.organisatie());
                vraag.setObject(2, id);
                vraag.setObject(3, ander);
                vraag.setString(4, door.organisatie());
                vraag.setObject(5, id);
                vraag.setObject(6, ander);
                vraag.setObject(7, ander);
                vraag.setObject(8, id);
                var rij = vraag.executeQuery();
                rij.next();
                return !rij.getBoolean(2) && (!rij.getBoolean(1) || door.heeft(Rol.DIRECTEUR));
            }
        });
        if (!mag) {
            throw Weigering.botst("Deze koppeling kan nu niet. Leg haar voor aan de directeur.");
        }
    }

    private static void noteer(Werkblad blad, String wat, String nummer, String reden) {
        blad.schrijf(NieuweRegel.van(Regelsoort.NOTITIE, null).met("tekst", wat + " dossier " + nummer + ". " + reden));
    }

    private void beeindig(Werkblad blad, UUID ander) {
        database.within(blad.rij().id.organisatie(), connection -> {
            try (var opdracht = connection.prepareStatement("update dossier_koppeling set tot = ?"
                    + " where organisatie = ? and (een, ander) in ((?, ?), (?, ?)) and tot is null")) {
                var id = blad.rij().id.id();
                opdracht.setObject(1, blad.nu());
                opdracht.setString(2, blad.rij().id.organisatie());
                opdracht.setObject(3, id);
                opdracht.setObject(4, ander);
                opdracht.setObject(5, ander);
                opdracht.setObject(6, id);
                return opdracht.executeUpdate();
            }
        });
    }

    private void voegToe(Werkblad blad, UUID ander) {
        var id = blad.rij().id.id();
        boolean eerst = id.toString().compareTo(ander.toString()) < 0;
        database.within(blad.rij().id.organisatie(), connection -> {
            try (var opdracht =
                    connection.prepareStatement("insert into dossier_koppeling (organisatie, een, ander, op, door)"
                            + " values (?, ?, ?, ?, ?) on conflict (organisatie, een, ander) do update set op = excluded.op,"
                            + " door = excluded.door, tot = null where dossier_koppeling.tot is not null")) {
                opdracht.setString(1, blad.rij().id.organisatie());
                opdracht.setObject(2, eerst ? id : ander);
                opdracht.setObject(3, eerst ? ander : id);
                opdracht.setObject(4, blad.nu());
                opdracht.setString(5, blad.door().naam());
                return opdracht.executeUpdate();
            }
        });
    }
}
