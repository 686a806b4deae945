package nl.wederhoor.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.wederhoor.advies.Woord;

/** Why somebody does not follow the advice; counted per row of a table for the directeur. */
public enum Redencode implements Woord {
    WENS_CLIENT("wens van de cliënt"),
    ONVOLLEDIGE_FEITEN("feiten zijn niet volledig"),
    BIJZONDERE_OMSTANDIGHEDEN("bijzondere omstandigheden"),
    BELEID_PAST_NIET("beleid past niet"),
    OVERIG("overig");

    private final String label;

    Redencode(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
