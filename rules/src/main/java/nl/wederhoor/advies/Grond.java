package nl.wederhoor.advies;

import com.fasterxml.jackson.annotation.JsonValue;

/** The eight grounds on which a case can close, in the order of the contract. */
public enum Grond implements Woord {
    GEEN_VERDERE_BEHANDELING("geen verdere behandeling gewenst"),
    CLIENT_REAGEERT_NIET("cliënt reageert niet"),
    STUKKEN_NIET_AANGELEVERD("stukken niet aangeleverd"),
    GEEN_OVEREENSTEMMING("geen overeenstemming"),
    NIETS_MEER_TE_BEREIKEN("niets meer te bereiken"),
    ONEENS_MET_WERKWIJZE("oneens met werkwijze"),
    DOEL_BEREIKT("doel bereikt"),
    GRENSOVERSCHRIJDEND_GEDRAG("grensoverschrijdend gedrag");

    private final String label;

    Grond(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
