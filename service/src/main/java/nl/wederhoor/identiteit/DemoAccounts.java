package nl.wederhoor.identiteit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.opslag.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The accounts of the contract for each organisation, made only when the service starts as a demo on data of a demo. */
@Singleton
final class DemoAccounts {
    static final String WACHTWOORD = "demo";
    private static final Map<String, String> ORGANISATIES = organisaties();
    private static final Map<String, String> ROL_PER_NAAM = Map.of(
            "klachtbehandelaar", Rol.KLACHTBEHANDELAAR,
            "klachtbehandelaar2", Rol.KLACHTBEHANDELAAR,
            "coordinator", Rol.COORDINATOR,
            "leidinggevende", Rol.LEIDINGGEVENDE,
            "directeur", Rol.DIRECTEUR,
            "beheerder", Rol.BEHEERDER,
            "fg", Rol.FG);

    private final Accounts accounts;
    private final Wachtwoorden wachtwoorden;
    private final Database database;
    private final Installatie installatie;
    private final boolean opdracht;

    DemoAccounts(
            Accounts accounts,
            Wachtwoorden wachtwoorden,
            Database database,
            Installatie installatie,
            @ConfigProperty(name = "wederhoor.opdracht", defaultValue = "false") boolean opdracht) {
        this.accounts = accounts;
        this.wachtwoorden = wachtwoorden;
        this.database = database;
        this.installatie = installatie;
        this.opdracht = opdracht;
    }

    void maak(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        if (opdracht) {
            return;
        }
        installatie.eis();
        if (!installatie.isDemo()
                || accounts.voorAanmelding(new Accountnaam("fg", "klachtenhulp"))
                        .isPresent()) {
            return;
        }
        var hash = wachtwoorden.hash(WACHTWOORD); // invented accounts with a public password may share a salt
        ORGANISATIES.forEach((organisatie, naam) -> {
            maakOrganisatie(organisatie, naam);
            ROL_PER_NAAM.forEach((account, rol) ->
                    accounts.voegToe(new Account(new Accountnaam(account, organisatie), hash, Set.of(rol), false)));
        });
    }

    private void maakOrganisatie(String organisatie, String naam) {
        database.within(organisatie, connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into organisatie (organisatie, naam) values (?, ?) on conflict do nothing")) {
                insert.setString(1, organisatie);
                insert.setString(2, naam);
                return insert.executeUpdate();
            }
        });
    }

    private static Map<String, String> organisaties() {
        var namen = new LinkedHashMap<String, String>();
        namen.put("radar", "RADAR");
        namen.put("dmg", "Discriminatie Meldpunt Groningen");
        namen.put("ieder1gelijk", "Ieder1Gelijk");
        namen.put("integratiewerk", "Integratiewerk");
        namen.put("klachtenhulp", "Klachtenhulp");
        return namen;
    }
}
