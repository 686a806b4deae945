package nl.wederhoor.advies;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the protocol says of one form of help on these facts. */
public enum Vormstatus implements Woord {
    TOEGESTAAN("toegestaan"),
    GEBLOKKEERD("geblokkeerd"),
    UITGESLOTEN("uitgesloten"),
    ONBEKEND("onbekend"),
    NIET_GEREGELD("niet geregeld");

    private final String label;

    Vormstatus(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
