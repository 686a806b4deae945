package nl.wederhoor.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wederhoor.identiteit.Medewerker;

/**
 * Somebody read, changed or wanted to change dossiers: what the log of the organisation is made of, without content.
 *
 * <p>Fired inside the transaction of a read or change. A refusal undoes its transaction, so it is fired in one of its own.
 *
 * @param dossiers ids of the dossiers read or changed; of a list those that were shown
 * @param handeling what was done: "lezen", "lijst", "stap"
 * @param uitkomst "gedaan" or "geweigerd"
 */
public record Dossierhandeling(
        Medewerker door, OffsetDateTime op, String handeling, List<String> dossiers, String uitkomst) {
    static final String GEDAAN = "gedaan";
    static final String GEWEIGERD = "geweigerd";

    public Dossierhandeling {
        dossiers = List.copyOf(dossiers);
    }
}
