package nl.wederhoor.bewijs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import nl.wederhoor.regels.Tijdzone;

/** Days and moments on which counting goes wrong first: holidays, leap days, clock changes, the ends of the calendar. */
final class Bewijsdagen {
    private static final LocalDate EERSTE = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAATSTE = LocalDate.of(2100, 12, 31);
    private static final List<LocalDate> BIJZONDER = List.of(
                    "1990-01-01",
                    "2000-02-29",
                    "2024-02-29",
                    "2025-03-30",
                    "2025-04-26",
                    "2025-10-26",
                    "2026-01-02",
                    "2026-03-29",
                    "2026-04-03",
                    "2026-04-06",
                    "2026-04-27",
                    "2026-05-05",
                    "2026-05-14",
                    "2026-05-15",
                    "2026-05-25",
                    "2026-10-25",
                    "2026-12-25",
                    "2026-12-31",
                    "2027-05-07",
                    "2027-10-31",
                    "2028-02-29",
                    "2028-04-28",
                    "2028-05-26",
                    "2100-02-28",
                    "2100-12-31")
            .stream()
            .map(LocalDate::parse)
            .toList();
    private static final List<ZoneOffset> VER_WEG =
            List.of(ZoneOffset.UTC, ZoneOffset.ofHours(14), ZoneOffset.ofHours(-11), ZoneOffset.ofHoursMinutes(5, 30));
    private static final int SPREIDING = 9;
    private static final int TERUG = 75;
    private static final int VOORUIT = 15;

    private final Random toeval;

    Bewijsdagen(Random toeval) {
        this.toeval = toeval;
    }

    /** A moment on or close to a day that is special, written with Dutch or with any other offset. */
    OffsetDateTime peildatum() {
        var bijzonder = BIJZONDER.get(toeval.nextInt(BIJZONDER.size()));
        var dag = binnen(bijzonder.plusDays(toeval.nextInt(2 * SPREIDING + 1) - SPREIDING));
        return switch (toeval.nextInt(4)) {
            case 0, 1 -> inNederland(dag, LocalTime.MIDNIGHT);
            case 2 -> inNederland(dag, LocalTime.ofSecondOfDay(toeval.nextInt(86_400)));
            default -> dag.atTime(toeval.nextInt(24), 30).atOffset(VER_WEG.get(toeval.nextInt(VER_WEG.size())));
        };
    }

    /** A day for a fact: mostly in the weeks before, sometimes after, sometimes years to the day. */
    LocalDate rond(LocalDate peildag) {
        return binnen(
                toeval.nextInt(10) == 0
                        ? peildag.minusYears(1L + toeval.nextInt(5))
                        : peildag.plusDays(toeval.nextInt(TERUG + VOORUIT) - TERUG));
    }

    OffsetDateTime momentRond(LocalDate peildag) {
        return inNederland(rond(peildag), LocalTime.of(toeval.nextInt(24), 30));
    }

    private static OffsetDateTime inNederland(LocalDate dag, LocalTime tijd) {
        return dag.atTime(tijd).atZone(Tijdzone.NEDERLAND).toOffsetDateTime();
    }

    private static LocalDate binnen(LocalDate dag) {
        return dag.isBefore(EERSTE) ? EERSTE : dag.isAfter(LAATSTE) ? LAATSTE : dag;
    }
}
