package nl.wederhoor.bewijs;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.wederhoor.advies.Woord;

/** What a check of an answer comes down to. */
public enum Uitkomst implements Woord {
    KLOPT("klopt"),
    ANTWOORD_GEWIJZIGD("antwoord gewijzigd"),
    BEWIJS_GEWIJZIGD("bewijs gewijzigd"),
    BELEID_ONBEKEND("beleid onbekend"),
    ANDERE_VRAAG("andere vraag"),
    WOORDEN_ANDERS("woorden anders"),
    MOTOR_ANDERS("motor anders"),
    ANDER_ANTWOORD("ander antwoord");

    private final String label;

    Uitkomst(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
