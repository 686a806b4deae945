package nl.wederhoor.studio;

import static nl.wederhoor.studio.Beleidsapi.ANDER;
import static nl.wederhoor.studio.Beleidsapi.ORG;
import static nl.wederhoor.studio.Beleidsapi.goedgekeurd;
import static nl.wederhoor.studio.Beleidsapi.publiceer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.opslag.Takenbron;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** What one service publishes another hears from the database; looking now and then is put off for an hour here. */
@QuarkusTest
@TestProfile(BeleidsluisteraarIT.ZonderKijken.class)
class BeleidsluisteraarIT {
    private static final int LANGSTE_MS = 60_000;
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2091-01-01T12:00:00+01:00");

    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    @Inject
    Beleidsluisteraar luisteraar;

    @Inject
    Takenbron bron;

    public static final class ZonderKijken implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("wederhoor.beleid.kijk-elke", "PT1H");
        }
    }

    @AfterEach
    void version_1_alone() {
        Beleidsapi.zetTerug(database, versies);
    }

    @Test
    void what_another_service_publishes_is_followed_at_once() throws Exception {
        int versie = goedgekeurd(1);
        alsEenAndereDienst(versie);

        System.out.printf("followed after %d ms%n", wachtOp(versie));
    }

    @Test
    void listening_begins_again_when_the_connection_was_lost() throws Exception {
        int versie = goedgekeurd(1);
        luisteraar.hangOp();
        alsEenAndereDienst(versie);

        System.out.printf("followed after %d ms, with a lost connection%n", wachtOp(versie));
    }

    @Test
    void another_listener_hears_of_a_version_that_is_published_here() throws SQLException {
        int versie = goedgekeurd(1);
        try (var connection = bron.bron().getConnection()) {
            connection.createStatement().execute("listen " + Beleidsluisteraar.KANAAL);
            publiceer(ANDER, versie, "2090-01-01").then().statusCode(200);

            var gehoord = connection.unwrap(PGConnection.class).getNotifications(LANGSTE_MS);
            assertThat(gehoord).isNotEmpty();
            assertThat(gehoord[0].getParameter()).isEqualTo(ORG);
        }
        assertThat(geldend()).isEqualTo(versie);
    }

    /** What publishing does in the database, without telling this service. */
    private void alsEenAndereDienst(int versie) {
        database.within(ORG, connection -> {
            var dag = LocalDate.of(2090, 1, 1);
            var eerste = Versieopslag.een(connection, ORG, 1).orElseThrow();
            var nieuw = Versieopslag.een(connection, ORG, versie).orElseThrow();
            Versieopslag.zetGeldigheid(connection, eerste, null, dag);
            Versieopslag.zetGeldigheid(connection, nieuw, dag, null);
            Versieopslag.zetStatus(connection, nieuw, Versiestatus.GEPUBLICEERD, nieuw.sha256());
            Versieopslag.roep(connection, ORG);
            return null;
        });
    }

    private long wachtOp(int versie) throws InterruptedException {
        long wacht = 0;
        while (geldend() != versie && wacht < LANGSTE_MS) {
            Thread.sleep(20);
            wacht += 20;
        }
        assertThat(geldend()).isEqualTo(versie);
        return wacht;
    }

    private int geldend() {
        return versies.geldigOp(ORG, LATER).orElseThrow().beleid().versie();
    }
}
