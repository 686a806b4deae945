package nl.wederhoor.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a term of a regulation may do and when it ends, told the long way: a list of holidays and counting day by day.
 *
 * <p>Knows none of the classes that count terms; of the regulation it takes only what the regulation says.
 */
final class Dagenteller {
    private static final Set<LocalDate> FEESTDAGEN = Stream.of(
                    "2026-01-01",
                    "2026-04-03",
                    "2026-04-06",
                    "2026-04-27",
                    "2026-05-05",
                    "2026-05-14",
                    "2026-05-25",
                    "2026-12-25",
                    "2026-12-26",
                    "2027-01-01",
                    "2027-03-26",
                    "2027-03-29",
                    "2027-04-27",
                    "2027-05-05",
                    "2027-05-06",
                    "2027-05-17",
                    "2027-12-25",
                    "2027-12-26",
                    "2028-01-01",
                    "2028-04-14",
                    "2028-04-17",
                    "2028-04-27",
                    "2028-05-05",
                    "2028-05-25",
                    "2028-06-05",
                    "2028-12-25",
                    "2028-12-26")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private final Regeltermijn regel;
    private final LocalDate begin;
    private final List<Integer> uitstel = new ArrayList<>();
    private final List<LocalDate[]> stil = new ArrayList<>();
    private LocalDate stilSinds;

    Dagenteller(Regeltermijn regel, LocalDate begin) {
        this.regel = regel;
        this.begin = begin;
    }

    LocalDate uiterlijk() {
        var dag = laatsteDag();
        boolean rolt = regel.bron().label().equals("wet");
        while (rolt && !isOpen(dag)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    boolean staatStil() {
        return stilSinds != null;
    }

    boolean verleng(Integer dagen, boolean stemtIn, LocalDate op) {
        if (staatStil() || regel.verlenging() == null || op.isBefore(begin) || op.isAfter(uiterlijk())) {
            return false;
        }
        int meest = regel.verlenging().hoogstensDagen();
        if (uitstel.isEmpty() && dagen == null) {
            return uitstel.add(meest);
        }
        boolean mag = uitstel.isEmpty() ? dagen <= meest : regel.nogmaals() != null && stemtIn && dagen != null;
        return mag && uitstel.add(dagen);
    }

    boolean schortOp(LocalDate op) {
        var vroegst = stil.isEmpty() ? begin : stil.get(stil.size() - 1)[1];
        if (regel.opschorting() == null || staatStil() || op.isBefore(vroegst) || op.isAfter(uiterlijk())) {
            return false;
        }
        stilSinds = op;
        return true;
    }

    boolean hervat(LocalDate op) {
        if (!staatStil() || op.isBefore(stilSinds)) {
            return false;
        }
        stil.add(new LocalDate[] {stilSinds, op});
        stilSinds = null;
        return true;
    }

    private LocalDate laatsteDag() {
        int extra = uitstel.stream().mapToInt(Integer::intValue).sum();
        if (regel.lengte().eenheid() != Lengte.Eenheid.WERKDAGEN) {
            return begin.plusDays(gewoneDagen() + extra + stilleDagen(false));
        }
        var dag = begin;
        for (int nog = regel.lengte().aantal() + stilleDagen(true); nog > 0; ) {
            dag = dag.plusDays(1);
            nog -= isOpen(dag) ? 1 : 0;
        }
        return dag.plusDays(extra);
    }

    private long gewoneDagen() {
        int aantal = regel.lengte().aantal();
        return switch (regel.lengte().eenheid()) {
            case DAGEN, WERKDAGEN -> aantal;
            case WEKEN -> aantal * 7L;
            case MAANDEN -> ChronoUnit.DAYS.between(begin, begin.plusMonths(aantal));
            case JAREN -> ChronoUnit.DAYS.between(begin, begin.plusYears(aantal));
        };
    }

    private int stilleDagen(boolean alleenOpen) {
        int dagen = 0;
        for (var pauze : stil) {
            for (var dag = pauze[0].plusDays(1); dag.isBefore(pauze[1]); dag = dag.plusDays(1)) {
                dagen += !alleenOpen || isOpen(dag) ? 1 : 0;
            }
        }
        return dagen;
    }

    private static boolean isOpen(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY
                && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FEESTDAGEN.contains(dag);
    }
}
