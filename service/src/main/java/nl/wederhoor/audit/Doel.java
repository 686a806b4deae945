package nl.wederhoor.audit;

import java.util.Locale;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;

/** For what purpose somebody touched a record; it follows from the role in which they may. */
public enum Doel implements Woord {
    BEHANDELING,
    BESLISSING,
    VERDELING,
    TOEZICHT,
    BEHEER,
    /** A job of the system itself. */
    TAAK;

    /** Who handles cases and also decides is logged as handling. */
    public static Doel van(Medewerker medewerker) {
        if (medewerker.heeft(Rol.KLACHTBEHANDELAAR)) {
            return BEHANDELING;
        }
        if (medewerker.heeft(Rol.DIRECTEUR) || medewerker.heeft(Rol.LEIDINGGEVENDE)) {
            return BESLISSING;
        }
        if (medewerker.heeft(Rol.COORDINATOR)) {
            return VERDELING;
        }
        return medewerker.heeft(Rol.FG) ? TOEZICHT : BEHEER;
    }

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
