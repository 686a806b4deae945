package nl.wederhoor.termijn;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import nl.wederhoor.advies.Woord;

/** A step of the escalation ladder: who is warned. */
public enum Trede implements Woord {
    BEHANDELAAR,
    LEIDINGGEVENDE,
    DIRECTEUR;

    @JsonValue
    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
