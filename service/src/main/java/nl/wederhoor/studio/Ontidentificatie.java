package nl.wederhoor.studio;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;

/**
 * Facts that point to nobody any more: texts are left out, and all days move by one number of days to a week of its own, so
 * that what lies between them stays and so does the day of the week.
 */
record Ontidentificatie(Feiten feiten, OffsetDateTime peildatum) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 2);
    private static final LocalDate EERSTE = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAATSTE = LocalDate.of(2100, 12, 31);

    static Ontidentificatie van(Feiten gegeven, OffsetDateTime peildatum) {
        var dag = dag(peildatum);
        var nieuw = MAANDAG.plusDays(dag.getDayOfWeek().getValue() - 1L);
        long verschuiving = ChronoUnit.DAYS.between(dag, nieuw);
        var feiten = gegeven;
        for (var feit : gegeven.gegeven()) {
            feiten = verschoven(feiten, feit, verschuiving);
        }
        return new Ontidentificatie(feiten, middag(nieuw));
    }

    private static Feiten verschoven(Feiten feiten, Feit feit, long dagen) {
        return switch (feit.soort()) {
            case BOOLEAN, KEUZE, LIJST, GETAL -> feiten;
            case TEKST -> feiten.zonder(feit);
            case DATUM -> {
                var dag = ((LocalDate) feiten.waarde(feit)).plusDays(dagen);
                yield isLegaal(dag) ? feiten.met(feit, dag) : feiten.zonder(feit);
            }
            case TIJDSTIP -> {
                var dag = dag((OffsetDateTime) feiten.waarde(feit)).plusDays(dagen);
                yield isLegaal(dag) ? feiten.met(feit, middag(dag)) : feiten.zonder(feit);
            }
        };
    }

    private static boolean isLegaal(LocalDate dag) {
        return !dag.isBefore(EERSTE) && !dag.isAfter(LAATSTE);
    }

    private static LocalDate dag(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDate();
    }

    private static OffsetDateTime middag(LocalDate dag) {
        return dag.atTime(LocalTime.NOON).atZone(ZONE).toOffsetDateTime();
    }
}
