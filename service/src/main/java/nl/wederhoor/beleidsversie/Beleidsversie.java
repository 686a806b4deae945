package nl.wederhoor.beleidsversie;

import java.time.LocalDate;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleid;

/**
 * A published version of an organisation's policy, ready to advise, and the days on which it is in force: [van, tot).
 *
 * @param van the first day, or null when it has no begin (version 1)
 * @param tot the first day on which it is no longer in force, or null when no end is set
 */
public record Beleidsversie(Adviseur adviseur, LocalDate van, LocalDate tot) {

    public Beleid beleid() {
        return adviseur.beleid();
    }

    Beleidsversie tot(LocalDate ander) {
        return new Beleidsversie(adviseur, van, ander);
    }

    boolean geldtOp(LocalDate dag) {
        return (van == null || !dag.isBefore(van)) && (tot == null || dag.isBefore(tot));
    }
}
