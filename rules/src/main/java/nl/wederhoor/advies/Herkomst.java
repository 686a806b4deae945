package nl.wederhoor.advies;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a term or default comes from. */
public enum Herkomst implements Woord {
    PROTOCOL("protocol"),
    PLAN_VAN_AANPAK("plan van aanpak"),
    REGELING_WEDERPARTIJ("regeling wederpartij"),
    WET("wet"),
    BELEID("beleid");

    private final String label;

    Herkomst(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
