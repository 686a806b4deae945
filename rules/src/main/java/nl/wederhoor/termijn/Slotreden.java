package nl.wederhoor.termijn;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.wederhoor.advies.Woord;

/** Why a term no longer runs. */
public enum Slotreden implements Woord {
    /** A fact says that what it asks for happened. */
    FEIT("feit"),
    PLICHT("plicht gedaan"),
    HAND("door een medewerker afgemeld"),
    /** The next term of the chain began. */
    OPGEVOLGD("opgevolgd door de volgende stap"),
    BEGIN_WEG("de gebeurtenis die de termijn begon, is ingetrokken"),
    DOSSIER_GESLOTEN("dossier gesloten");

    private final String label;

    Slotreden(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
