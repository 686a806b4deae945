package nl.wederhoor.advies;

import com.fasterxml.jackson.annotation.JsonValue;

/** The ten forms of help, in the order of the contract. */
public enum Hulpvorm implements Woord {
    MORELE_STEUN("morele steun"),
    INFORMATIE_EN_ADVIES("informatie en advies"),
    EMPOWERMENT("empowerment"),
    BEMIDDELING("bemiddeling"),
    ONDERSTEUNING_BIJ_PROCEDURE("ondersteuning bij procedure"),
    BRIEF_AAN_WEDERPARTIJ("brief aan wederpartij"),
    BRIEF_NAMENS_CLIENT("brief namens cliënt"),
    VOORLICHTING_EN_BELEIDSADVISERING("voorlichting en beleidsadvisering"),
    PUBLICITEIT("publiciteit"),
    EIGEN_ACTIE("eigen actie");

    private final String label;

    Hulpvorm(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
