package nl.wederhoor.demo;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Moments within office hours, in the Netherlands. */
final class Werkdag {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int OPENT = 9;

    private Werkdag() {}

    /** That many days later, on a weekday between nine and five. */
    static OffsetDateTime na(OffsetDateTime moment, int dagen, int minuten) {
        var dag = moment.toLocalDate().plusDays(dagen);
        while (dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY) {
            dag = dag.plusDays(1);
        }
        var nieuw = dag.atTime(OPENT, 0).plusMinutes(minuten).atZone(ZONE).toOffsetDateTime();
        return nieuw.isAfter(moment) ? nieuw : moment.plusMinutes(7);
    }
}
