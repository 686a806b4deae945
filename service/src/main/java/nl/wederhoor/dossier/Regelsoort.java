package nl.wederhoor.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import nl.wederhoor.advies.Woord;

/** What a line of the journal tells. */
public enum Regelsoort implements Woord {
    MELDING,
    FEITEN,
    HERADVIES,
    BESLUIT,
    STAP,
    PLICHT,
    NOTITIE,
    PARTIJ,
    SLUITING,
    HEROPENING,
    TOEWIJZING,
    TERMIJN;

    @JsonValue
    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Regelsoort vanKolom(String kolom) {
        return valueOf(kolom.toUpperCase(Locale.ROOT));
    }
}
