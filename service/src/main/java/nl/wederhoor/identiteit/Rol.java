package nl.wederhoor.identiteit;

import java.util.Collection;
import java.util.Set;

/** The roles of the contract, as constants for {@code @RolesAllowed}. */
public final class Rol {
    public static final String KLACHTBEHANDELAAR = "klachtbehandelaar";
    public static final String COORDINATOR = "coordinator";
    public static final String LEIDINGGEVENDE = "leidinggevende";
    public static final String DIRECTEUR = "directeur";
    public static final String BEHEERDER = "beheerder";
    public static final String FG = "fg";

    public static final Set<String> ALLE =
            Set.of(KLACHTBEHANDELAAR, COORDINATOR, LEIDINGGEVENDE, DIRECTEUR, BEHEERDER, FG);

    /** Who may have dossiers. */
    public static final Set<String> BEHANDELT = Set.of(KLACHTBEHANDELAAR, LEIDINGGEVENDE, DIRECTEUR);

    /** Why some roles do not go together, for who gives them. */
    public static final String GESCHEIDEN = "De rollen beheerder en fg gaan niet samen met het werk aan zaken.";

    private static final Set<String> ZAAKROLLEN = Set.of(KLACHTBEHANDELAAR, COORDINATOR, LEIDINGGEVENDE, DIRECTEUR);
    private static final Set<String> ZONDER_ZAKEN = Set.of(BEHEERDER, FG);

    private Rol() {}

    public static boolean behandelt(Collection<String> rollen) {
        return rollen.stream().anyMatch(BEHANDELT::contains);
    }

    /** Who gives out accounts, or watches over the log, does no work on cases with the same account. */
    public static boolean zijnGescheiden(Collection<String> rollen) {
        return rollen.stream().noneMatch(ZONDER_ZAKEN::contains)
                || rollen.stream().noneMatch(ZAAKROLLEN::contains);
    }
}
