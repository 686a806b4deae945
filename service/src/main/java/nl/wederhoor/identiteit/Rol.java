package nl.wederhoor.identiteit;

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

    private Rol() {}
}
