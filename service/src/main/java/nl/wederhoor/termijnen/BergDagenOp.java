package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.opslag.Database;

/** Encrypts days of terms that were kept in plain by an earlier release; nothing else changes. */
@Singleton
class BergDagenOp {
    private static final int PER_KEER = 200;
    private static final String NOG_OPEN =
            "select " + Termijnopslag.KOLOMMEN + " from termijn t join dossier d on d.organisatie = t.organisatie"
                    + " and d.id = t.dossier where t.organisatie = ? and t.soort in (" + soorten()
                    + ") and t.dagen is null order by t.id limit ? for no key update of t, d skip locked";

    private final Database database;
    private final Termijnopslag opslag;
    private final Clock klok;

    BergDagenOp(Database database, Termijnopslag opslag, Clock klok) {
        this.database = database;
        this.opslag = opslag;
        this.klok = klok;
    }

    void berg(String organisatie) {
        var nu = OffsetDateTime.now(klok);
        while (database.within(organisatie, connection -> eenKeer(connection, organisatie, nu)) == PER_KEER) {
            // until a round finds less than it may take
        }
    }

    private int eenKeer(Connection connection, String organisatie, OffsetDateTime nu) throws SQLException {
        var rijen = neem(connection, organisatie);
        opslag.bewaar(connection, organisatie, rijen, nu);
        return rijen.size();
    }

    private List<Termijnrij> neem(Connection connection, String organisatie) throws SQLException {
        try (var vraag = connection.prepareStatement(NOG_OPEN)) {
            vraag.setString(1, organisatie);
            vraag.setInt(2, PER_KEER);
            return opslag.rijen(vraag);
        }
    }

    private static String soorten() {
        return Arrays.stream(Termijnsoort.values())
                .filter(Termijnsoort::teltVanafVoorval)
                .map(soort -> "'" + soort.label() + "'")
                .collect(Collectors.joining(", "));
    }
}
