package nl.wederhoor.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.TreeMap;
import nl.wederhoor.kalender.Kalender;
import nl.wederhoor.kalender.Kalenderregels;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Terms of regulations of others: how they end, and what may be done with them. */
class LooptermijnTest {
    private static final Kalender KALENDER = new Kalender(Kalenderregels.standaard(new TreeMap<>()));

    @Test
    void een_klacht_bij_een_bestuursorgaan_wordt_binnen_zes_weken_afgehandeld() {
        assertThat(begin("awb-klacht", "2026-03-04").uiterlijk(KALENDER)).isEqualTo("2026-04-15");
    }

    @Test
    void met_een_commissie_zijn_het_tien_weken() {
        assertThat(begin("awb-klacht-commissie", "2026-03-04").uiterlijk(KALENDER))
                .isEqualTo("2026-05-13");
    }

    @Test
    void een_wettelijke_termijn_die_in_het_weekend_eindigt_loopt_door_tot_de_eerste_open_dag() {
        assertThat(begin("awb-klacht", "2026-02-21").uiterlijk(KALENDER))
                .as("4 april is de zaterdag voor Pasen")
                .isEqualTo("2026-04-07");
    }

    @Test
    void een_termijn_van_een_regeling_eindigt_ook_in_het_weekend() {
        var eigen = Looptermijn.begin(
                Regelingen.van(Regelingen.eigen(new Lengte(6, Lengte.Eenheid.WEKEN), null, false))
                        .orElseThrow(),
                LocalDate.parse("2026-02-21"));

        assertThat(eigen.uiterlijk(KALENDER)).isEqualTo("2026-04-04");
    }

    @Test
    void een_termijn_van_twaalf_weken_valt_nog_onder_de_termijnenwet() {
        assertThat(begin("awb-bezwaar-commissie", "2026-01-10").uiterlijk(KALENDER))
                .as("4 april, weekend van Pasen")
                .isEqualTo("2026-04-07");
    }

    @Test
    void een_termijn_loopt_gelijk_over_zomertijd_wintertijd_en_jaarwisseling() {
        assertThat(begin("awb-klacht", "2026-03-25").uiterlijk(KALENDER)).isEqualTo("2026-05-06");
        assertThat(begin("awb-klacht", "2026-10-14").uiterlijk(KALENDER)).isEqualTo("2026-11-25");
        assertThat(begin("awb-klacht", "2026-11-24").uiterlijk(KALENDER)).isEqualTo("2027-01-05");
        assertThat(begin("integratiewerk-besluit", "2026-12-23").uiterlijk(KALENDER))
                .as("24, 28, 29, 30 en 31 december")
                .isEqualTo("2026-12-31");
        assertThat(begin("integratiewerk-besluit", "2026-12-24").uiterlijk(KALENDER))
                .isEqualTo("2027-01-04");
    }

    @Test
    void verdagen_kan_een_keer_voor_hoogstens_vier_weken() {
        var termijn = begin("awb-klacht", "2026-03-04");
        var verdaagd = termijn.verleng(null, false, dag("2026-04-15"), KALENDER);
        assertThat(verdaagd.uiterlijk(KALENDER)).isEqualTo("2026-05-13");

        weigert(() -> termijn.verleng(29, false, dag("2026-04-15"), KALENDER), "Awb 9:11 lid 2");
        weigert(() -> verdaagd.verleng(7, false, dag("2026-05-13"), KALENDER), "Awb 9:11 lid 3");
        assertThat(verdaagd.verleng(7, true, dag("2026-05-13"), KALENDER).uiterlijk(KALENDER))
                .isEqualTo("2026-05-20");
    }

    @Test
    void een_tweede_verlenging_bestaat_niet_bij_de_wkkgz_ook_niet_met_instemming() {
        var verlengd = begin("wkkgz-klacht", "2026-03-04").verleng(null, false, dag("2026-04-15"), KALENDER);

        weigert(() -> verlengd.verleng(7, true, dag("2026-05-01"), KALENDER), "Wkkgz 17 lid 2");
    }

