package nl.wederhoor.identiteit;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.regels.Tijdzone;

/** The accounts of one organisation for who manages them; passwords come out only when they are made. */
@Singleton
public final class Accountregister {
    private static final Duration STARTWACHTWOORD = Duration.ofDays(7);
    private static final String LEES =
            "select naam, rollen, geblokkeerd, tijdelijk_tot, versie from account where organisatie = ? ";

    private final Accounts accounts;
    private final Wachtwoorden wachtwoorden;
    private final Database database;
    private final Clock klok;

    Accountregister(Accounts accounts, Wachtwoorden wachtwoorden, Database database, Clock klok) {
        this.accounts = accounts;
        this.wachtwoorden = wachtwoorden;
        this.database = database;
        this.klok = klok;
    }

    /** @param startwachtwoordTot until when a start password holds that was not changed yet, or null */
    public record Accountregel(
            String naam, List<String> rollen, boolean geblokkeerd, OffsetDateTime startwachtwoordTot, long versie) {}

    /** A password that is told once; whoever signs in with it chooses another at once. */
    public record Startwachtwoord(String naam, String startwachtwoord, OffsetDateTime geldigTot) {
        @Override
        public String toString() {
            return "Startwachtwoord " + naam;
        }
    }

    public List<Accountregel> alle(String organisatie) {
        return database.within(organisatie, connection -> lees(connection, organisatie, "order by naam"));
    }

    /** By name. */
    public Bladzijde<Accountregel> bladzijde(Connection connection, String organisatie, int pagina)
            throws SQLException {
        var volgorde = "order by naam limit " + Bladzijde.PER_PAGINA + " offset " + Bladzijde.vanaf(pagina);
        return Bladzijde.van(lees(connection, organisatie, volgorde), pagina, aantal(connection, organisatie));
    }

    /** As they stand; nobody changes accounts of this organisation until the transaction ends. */
    public List<Accountregel> neem(Connection connection, String organisatie) throws SQLException {
        return lees(connection, organisatie, "order by naam for no key update");
    }

    /** Whether that account manages accounts, now or as soon as it chooses a password; not when it can no longer sign in. */
    public boolean isBeheerder(Accountregel regel) {
        return !regel.geblokkeerd()
                && regel.rollen().contains(Rol.BEHEERDER)
                && (regel.startwachtwoordTot() == null
                        || OffsetDateTime.now(klok).isBefore(regel.startwachtwoordTot()));
    }

    public static boolean isNaam(String naam) {
        return Accountnaam.lees(naam + "@organisatie")
                .filter(account -> account.naam().equals(naam))
                .isPresent();
    }

    /** Empty when the name is no name of an account, or is taken. */
    public Optional<Startwachtwoord> maak(String organisatie, String naam, Set<String> rollen) {
        var start = start(naam);
        return Accountnaam.lees(naam + "@" + organisatie)
                .filter(account -> accounts.voegToe(new Account(
                        account, wachtwoorden.hash(start.startwachtwoord()), rollen, false, start.geldigTot())))
                .map(account -> start);
    }

    public Startwachtwoord geefStartwachtwoord(String organisatie, String naam) {
        var start = start(naam);
        accounts.zetWachtwoord(
                new Accountnaam(naam, organisatie), wachtwoorden.hash(start.startwachtwoord()), start.geldigTot());
        return start;
    }

    public void zet(Connection connection, String organisatie, String naam, Set<String> rollen, boolean geblokkeerd)
            throws SQLException {
        try (var update = connection.prepareStatement(
                "update account set rollen = ?, geblokkeerd = ?, versie = versie + 1 where organisatie = ? and naam = ?")) {
            update.setArray(1, connection.createArrayOf("text", rollen.toArray()));
            update.setBoolean(2, geblokkeerd);
            update.setString(3, organisatie);
            update.setString(4, naam);
            update.executeUpdate();
        }
    }

    private Startwachtwoord start(String naam) {
        return new Startwachtwoord(
                naam, Wachtwoordeis.willekeurig(), OffsetDateTime.now(klok).plus(STARTWACHTWOORD));
    }

    private static long aantal(Connection connection, String organisatie) throws SQLException {
        try (var vraag = connection.prepareStatement("select count(*) from account where organisatie = ?")) {
            vraag.setString(1, organisatie);
            var rij = vraag.executeQuery();
            rij.next();
            return rij.getLong(1);
        }
    }

    /** The database gives moments in UTC. */
    private static OffsetDateTime hier(OffsetDateTime moment) {
        return moment == null
                ? null
                : moment.atZoneSameInstant(Tijdzone.NEDERLAND).toOffsetDateTime();
    }

    private static List<Accountregel> lees(Connection connection, String organisatie, String volgorde)
            throws SQLException {
        try (var vraag = connection.prepareStatement(LEES + volgorde)) {
            vraag.setString(1, organisatie);
            var rij = vraag.executeQuery();
            var alle = new ArrayList<Accountregel>();
            while (rij.next()) {
                alle.add(new Accountregel(
                        rij.getString(1),
                        List.of((String[]) rij.getArray(2).getArray()),
                        rij.getBoolean(3),
                        hier(rij.getObject(4, OffsetDateTime.class)),
                        rij.getLong(5)));
            }
            return alle;
        }
    }
}
