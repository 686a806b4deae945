package nl.wederhoor.advies;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a closing ground holds on these facts. */
public enum Grondstatus implements Woord {
    GELDT("geldt"),
    VOOR_TE_LEGGEN("voor te leggen"),
    NOG_NIET("nog niet"),
    NIET_AAN_DE_ORDE("niet aan de orde"),
    NIET_GEREGELD("niet geregeld");

    private final String label;

    Grondstatus(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
