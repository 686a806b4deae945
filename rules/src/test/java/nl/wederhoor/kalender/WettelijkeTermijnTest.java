package nl.wederhoor.kalender;

import static nl.wederhoor.kalender.Kalenders.dag;
import static nl.wederhoor.kalender.Kalenders.gelijkgesteld;
import static nl.wederhoor.kalender.Kalenders.standaard;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WettelijkeTermijnTest {
    private final Kalender kalender = standaard();

    @ParameterizedTest
    @CsvSource({
        "2026-06-05, P14D, 2026-06-19", // Friday
        "2026-06-06, P14D, 2026-06-22", // Saturday
        "2026-06-07, P14D, 2026-06-22", // Sunday
        "2026-06-08, P14D, 2026-06-22", // Monday
        "2026-03-19, P2W, 2026-04-02", // the day before Goede Vrijdag
        "2026-03-20, P2W, 2026-04-07", // Goede Vrijdag
        "2026-03-23, P2W, 2026-04-07", // 2e Paasdag
        "2026-03-24, P2W, 2026-04-07",
        "2026-04-30, P2W, 2026-05-18", // Hemelvaartsdag and the equated Friday after it
        "2026-05-01, P2W, 2026-05-18" // the equated Friday itself
    })
    void artikel_1_een_termijn_eindigt_niet_in_het_weekend_of_op_een_feestdag(
            LocalDate start, Period termijn, LocalDate uiterlijk) {
        assertThat(kalender.wettelijk(start, termijn).uiterlijk()).isEqualTo(uiterlijk);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, P-1D, 2026-06-14", "2026-04-20, P-2W, 2026-04-06", "2026-06-15, P0D, 2026-06-15"})
    void artikel_1_lid_2_een_termijn_die_terugtelt_schuift_niet(LocalDate start, Period termijn, LocalDate dag) {
        assertThat(kalender.wettelijk(start, termijn)).isEqualTo(Einddatum.zonderFeestdagen(dag));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-04, P2D, 2026-06-08", // two days: only art. 1, one working day is enough
        "2026-06-04, P3D, 2026-06-08", // Friday and Monday
        "2026-06-05, P3D, 2026-06-09", // Monday alone is too little
        "2026-06-05, P4D, 2026-06-09",
        "2026-04-02, P3D, 2026-04-08", // Easter: Tuesday and Wednesday
        "2026-04-02, P5D, 2026-04-08",
        "2026-04-02, P6D, 2026-04-08",
        "2026-04-02, P2D, 2026-04-07"
    })
    void artikel_2_een_termijn_van_drie_dagen_of_meer_heeft_twee_werkdagen(
            LocalDate start, Period termijn, LocalDate uiterlijk) {
        assertThat(kalender.wettelijk(start, termijn).uiterlijk()).isEqualTo(uiterlijk);
    }

    @Test
    void artikel_3_geldt_ook_voor_wie_zelf_op_goede_vrijdag_en_gelijkgestelde_dagen_werkt() {
        var werktDoor = new Kalender(new Kalenderregels(true, true, false, gelijkgesteld()));

        assertThat(werktDoor.wettelijk(dag("2026-03-20"), Period.ofWeeks(2)).overgeslagenFeestdagen())
                .containsExactly("Goede Vrijdag", "2e Paasdag");
        assertThat(werktDoor.wettelijk(dag("2026-05-01"), Period.ofWeeks(2)).overgeslagenFeestdagen())
                .containsExactly("Vrijdag na Hemelvaartsdag");
    }

    /** Every one of these ends on Sunday 2026-11-01 or on a day beside it. */
    @ParameterizedTest
    @CsvSource({
        "2026-08-03, P90D, 2026-11-02", // 90 days: extended
        "2026-08-02, P91D, 2026-11-01", // 91 days: not
        "2026-08-09, P12W, 2026-11-02", // twelve weeks: extended
        "2026-08-02, P13W, 2026-11-01", // thirteen weeks: not
        "2026-08-01, P3M, 2026-11-02", // three months: extended
        "2026-07-01, P4M, 2026-11-01", // four months: not
        "2026-07-31, P3M1D, 2026-11-01", // three months and a day: not
        "2025-11-01, P1Y, 2026-11-01", // a year: not
        "2025-11-01, P12M, 2026-11-01"
    })
    void artikel_4_lange_termijnen_schuiven_niet(LocalDate start, Period termijn, LocalDate uiterlijk) {
        assertThat(kalender.wettelijk(start, termijn).uiterlijk()).isEqualTo(uiterlijk);
    }
}
