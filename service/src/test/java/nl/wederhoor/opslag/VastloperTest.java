package nl.wederhoor.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wederhoor.dossier.Dossierapi;
import org.junit.jupiter.api.Test;

/** Two pieces of work that wait for each other both get done: the database breaks one off, and that is done again. */
@QuarkusTest
class VastloperTest {
    private static final String ORG = "radar";
    private static final String EEN = "select from account where organisatie = 'radar' and naam = 'klachtbehandelaar'";
    private static final String ANDER =
            "select from account where organisatie = 'radar' and naam = 'klachtbehandelaar2'";
    private static final int LANGER_DAN_DE_DATABANK_KIJKT = 1_300;

    @Inject
    Database database;

    private final AtomicInteger keer = new AtomicInteger();

    @Test
    void wie_moet_wijken_begint_opnieuw() throws Exception {
        var beide = new CountDownLatch(2);

        tegelijk(
                () -> doe(connection -> kruis(connection, EEN, ANDER, beide)),
                () -> doe(connection -> kruis(connection, ANDER, EEN, beide)));

        assertThat(keer).as("one of the two was done again").hasValueGreaterThanOrEqualTo(3);
    }

    @Test
    void ook_als_het_bij_het_bewaren_pas_blijkt() throws Exception {
        var dossier = UUID.fromString(Dossierapi.id("klachtbehandelaar@radar", ""));
        var account = new CountDownLatch(1);
        var genomen = new CountDownLatch(1);

        tegelijk(
                () -> doe(connection -> {
                    neem(connection, EEN);
                    account.countDown();
                    genomen.await();
                    sleutel(connection, dossier); // that the dossier exists, is asked when this is kept
                    Thread.sleep(LANGER_DAN_DE_DATABANK_KIJKT);
                    return null;
                }),
                () -> doe(connection -> {
                    account.await();
                    neem(connection, "select from dossier where organisatie = 'radar' and id = '" + dossier + "'");
                    genomen.countDown();
                    neem(connection, EEN);
                    return null;
                }));

        assertThat(keer).as("one of the two was done again").hasValueGreaterThanOrEqualTo(3);
    }

    @Test
    void werk_dat_om_iets_anders_mislukt_wordt_niet_herhaald() {
        assertThat(catchThrowable(() -> doe(connection -> {
                    connection.createStatement().execute("select 1 / 0");
                    return null;
                })))
                .isInstanceOf(DatabaseFailure.class);

        assertThat(keer).hasValue(1);
    }

    private interface Werk {
        Object doe(Connection connection) throws Exception;
    }

    private Object doe(Werk werk) {
        return database.within(ORG, connection -> {
            keer.incrementAndGet();
            try {
                return werk.doe(connection);
            } catch (SQLException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private static Object kruis(Connection connection, String eerst, String dan, CountDownLatch beide)
            throws Exception {
        neem(connection, eerst);
        beide.countDown();
        beide.await();
        neem(connection, dan);
        return null;
    }

    private static void neem(Connection connection, String rij) throws SQLException {
        try (var vraag = connection.createStatement()) {
            vraag.executeQuery(rij + " for update");
        }
    }

    private static void sleutel(Connection connection, UUID dossier) throws SQLException {
        try (var opdracht = connection.prepareStatement("insert into herhaalsleutel (organisatie, account, sleutel,"
                + " vingerafdruk, dossier, verloopt_op) values (?, 'vastloper', ?, 'x', ?, '2020-01-01')")) {
            opdracht.setString(1, ORG);
            opdracht.setString(2, UUID.randomUUID().toString());
            opdracht.setObject(3, dossier);
            opdracht.executeUpdate();
        }
    }

    private static void tegelijk(Callable<Object> een, Callable<Object> ander) throws Exception {
        var draden = Executors.newFixedThreadPool(2);
        try {
            var gedaan = new ArrayList<Object>();
            for (var deel : draden.invokeAll(List.of(een, ander))) {
                gedaan.add(deel.get());
            }
            assertThat(gedaan).hasSize(2);
        } finally {
            draden.shutdownNow();
        }
    }
}
