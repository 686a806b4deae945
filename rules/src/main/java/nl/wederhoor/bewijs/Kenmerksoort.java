package nl.wederhoor.bewijs;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.wederhoor.advies.Woord;

/** What a later release must give again (contract, bewijs); wording and the order of questions may change. */
public enum Kenmerksoort implements Woord {
    STATUS("status"),
    DATUM("datum"),
    RIJ("rij"),
    CLAUSULE("clausule");

    private final String label;

    Kenmerksoort(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
