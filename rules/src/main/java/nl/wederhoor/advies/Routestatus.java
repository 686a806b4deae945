package nl.wederhoor.advies;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the protocol says of one route on these facts. */
public enum Routestatus implements Woord {
    AANBEVOLEN("aanbevolen"),
    MOGELIJK("mogelijk"),
    UITGESLOTEN("uitgesloten"),
    ONBEKEND("onbekend"),
    NIET_GEREGELD("niet geregeld");

    private final String label;

    Routestatus(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
