package nl.wederhoor.kalender;

import static nl.wederhoor.kalender.Kalenders.dag;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeestdagenTest {
    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    @Test
    void alle_dagen_van_1990_tot_en_met_2100_zijn_feestdag_bij_ons_en_bij_jollyday_of_bij_geen_van_beide() {
        for (int jaar = 1990; jaar <= 2100; jaar++) {
            assertThat(doordeweeks(jaar)).as("%d", jaar).isEqualTo(doordeweeksBijJollyday(jaar));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-26, Koningsdag", // the 27th is a Sunday
        "2026-04-27, Koningsdag",
        "2031-04-26, Koningsdag",
        "2014-04-26, Koningsdag", // the first one
        "2013-04-30, Koninginnedag", // the last one
        "2006-04-29, Koninginnedag", // the 30th is a Sunday
        "2026-01-01, Nieuwjaarsdag",
        "2026-04-03, Goede Vrijdag",
        "2026-04-06, 2e Paasdag",
        "2026-05-05, 5 mei (Bevrijdingsdag)",
        "2016-05-05, Hemelvaartsdag", // together with 5 mei
        "2026-05-14, Hemelvaartsdag",
        "2026-05-25, 2e Pinksterdag",
        "2026-12-25, 1e Kerstdag",
        "2026-12-26, 2e Kerstdag"
    })
    void een_feestdag_heeft_een_naam_en_de_dagen_ernaast_niet(LocalDate dag, String naam) {
        assertThat(Feestdagen.naam(dag)).contains(naam);
        assertThat(Feestdagen.naam(dag.minusDays(1))).isNotEqualTo(Feestdagen.naam(dag));
        assertThat(Feestdagen.naam(dag.plusDays(1))).isNotEqualTo(Feestdagen.naam(dag));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-27", "2014-04-27", "2014-04-30", "2013-04-27", "2026-04-26", "2026-04-28", "2026-12-24"})
    void geen_feestdag(LocalDate dag) {
        assertThat(Feestdagen.naam(dag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1990-04-15",
        "2008-03-23",
        "2011-04-24",
        "2026-04-05",
        "2038-04-25", // the latest day there is
        "2049-04-18", // both where the simpler algorithms go wrong
        "2076-04-19",
        "2100-03-28"
    })
    void pasen_valt_op_de_zondag_die_de_kerk_kent(LocalDate zondag) {
        assertThat(Feestdagen.pasen(zondag.getYear())).isEqualTo(zondag);
    }

    private static Set<LocalDate> doordeweeks(int jaar) {
        return dag(jaar + "-01-01")
                .datesUntil(dag(jaar + 1 + "-01-01"))
                .filter(FeestdagenTest::isDoordeweeks)
                .filter(dag -> Feestdagen.naam(dag).isPresent())
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> doordeweeksBijJollyday(int jaar) {
        return JOLLYDAY.getHolidays(Year.of(jaar)).stream()
                .map(feestdag -> feestdag.getDate())
                .filter(FeestdagenTest::isDoordeweeks)
                .collect(Collectors.toSet());
    }

    private static boolean isDoordeweeks(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
