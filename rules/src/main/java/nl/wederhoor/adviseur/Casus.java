package nl.wederhoor.adviseur;

import java.time.LocalDate;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;

/** The facts and decisions of one report on one day; decisions and municipality are already folded into the facts. */
record Casus(Feiten feiten, Besluiten besluiten, LocalDate peildag) {

    Casus met(Feit feit, Object waarde) {
        return new Casus(feiten.met(feit, waarde), besluiten, peildag);
    }
}
