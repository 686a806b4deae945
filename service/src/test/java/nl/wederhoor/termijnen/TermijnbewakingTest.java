package nl.wederhoor.termijnen;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.opslag.Takenbron;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms that are due while nobody looks, or while two services look at once: each is warned about once. */
@QuarkusTest
class TermijnbewakingTest {
    private static final int AANTAL = 1_000;
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 20);
    private static final LocalDate UITERLIJK = LocalDate.of(2026, 3, 29);
    private static final Wekker.Tempo VLUG =
            new Wekker.Tempo(Duration.ofMillis(100), Duration.ofMillis(50), Duration.ofMillis(200));

    @Inject
    Proefbureau bureau;

    @Inject
    Waarschuwer waarschuwer;

    @Inject
    Takenbron bron;

    private Proefklok klok;
    private UUID dossier;

    @BeforeEach
    void duizend_termijnen_tot_en_met_de_dag_waarop_de_zomertijd_begint() throws SQLException {
        klok = Proefklok.op("2026-03-20T10:00:00+01:00");
        taken("delete from taak");
        bureau.begin();
        dossier = bureau.dossier(Feiten.leeg()).id();
        bureau.termijnen(dossier, AANTAL, BEGIN, UITERLIJK, "behandelaar");
    }

    @AfterEach
    void ruim_op() throws SQLException {
        bureau.eind();
        taken("delete from taak");
    }

    @Test
    void wat_rijp_werd_terwijl_de_dienst_stilstond_wordt_na_de_start_een_keer_gewaarschuwd_ook_door_twee_diensten() {
        var geschreven = new AtomicInteger();
        try (var dienst = dienst("eerste", geschreven)) {
            dienst.start();
            wachtTot(() -> isGedaan("eerste"));
        }
        assertThat(geschreven).as("nothing is due yet").hasValue(0);

        klok.dagen(12);
        assertThat(waarschuwingen()).as("nobody looked").isZero();
        try (var een = dienst("een", geschreven);
                var twee = dienst("twee", geschreven)) {
            een.start();
            twee.start();
            wachtTot(() -> waarschuwingen() >= 2 * AANTAL);
            wachtTot(() -> isGedaan("een") && isGedaan("twee"));
        }

        assertThat(geschreven).as("handler and leidinggevende, each once").hasValue(2 * AANTAL);
        assertThat(perTrede("behandelaar")).isEqualTo(AANTAL);
        assertThat(perTrede("leidinggevende")).isEqualTo(AANTAL);
        assertThat(perTrede("directeur")).isZero();
    }

    @Test
    void zonder_rooster_schrijven_acht_draden_tegelijk_elke_waarschuwing_een_keer() throws Exception {
        klok.dagen(7);
        var samen = Executors.newFixedThreadPool(8);
        try {
            var tellingen = samen.invokeAll(IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () -> waarschuwer.waarschuw(Proefbureau.NAAM))
                    .toList());
            int totaal = 0;
            for (var telling : tellingen) {
                totaal += telling.get();
            }
            totaal += waarschuwer.waarschuw(Proefbureau.NAAM);

            assertThat(totaal).isEqualTo(AANTAL);
            assertThat(waarschuwingen()).isEqualTo(AANTAL);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            samen.shutdownNow();
        }
    }

    @Test
    void een_waarschuwing_komt_op_de_dag_zelf_ook_als_de_klok_die_nacht_verspringt() {
        klok = Proefklok.op("2026-03-26T23:59:59+01:00");
        assertThat(waarschuwer.waarschuw(Proefbureau.NAAM)).isZero();

        klok = Proefklok.op("2026-03-27T00:00:00+01:00");
        assertThat(waarschuwer.waarschuw(Proefbureau.NAAM)).isEqualTo(AANTAL);

        klok = Proefklok.op("2026-03-29T23:59:59+02:00");
        assertThat(waarschuwer.waarschuw(Proefbureau.NAAM))
                .as("the last day belongs to it")
                .isZero();

        klok = Proefklok.op("2026-03-30T00:00:00+02:00");
        assertThat(waarschuwer.waarschuw(Proefbureau.NAAM)).isEqualTo(AANTAL);
    }

    @Test
    void wat_een_dienst_liet_liggen_die_stierf_neemt_een_ander_over() throws SQLException {
        klok.dagen(7);
        taken("insert into taak (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                + " values ('termijnen', '" + Proefbureau.NAAM + "', '2026-01-01', true, 'dood', '2026-01-01', 1)");
        var geschreven = new AtomicInteger();
        try (var dienst = dienst("erfgenaam", geschreven)) {
            dienst.start();
            wachtTot(() -> waarschuwingen() >= AANTAL);
        }
        assertThat(waarschuwingen()).isEqualTo(AANTAL);
    }

    @Test
    void een_dienst_die_halverwege_stopt_laat_niets_half_achter() throws InterruptedException {
        klok.dagen(7);
        var bezig = new CountDownLatch(1);
        var geschreven = new AtomicInteger();
        try (var dienst = dienst("kort", organisatie -> {
            bezig.countDown();
            geschreven.addAndGet(waarschuwer.waarschuw(organisatie));
        })) {
            dienst.start();
            assertThat(bezig.await(60, TimeUnit.SECONDS)).isTrue();
        }
        try (var dienst = dienst("lang", geschreven)) {
            dienst.start();
            wachtTot(() -> waarschuwingen() >= AANTAL);
        }
        assertThat(geschreven).hasValue(AANTAL);
    }

    @Test
    void een_fout_bij_een_organisatie_houdt_de_andere_niet_tegen_en_wordt_later_overgedaan() {
        var fout = new AtomicInteger();
        var gezien = ConcurrentHashMap.<String>newKeySet();
        try (var dienst = new Wekker(
                "fout", bron.bron(), Clock.systemUTC(), VLUG, () -> set(Proefbureau.NAAM, "ander"), organisatie -> {
                    gezien.add(organisatie);
                    if (organisatie.equals("ander") && fout.incrementAndGet() < 3) {
                        throw new IllegalStateException("a fault of a test");
                    }
                })) {
            dienst.start();
            wachtTot(() -> gezien.containsAll(List.of(Proefbureau.NAAM, "ander")) && fout.get() >= 3);
        }
        assertThat(fout.get()).isGreaterThanOrEqualTo(3);
    }

    private final Map<String, AtomicInteger> rondes = new ConcurrentHashMap<>();

    private Wekker dienst(String naam, AtomicInteger geschreven) {
        return dienst(naam, organisatie -> geschreven.addAndGet(waarschuwer.waarschuw(organisatie)));
    }

    private Wekker dienst(String naam, Consumer<String> werk) {
        return new Wekker(naam, bron.bron(), Clock.systemUTC(), VLUG, () -> set(Proefbureau.NAAM), organisatie -> {
            werk.accept(organisatie);
            rondes.computeIfAbsent(naam, nieuw -> new AtomicInteger()).incrementAndGet();
        });
    }

    /** This service has looked at least once. */
    private boolean isGedaan(String naam) {
        return rondes.getOrDefault(naam, new AtomicInteger()).get() > 0;
    }

    private static List<String> set(String... namen) {
        return List.of(namen);
    }

    private long waarschuwingen() {
        return bureau.tel("select count(*) from termijn_waarschuwing where organisatie = ?", Proefbureau.NAAM);
    }

    private long perTrede(String trede) {
        return bureau.tel(
                "select count(*) from termijn_waarschuwing where organisatie = ? and trede = ?",
                Proefbureau.NAAM,
                trede);
    }

    private void taken(String opdracht) throws SQLException {
        try (var connection = bron.bron().getConnection();
                var klaar = connection.createStatement()) {
            klaar.executeUpdate(opdracht);
        }
    }

    private static void wachtTot(BooleanSupplier klaar) {
        for (int keer = 0; keer < 1_200 && !klaar.getAsBoolean(); keer++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(klaar.getAsBoolean()).isTrue();
    }
}
