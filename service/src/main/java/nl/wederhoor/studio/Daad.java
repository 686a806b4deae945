package nl.wederhoor.studio;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import nl.wederhoor.advies.Woord;

/** What somebody did with a version. */
public enum Daad implements Woord {
    GEMAAKT,
    GEWIJZIGD,
    GEVALLEN_GEWIJZIGD,
    VOORGEDRAGEN,
    GOEDGEKEURD,
    AFGEKEURD,
    GEPUBLICEERD,
    INGETROKKEN;

    /** Who does this is an author of the version. */
    boolean maaktAuteur() {
        return this == GEMAAKT || this == GEWIJZIGD || this == GEVALLEN_GEWIJZIGD;
    }

    @JsonValue
    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
