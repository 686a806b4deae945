package nl.wederhoor.kalender;

import static nl.wederhoor.kalender.Kalenders.dag;
import static nl.wederhoor.kalender.Kalenders.gelijkgesteld;
import static nl.wederhoor.kalender.Kalenders.standaard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalenderTest {
    private final Kalender kalender = standaard();

    @Test
    void een_mail_op_witte_donderdag_is_uiterlijk_dinsdag_na_pasen_beantwoord() {
        var einde = kalender.werkdagenNa(dag("2026-04-02"), 1);

        assertThat(einde.uiterlijk()).isEqualTo("2026-04-07");
        assertThat(einde.overgeslagenFeestdagen()).containsExactly("Goede Vrijdag", "2e Paasdag");
        assertThat(einde.isVerschoven()).isTrue();
    }

    @Test
    void stukken_zijn_een_week_na_de_intake_aangeleverd_en_na_de_herinnering_twee_weken_later() {
        assertThat(kalender.wekenNa(dag("2026-06-11"), 1).uiterlijk()).isEqualTo("2026-06-18");
        assertThat(kalender.dagenNa(dag("2026-06-22"), 14).uiterlijk()).isEqualTo("2026-07-06");
    }

    @Test
    void een_hoor_en_wederhoorbrief_is_na_twee_weken_beantwoord_ook_als_dat_tweede_pinksterdag_is() {
        assertThat(kalender.wekenNa(dag("2026-05-04"), 2).uiterlijk()).isEqualTo("2026-05-18");

        var opPinkstermaandag = kalender.wekenNa(dag("2026-05-11"), 2);
        assertThat(opPinkstermaandag.uiterlijk()).isEqualTo("2026-05-25");
        assertThat(opPinkstermaandag.isVerschoven()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 0, 2026-04-01", // the day itself
        "2026-04-03, 0, 2026-04-03", // the day itself, also on a holiday
        "2026-04-01, 1, 2026-04-02", // an ordinary Wednesday
        "2026-06-04, 1, 2026-06-05", // Thursday
        "2026-06-05, 1, 2026-06-08", // Friday
        "2026-06-06, 1, 2026-06-08", // Saturday
        "2026-06-07, 1, 2026-06-08", // Sunday
        "2026-06-08, 1, 2026-06-09", // Monday
        "2026-06-04, 2, 2026-06-08",
        "2026-06-05, 2, 2026-06-09",
        "2026-12-23, 1, 2026-12-24",
        "2026-12-24, 1, 2026-12-28", // both Kerstdagen, one in the weekend
        "2026-12-31, 1, 2027-01-04", // New Year on a Friday
        "2026-04-10, 10, 2026-04-24"
    })
    void werkdagen_tellen_vanaf_de_dag_erna(LocalDate dag, int aantal, LocalDate uiterlijk) {
        assertThat(kalender.werkdagenNa(dag, aantal).uiterlijk()).isEqualTo(uiterlijk);
    }

    @Test
    void een_feestdag_in_het_weekend_verschuift_geen_termijn() {
        var einde = kalender.werkdagenNa(dag("2027-04-30"), 1); // then 1 May, 2 May, Monday 3 May

        assertThat(einde.isVerschoven()).isFalse();
        assertThat(kalender.werkdagenNa(dag("2025-04-25"), 1)) // Koningsdag on Saturday the 26th
                .isEqualTo(Einddatum.zonderFeestdagen(dag("2025-04-28")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 1, 2025-02-28",
        "2024-02-29, 4, 2028-02-29",
        "2024-02-29, 5, 2029-02-28",
        "2024-02-28, 1, 2025-02-28",
        "2024-03-01, 1, 2025-03-01",
        "2100-12-31, 5, 2105-12-31"
    })
    void jaren_na_29_februari_eindigen_op_28_februari(LocalDate dag, int jaren, LocalDate uiterlijk) {
        assertThat(kalender.jarenNa(dag, jaren).uiterlijk()).isEqualTo(uiterlijk);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 1, 2026-02-28", "2026-01-30, 1, 2026-02-28", "2026-02-28, 1, 2026-03-28"})
    void een_maand_eindigt_op_de_laatste_dag_die_bestaat(LocalDate dag, int maanden, LocalDate uiterlijk) {
        assertThat(kalender.maandenNa(dag, maanden).uiterlijk()).isEqualTo(uiterlijk);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-08, 2026-05-22, false", // ends on a Friday
        "2026-05-09, 2026-05-26, true", // ends on Saturday, 2e Pinksterdag follows
        "2026-05-11, 2026-05-26, true", // ends on 2e Pinksterdag itself
        "2026-05-12, 2026-05-26, false", // ends on the Tuesday
        "2026-06-06, 2026-06-22, false" // ends on a Saturday: only a weekend
    })
    void wie_rollen_kiest_eindigt_twee_weken_op_een_werkdag(LocalDate dag, LocalDate uiterlijk, boolean verschoven) {
        var rollend = new Kalender(new Kalenderregels(false, true, true, gelijkgesteld()));

        var einde = rollend.wekenNa(dag, 2);

        assertThat(einde.uiterlijk()).isEqualTo(uiterlijk);
        assertThat(einde.isVerschoven()).isEqualTo(verschoven);
        assertThat(rollend.dagenNa(dag, 14)).isEqualTo(einde);
        assertThat(kalender.wekenNa(dag, 2)).isEqualTo(Einddatum.zonderFeestdagen(dag.plusWeeks(2)));
    }

    @Test
    void goede_vrijdag_is_alleen_een_werkdag_als_de_organisatie_dat_kiest() {
        var open = new Kalender(new Kalenderregels(true, true, false, gelijkgesteld()));

        assertThat(kalender.isWerkdag(dag("2026-04-03"))).isFalse();
        assertThat(open.isWerkdag(dag("2026-04-03"))).isTrue();
        assertThat(open.feestdag(dag("2026-04-03"))).isEmpty();
        assertThat(open.werkdagenNa(dag("2026-04-02"), 1).uiterlijk()).isEqualTo("2026-04-03");
    }

    @Test
    void een_gelijkgestelde_dag_is_alleen_vrij_als_de_organisatie_dat_kiest() {
        var vrij = new Kalender(new Kalenderregels(false, false, false, gelijkgesteld()));

        assertThat(kalender.isWerkdag(dag("2026-05-15"))).isTrue();
        assertThat(kalender.feestdag(dag("2026-05-15"))).isEmpty();
        assertThat(vrij.isWerkdag(dag("2026-05-15"))).isFalse();
        assertThat(vrij.werkdagenNa(dag("2026-05-13"), 1).overgeslagenFeestdagen())
                .containsExactly("Hemelvaartsdag", "Vrijdag na Hemelvaartsdag");
        assertThat(vrij.isWerkdag(dag("2026-05-18"))).isTrue();
    }

    @Test
    void een_termijn_kan_niet_negatief_zijn() {
        assertThatThrownBy(() -> kalender.werkdagenNa(dag("2026-04-02"), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 werkdagen")
                .hasMessageContaining("Misschien");
    }

    @Test
    void de_regels_veranderen_niet_meer_nadat_de_kalender_er_is() {
        var dagen = new TreeMap<>(gelijkgesteld());
        var vrij = new Kalender(new Kalenderregels(false, false, false, dagen));

        dagen.clear();

        assertThat(vrij.isWerkdag(dag("2026-05-15"))).isFalse();
    }
}
