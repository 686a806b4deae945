package nl.wederhoor.dossier;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The key of something numbered inside a dossier. */
@Embeddable
record Regelid(String organisatie, UUID dossier, int volgnummer) {
    static Regelid van(Dossierid dossier, int volgnummer) {
        return new Regelid(dossier.organisatie(), dossier.id(), volgnummer);
    }
}
