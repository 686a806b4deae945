package nl.wederhoor.termijn;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import nl.wederhoor.advies.Woord;

/** How a stored term stands. */
public enum Termijnstand implements Woord {
    LOOPT,
    OPGESCHORT,
    VOLDAAN,
    /** The last day went by without what was asked for. */
    VERLOPEN,
    /** What started it was withdrawn, or the dossier was closed. */
    VERVALLEN;

    @JsonValue
    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOpen() {
        return this == LOOPT || this == OPGESCHORT;
    }
}
