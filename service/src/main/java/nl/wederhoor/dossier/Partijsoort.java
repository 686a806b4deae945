package nl.wederhoor.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import nl.wederhoor.advies.Woord;

/** What a party is. */
public enum Partijsoort implements Woord {
    PERSOON,
    ORGANISATIE,
    OVERHEID;

    @JsonValue
    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Partijsoort vanKolom(String kolom) {
        return valueOf(kolom.toUpperCase(Locale.ROOT));
    }
}
