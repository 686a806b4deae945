package nl.wederhoor.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

/** Counting over days that are neither Saturday, Sunday nor one of the given holidays. */
record OpenDagen(Function<LocalDate, Optional<String>> feestdag) {

    boolean isOpen(LocalDate dag) {
        return !isWeekend(dag) && feestdag.apply(dag).isEmpty();
    }

    /** The day itself when it is open, else the first open day after it. */
    Einddatum vanaf(LocalDate dag) {
        return isOpen(dag) ? Einddatum.zonderFeestdagen(dag) : met(dag, na(dag, 1));
    }

    /** The last of the given number of open days after this day. */
    Einddatum na(LocalDate dag, int aantal) {
        var overgeslagen = new ArrayList<String>();
        var eind = dag;
        for (int teGaan = aantal; teGaan > 0; ) {
            eind = eind.plusDays(1);
            if (isOpen(eind)) {
                teGaan--;
            } else {
                doordeweekseFeestdag(eind).ifPresent(overgeslagen::add);
            }
        }
        return new Einddatum(eind, overgeslagen);
    }

    private Einddatum met(LocalDate geslotenDag, Einddatum eind) {
        var overgeslagen = new ArrayList<String>();
        doordeweekseFeestdag(geslotenDag).ifPresent(overgeslagen::add);
        overgeslagen.addAll(eind.overgeslagenFeestdagen());
        return new Einddatum(eind.uiterlijk(), overgeslagen);
    }

    private Optional<String> doordeweekseFeestdag(LocalDate dag) {
        return isWeekend(dag) ? Optional.empty() : feestdag.apply(dag);
    }

    private static boolean isWeekend(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
