package nl.wederhoor.concept;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.wederhoor.versleuteling.Sleutel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Encrypts drafts under a key that is never in the database; each text is bound to its owner. */
@Singleton
final class Conceptsleutel {
    private final Sleutel sleutel;

    Conceptsleutel(@ConfigProperty(name = "wederhoor.sleutel.concept") String geheim) {
        this.sleutel = Sleutel.vanGeheim(geheim);
    }

    byte[] versleutel(byte[] tekst, String eigenaar) {
        return sleutel.versleutel(tekst, eigenaar);
    }

    /** Empty when the text is of another owner, of another key, or was changed. */
    Optional<byte[]> ontsleutel(byte[] versleuteld, String eigenaar) {
        return sleutel.ontsleutel(versleuteld, eigenaar);
    }
}
