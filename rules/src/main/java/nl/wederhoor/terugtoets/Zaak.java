package nl.wederhoor.terugtoets;

import java.time.LocalDate;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;

/**
 * A past case as it stood at its last advice.
 *
 * @param id says nothing by itself; it comes back in examples
 * @param dag the day of that advice
 */
public record Zaak(String id, Feiten feiten, Besluiten besluiten, LocalDate dag) {

    @Override
    public String toString() {
        return "Zaak " + id;
    }
}
