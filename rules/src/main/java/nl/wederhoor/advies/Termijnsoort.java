package nl.wederhoor.advies;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of term of the contract. */
public enum Termijnsoort implements Woord {
    EERSTE_CONTACT("eerste contact"),
    UITSLUITSEL_NA_INTAKE("uitsluitsel na intake"),
    AANLEVEREN_STUKKEN("aanleveren stukken"),
    TWEEDE_TERMIJN_STUKKEN("tweede termijn stukken"),
    REACTIE_CLIENT("reactie cliënt"),
    REACTIE_WEDERPARTIJ("reactie wederpartij"),
    REACTIE_NA_RAPPEL("reactie wederpartij na rappel"),
    REGISTRATIE("registratie"),
    ONTVANGSTBEVESTIGING("ontvangstbevestiging"),
    CONTACT_KLAGER("contact klager"),
    ADVIES_COMMISSIE("advies commissie"),
    BESLUIT("besluit"),
    BEWAREN("bewaren tot minimaal"),
    VERVAL_KLACHTRECHT("verval klachtrecht");

    private final String label;

    Termijnsoort(String label) {
        this.label = label;
    }

    /** It begins on the day of the incident, so whoever knows its days knows that one. */
    public boolean teltVanafVoorval() {
        return this == VERVAL_KLACHTRECHT;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
