package nl.wederhoor.identiteit;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.opslag.ingebed.DatabaseUnavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the data are of a demonstration. That is written down once, before the first account, and never changes: accounts
 * with a public password never reach real data, and those of a demonstration are never served as real.
 */
@Singleton
@Named("installatie")
public final class Installatie {
    private static final String DEMODATA =
            "Deze gegevens zijn van een demonstratie: iedereen kent het wachtwoord. Start ze"
                    + " met bin/demo, of kies met WEDERHOOR_DATA een andere map (of met WEDERHOOR_DB_URL een andere databank).";
    private static final String ECHTE_DATA = "Deze gegevens zijn niet van een demonstratie. Start de demonstratie met"
            + " WEDERHOOR_DATA in een andere map, en zonder WEDERHOOR_DB_URL van echte gegevens.";

    private final Database database;
    private final boolean demo;

    Installatie(Database database, @ConfigProperty(name = "wederhoor.demo", defaultValue = "false") boolean demo) {
        this.database = database;
        this.demo = demo;
    }

    /** Whether this service shows invented data; the data agree, or it would not have started. */
    public boolean isDemo() {
        return demo;
    }

    /** Throws DatabaseUnavailable when the data are of the other kind than this start. */
    void eis() {
        eis(legVast(demo), demo);
    }

    static void eis(boolean demodata, boolean demostart) {
        if (demodata != demostart) {
            throw new DatabaseUnavailable(demodata ? DEMODATA : ECHTE_DATA);
        }
    }

    /** What the data are; what was written before wins over what is asked. */
    boolean legVast(boolean alsDemo) {
        return database.withoutOrganisatie(connection -> {
            try (var lees = connection.prepareStatement("select demo from installatie")) {
                var eerder = lees.executeQuery();
                if (eerder.next()) {
                    return eerder.getBoolean(1);
                }
            }
            try (var schrijf = connection.prepareStatement(
                            "insert into installatie (demo) values (?) on conflict do nothing");
                    var lees = connection.prepareStatement("select demo from installatie")) {
                schrijf.setBoolean(1, alsDemo);
                schrijf.executeUpdate();
                var nu = lees.executeQuery();
                nu.next();
                return nu.getBoolean(1);
            }
        });
    }
}
