package nl.wederhoor.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/** The Dutch holidays of any Gregorian year, by name; which of them an organisation keeps is for {@link Kalender}. */
final class Feestdagen {
    static final String GOEDE_VRIJDAG = "Goede Vrijdag";

    private static final int EERSTE_JAAR_KONINGSDAG = 2014;

    private Feestdagen() {}

    /** The holidays of Algemene termijnenwet art. 3(1) and Goede Vrijdag of art. 3(2). */
    static Optional<String> naam(LocalDate dag) {
        return vast(dag).or(() -> rondPasen(dag));
    }

    private static Optional<String> vast(LocalDate dag) {
        var naam =
                switch (dag.getMonth()) {
                    case JANUARY -> dag.getDayOfMonth() == 1 ? "Nieuwjaarsdag" : null;
                    case APRIL -> dag.equals(dagVanDeVorst(dag.getYear())) ? naamVanDeVorst(dag.getYear()) : null;
                    case MAY -> dag.getDayOfMonth() == 5 && !isHemelvaart(dag) ? "5 mei (Bevrijdingsdag)" : null;
                    case DECEMBER -> kerst(dag.getDayOfMonth());
                    case FEBRUARY, MARCH, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER -> null;
                };
        return Optional.ofNullable(naam);
    }

    private static String kerst(int dagVanDeMaand) {
        return switch (dagVanDeMaand) {
            case 25 -> "1e Kerstdag";
            case 26 -> "2e Kerstdag";
            default -> null;
        };
    }

    private static Optional<String> rondPasen(LocalDate dag) {
        var dagenNaPasen = (int) (dag.toEpochDay() - pasen(dag.getYear()).toEpochDay());
        return Optional.ofNullable(
                switch (dagenNaPasen) {
                    case -2 -> GOEDE_VRIJDAG;
                    case 1 -> "2e Paasdag";
                    case 39 -> "Hemelvaartsdag";
                    case 50 -> "2e Pinksterdag";
                    default -> null;
                });
    }

    private static boolean isHemelvaart(LocalDate dag) {
        return dag.equals(pasen(dag.getYear()).plusDays(39));
    }

    /** Koningsdag, 27 April; before 2014 Koninginnedag, 30 April; the day before when that is a Sunday. */
    private static LocalDate dagVanDeVorst(int jaar) {
        var dag = MonthDay.of(Month.APRIL, jaar < EERSTE_JAAR_KONINGSDAG ? 30 : 27)
                .atYear(jaar);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }

    private static String naamVanDeVorst(int jaar) {
        return jaar < EERSTE_JAAR_KONINGSDAG ? "Koninginnedag" : "Koningsdag";
    }

    /** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones, Butcher); the letters are those of Meeus. */
    static LocalDate pasen(int jaar) {
        int a = jaar % 19;
        int b = jaar / 100;
        int c = jaar % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int maandEnDag = h + l - 7 * m + 114;
        return LocalDate.of(jaar, maandEnDag / 31, maandEnDag % 31 + 1);
    }
}
