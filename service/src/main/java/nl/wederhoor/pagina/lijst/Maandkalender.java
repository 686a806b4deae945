package nl.wederhoor.pagina.lijst;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wederhoor.pagina.Resttijd;

/**
 * One month with the number of terms that end on each day; weeks begin on Monday.
 *
 * @param adres the address of this list up to the month
 * @param gekozen the day of which the list shows the terms, or null
 */
public record Maandkalender(
        String adres, YearMonth maand, LocalDate vandaag, LocalDate gekozen, Map<LocalDate, Integer> perDag) {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", NEDERLANDS);

    public record Dagnaam(String kort, String lang) {}

    /** One cell. */
    public record Dag(
            LocalDate datum, boolean inMaand, boolean vandaag, boolean gekozen, int aantal, String pad, String klasse) {
        public int nummer() {
            return datum.getDayOfMonth();
        }

        public String woorden() {
            return aantal == 1 ? "termijn" : "termijnen";
        }
    }

    public String naam() {
        return MAAND.format(maand);
    }

    public String vorige() {
        return adres + maand.minusMonths(1);
    }

    public String volgende() {
        return adres + maand.plusMonths(1);
    }

    public String deze() {
        return adres + maand;
    }

    public List<Dagnaam> dagnamen() {
        return Arrays.stream(DayOfWeek.values())
                .map(dag -> new Dagnaam(
                        dag.getDisplayName(TextStyle.SHORT, NEDERLANDS),
                        dag.getDisplayName(TextStyle.FULL, NEDERLANDS)))
                .toList();
    }

    public List<List<Dag>> weken() {
        var dag = maand.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Dag>> weken = new ArrayList<>();
        while (!dag.isAfter(maand.atEndOfMonth())) {
            List<Dag> week = new ArrayList<>();
            for (int i = 0; i < DayOfWeek.values().length; i++, dag = dag.plusDays(1)) {
                week.add(cel(dag));
            }
            weken.add(week);
        }
        return weken;
    }

    private Dag cel(LocalDate dag) {
        boolean inMaand = YearMonth.from(dag).equals(maand);
        int aantal = inMaand ? perDag.getOrDefault(dag, 0) : 0;
        var kleur = aantal == 0 ? "leeg" : Resttijd.van(dag, vandaag).kleur();
        var klasse = "maand__cel maand__cel--" + kleur + (dag.equals(vandaag) ? " maand__cel--vandaag" : "");
        return new Dag(
                dag,
                inMaand,
                dag.equals(vandaag),
                dag.equals(gekozen),
                aantal,
                adres + maand + "&dag=" + dag + "#lijst",
                inMaand ? klasse : "maand__cel");
    }
}
