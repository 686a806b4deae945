package nl.wederhoor.advies;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a term stands on the day of the advice. */
public enum Termijnstatus implements Woord {
    LOOPT("loopt"),
    VERSTREKEN("verstreken"),
    GEHAALD("gehaald");

    private final String label;

    Termijnstatus(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
