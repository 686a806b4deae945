package nl.wederhoor.kalender;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The end of a statutory term under the Algemene termijnenwet.
 *
 * <p>Art. 1(1): a term that ends on a Saturday, Sunday or holiday runs on to the first day that is none of these. Art.
 * 1(2): not a term counted back, here a negative period. Art. 2: a term of three days or more holds at least two days
 * that are none of these. Art. 3: the holidays, with Goede Vrijdag and the days equated by royal decree; an
 * organisation cannot choose these away. Art. 4(a): the act leaves out terms of more than 90 days, twelve weeks or
 * three months, and of one or more years. Art. 5 (terms in orders in council) needs nothing: the same count holds.
 *
 * <p>Not expressed, because no term of the product has it: terms in hours (a {@link Period} has none), terms about the
 * publication of legislation and of detention (art. 4(a), (b), (c)). A week is seven days in a {@link Period}: thirteen
 * weeks are 91 days and fall out by either measure.
 */
final class WettelijkeTermijn {
    private static final int KORTSTE_TERMIJN_MET_TWEE_WERKDAGEN = 3;
    private static final int WERKDAGEN_IN_EEN_TERMIJN = 2;
    private static final int MEESTE_DAGEN = 90;
    private static final int MEESTE_MAANDEN = 3;

    private final SortedMap<LocalDate, String> gelijkgesteldeDagen;
    private final OpenDagen openDagen = new OpenDagen(this::feestdag);

    WettelijkeTermijn(SortedMap<LocalDate, String> gelijkgesteldeDagen) {
        this.gelijkgesteldeDagen = gelijkgesteldeDagen;
    }

    Einddatum einde(LocalDate start, Period termijn) {
        var eind = start.plus(termijn);
        return eind.isAfter(start) && isGeregeld(termijn) ? verlengd(start, eind) : Einddatum.zonderFeestdagen(eind);
    }

    private Einddatum verlengd(LocalDate start, LocalDate eind) {
        var metTweeWerkdagen = openDagen.na(start, WERKDAGEN_IN_EEN_TERMIJN);
        var isTeKort = eind.isBefore(metTweeWerkdagen.uiterlijk());
        return isTeKort && ChronoUnit.DAYS.between(start, eind) >= KORTSTE_TERMIJN_MET_TWEE_WERKDAGEN
                ? metTweeWerkdagen
                : openDagen.vanaf(eind);
    }

    private static boolean isGeregeld(Period termijn) {
        return termijn.getYears() == 0
                && termijn.getMonths() <= MEESTE_MAANDEN
                && termijn.getDays() <= MEESTE_DAGEN
                && !isLangerDanDrieMaanden(termijn);
    }

    private static boolean isLangerDanDrieMaanden(Period termijn) {
        return termijn.getMonths() == MEESTE_MAANDEN && termijn.getDays() > 0;
    }

    private Optional<String> feestdag(LocalDate dag) {
        return Feestdagen.naam(dag).or(() -> Optional.ofNullable(gelijkgesteldeDagen.get(dag)));
    }
}
