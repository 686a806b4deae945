package nl.wederhoor.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.wederhoor.advies.Hulpvorm;
import nl.wederhoor.advies.Woord;

/** The steps of a case, in the order of the contract. */
public enum Stap implements Woord {
    CONTACT("contact"),
    INTAKE_GEPLAND("intake gepland"),
    INTAKE_GEHOUDEN("intake gehouden"),
    TOESTEMMING_GEGEVEN("toestemming gegeven"),
    TOESTEMMING_INGETROKKEN("toestemming ingetrokken"),
    MACHTIGING_ONTVANGEN("machtiging ontvangen"),
    BRIEF_AAN_WEDERPARTIJ("brief aan wederpartij", Hulpvorm.BRIEF_AAN_WEDERPARTIJ),
    BRIEF_NAMENS_CLIENT("brief namens cliënt", Hulpvorm.BRIEF_NAMENS_CLIENT),
    RAPPEL_WEDERPARTIJ("rappel wederpartij"),
    REACTIE_WEDERPARTIJ("reactie wederpartij"),
    RAPPEL_CLIENT("rappel cliënt"),
    REACTIE_CLIENT("reactie cliënt"),
    BEMIDDELINGSGESPREK("bemiddelingsgesprek", Hulpvorm.BEMIDDELING),
    PLAN_VASTGESTELD("plan vastgesteld"),
    PROCEDURE_GESTART("procedure gestart", Hulpvorm.ONDERSTEUNING_BIJ_PROCEDURE),
    DOORVERWEZEN("doorverwezen"),
    EVALUATIE("evaluatie");

    private final String label;
    private final Hulpvorm vorm;

    Stap(String label) {
        this(label, null);
    }

    Stap(String label, Hulpvorm vorm) {
        this.label = label;
        this.vorm = vorm;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }

    /** The form of help that this step gives, or null. */
    Hulpvorm vorm() {
        return vorm;
    }

    /** True when it leaves the bureau on behalf of the client: consent is asked for it, and used up by it. */
    boolean vraagtToestemming() {
        return vorm != null;
    }

    boolean isBrief() {
        return this == BRIEF_AAN_WEDERPARTIJ || this == BRIEF_NAMENS_CLIENT;
    }
}
