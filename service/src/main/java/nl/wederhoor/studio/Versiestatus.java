package nl.wederhoor.studio;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import nl.wederhoor.advies.Woord;

/** Where a version stands in its cycle; lapsed is what the day says of a published one whose last day is over. */
public enum Versiestatus implements Woord {
    CONCEPT,
    VOORGEDRAGEN,
    GOEDGEKEURD,
    GEPUBLICEERD,
    VERVALLEN,
    INGETROKKEN;

    @JsonValue
    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
