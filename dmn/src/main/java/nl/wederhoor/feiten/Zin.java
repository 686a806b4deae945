package nl.wederhoor.feiten;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** Subordinate clauses from typed values; every word stands in the vocabulary files. */
final class Zin {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String WAARDE = "{waarde}";
    private static final List<String> MAANDEN = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private Zin() {}

    static String van(Feit feit, Beschrijving beschrijving, Object waarde) {
        return switch (feit.soort()) {
            case BOOLEAN -> Boolean.TRUE.equals(waarde) ? beschrijving.zinWaar() : beschrijving.zinOnwaar();
            case LIJST -> lijst(beschrijving, (Set<?>) waarde);
            case KEUZE, GETAL, DATUM, TIJDSTIP, TEKST -> vul(beschrijving.zinWaar(), deel(beschrijving, waarde));
        };
    }

    static String van(Beschrijving beschrijving, String lijstwaarde, boolean bevat) {
        var sjabloon = bevat ? beschrijving.zinWaar() : ontkenningen(beschrijving)[0];
        return vul(sjabloon, deel(beschrijving, lijstwaarde));
    }

    static String deel(Beschrijving beschrijving, Object waarde) {
        if (waarde instanceof LocalDate dag) {
            return dag(dag);
        }
        if (waarde instanceof OffsetDateTime moment) {
            return tijdstip(moment.atZoneSameInstant(ZONE));
        }
        var tekst = String.valueOf(waarde);
        return beschrijving.zinsdelen().getOrDefault(tekst, tekst);
    }

    private static String lijst(Beschrijving beschrijving, Set<?> waarden) {
        if (waarden.isEmpty()) {
            return ontkenningen(beschrijving)[1];
        }
        var delen = waarden.stream().map(waarde -> deel(beschrijving, waarde)).toList();
        int laatste = delen.size() - 1;
        var opsomming = laatste == 0
                ? delen.get(0)
                : String.join(", ", delen.subList(0, laatste)) + " en " + delen.get(laatste);
        return vul(beschrijving.zinWaar(), opsomming);
    }

    /** First the sentence without one value, then the sentence for an empty list. */
    private static String[] ontkenningen(Beschrijving beschrijving) {
        return beschrijving.zinOnwaar().split("\\|");
    }

    private static String dag(LocalDate dag) {
        return dag.getDayOfMonth() + " " + MAANDEN.get(dag.getMonthValue() - 1) + " " + dag.getYear();
    }

    private static String tijdstip(ZonedDateTime moment) {
        var minuut = moment.getMinute() < 10 ? "0" + moment.getMinute() : String.valueOf(moment.getMinute());
        return dag(moment.toLocalDate()) + " om " + moment.getHour() + "." + minuut + " uur";
    }

    private static String vul(String sjabloon, String deel) {
        return sjabloon.replace(WAARDE, deel);
    }
}
