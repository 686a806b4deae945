package nl.wederhoor.pagina;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How much time is left, in words and as a colour.
 *
 * @param kleur verstreken, nu or loopt: the end of a class of the style sheet
 */
public record Resttijd(String tekst, String kleur) {
    private static final int SPOEDIG = 3;

    public static Resttijd van(LocalDate uiterlijk, LocalDate vandaag) {
        return van(ChronoUnit.DAYS.between(vandaag, uiterlijk));
    }

    public static Resttijd van(long dagen) {
        if (dagen < 0) {
            return new Resttijd(dagen == -1 ? "1 dag te laat" : -dagen + " dagen te laat", "verstreken");
        }
        if (dagen == 0) {
            return new Resttijd("vandaag", "nu");
        }
        return new Resttijd(dagen == 1 ? "morgen" : "nog " + dagen + " dagen", dagen <= SPOEDIG ? "nu" : "loopt");
    }

    public String icoon() {
        return kleur.equals("verstreken") ? "kruis" : "klok";
    }
}