    @Test
    void verlengen_kan_op_de_laatste_dag_en_daarna_niet_meer() {
        var termijn = begin("integratiewerk-commissie", "2026-03-04");

        assertThat(termijn.verleng(null, false, dag("2026-03-25"), KALENDER).uiterlijk(KALENDER))
                .isEqualTo("2026-04-15");
        weigert(() -> termijn.verleng(null, false, dag("2026-03-26"), KALENDER), "IW-C.6a");
    }

    @Test
    void een_regeling_zonder_verlenging_of_opschorting_weigert_beide() {
        weigert(
                () -> begin("integratiewerk-contact", "2026-03-04").verleng(1, true, dag("2026-03-05"), KALENDER),
                "IW-C.4a");
        weigert(() -> begin("awb-klacht", "2026-03-04").schortOp(dag("2026-03-05"), KALENDER), "Awb 9:11 lid 1");
        weigert(() -> begin("wkkgz-klacht", "2026-03-04").schortOp(dag("2026-03-05"), KALENDER), "Wkkgz 17 lid 1");
    }

    @Test
    void de_dagen_waarop_een_termijn_stilstond_komen_er_achteraan() {
        var stil = begin("awb-bezwaar", "2026-03-04").schortOp(dag("2026-03-10"), KALENDER);
        assertThat(stil.staatStil()).isTrue();
        assertThat(stil.uiterlijk(KALENDER)).isEqualTo("2026-04-15");

        assertThat(stil.hervat(dag("2026-03-20")).uiterlijk(KALENDER))
                .as("11 tot en met 19 maart is negen dagen")
                .isEqualTo("2026-04-24");
        assertThat(stil.hervat(dag("2026-03-10")).uiterlijk(KALENDER)).isEqualTo("2026-04-15");
        assertThat(stil.hervat(dag("2026-03-11")).uiterlijk(KALENDER)).isEqualTo("2026-04-15");
        weigert(() -> stil.hervat(dag("2026-03-09")), "Awb 7:10 lid 2");
        weigert(() -> stil.schortOp(dag("2026-03-12"), KALENDER), "Awb 7:10 lid 1");
        weigert(() -> stil.verleng(null, false, dag("2026-03-12"), KALENDER), "Awb 7:10 lid 1");
    }

    @Test
    void van_een_termijn_in_werkdagen_komen_alleen_de_werkdagen_erbij() {
        var eigen = Regelingen.van(Regelingen.eigen(new Lengte(10, Lengte.Eenheid.WERKDAGEN), null, true))
                .orElseThrow();
        var termijn = Looptermijn.begin(eigen, dag("2026-06-01"));
        assertThat(termijn.uiterlijk(KALENDER)).isEqualTo("2026-06-15");

        var hervat = termijn.schortOp(dag("2026-06-04"), KALENDER).hervat(dag("2026-06-09"));

        assertThat(hervat.uiterlijk(KALENDER))
                .as("vrijdag 5 en maandag 8 juni stond hij stil")
                .isEqualTo("2026-06-17");
    }

    @Test
    void elke_regeling_noemt_haar_bepaling_en_vanaf_wanneer_zij_telt() {
        assertThat(Regelingen.alle()).hasSizeGreaterThan(8).allSatisfy(regel -> {
            assertThat(regel.bepalingen()).isNotEmpty();
            assertThat(regel.toelichting()).startsWith("Telt vanaf");
            assertThat(Regelingen.van(regel.sleutel())).contains(regel);
        });
        assertThat(Regelingen.van("eigen/0/dagen/-/ja")).isEmpty();
        assertThat(Regelingen.van("eigen/5/uren/-/ja")).isEmpty();
    }

    private static Looptermijn begin(String regeling, String dag) {
        return Looptermijn.begin(Regelingen.van(regeling).orElseThrow(), dag(dag));
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }

    private static void weigert(ThrowingCallable werk, String bepaling) {
        assertThatThrownBy(werk).isInstanceOfSatisfying(TermijnGeweigerd.class, geweigerd -> {
            assertThat(geweigerd.clausules()).containsExactly(bepaling);
            assertThat(geweigerd.ontbreekt()).isNotBlank();
        });
    }
}
