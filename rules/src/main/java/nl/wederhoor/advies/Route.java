package nl.wederhoor.advies;

import com.fasterxml.jackson.annotation.JsonValue;

/** The five ways a report can go (contract, routes). */
public enum Route implements Woord {
    DOORVERWIJZEN("doorverwijzen"),
    REGISTRATIE("registratie"),
    ADVIES("advies"),
    EIGEN_ACTIE("eigen actie"),
    ONDERSTEUNING("ondersteuning");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
