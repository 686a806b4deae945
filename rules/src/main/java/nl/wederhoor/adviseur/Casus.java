package nl.wederhoor.adviseur;

import java.time.LocalDate;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;

/**
 * The facts and decisions of one report on one day; decisions and municipality are already folded into the facts.
 *
 * @param besluiten the decisions that are followed on these facts
 */
public record Casus(Feiten feiten, Besluiten besluiten, LocalDate peildag, Opvolging opvolging) {

    static Casus van(Feiten feiten, Opvolging opvolging, LocalDate peildag) {
        return new Casus(feiten, opvolging.bij(feiten), peildag, opvolging);
    }

    /** With another fact, other decisions may be followed. */
    Casus met(Feit feit, Object waarde) {
        return van(feiten.met(feit, waarde), opvolging, peildag);
    }
}
