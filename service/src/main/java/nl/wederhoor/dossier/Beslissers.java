package nl.wederhoor.dossier;

import java.util.List;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;

/** Who may decide what the protocol leaves to which decider (contract, role table and submissions). */
public final class Beslissers {
    static final String DIRECTEUR = "directeur";
    static final String DIRECTEUR_OF_LEIDINGGEVENDE = "directeur of leidinggevende";
    static final String NIET_BENOEMD = "niet benoemd";

    private static final List<String> LEIDING = List.of(DIRECTEUR, DIRECTEUR_OF_LEIDINGGEVENDE);

    private Beslissers() {}

    /**
     * What the text reserves is for the directeur, or for lead and directeur; everything else is decided or recorded by
     * who works on the dossier: what a client, parties or a committee decide, and what the text leaves to nobody.
     */
    public static boolean mag(String beslisser, Medewerker medewerker) {
        return switch (beslisser) {
            case DIRECTEUR -> medewerker.heeft(Rol.DIRECTEUR);
            case DIRECTEUR_OF_LEIDINGGEVENDE -> medewerker.heeft(Rol.DIRECTEUR) || medewerker.heeft(Rol.LEIDINGGEVENDE);
            default ->
                medewerker.heeft(Rol.KLACHTBEHANDELAAR)
                        || medewerker.heeft(Rol.LEIDINGGEVENDE)
                        || medewerker.heeft(Rol.DIRECTEUR);
        };
    }

    /** The deciders of the text whose points come to this account first. */
    static List<String> gereserveerdVoor(Medewerker medewerker) {
        return LEIDING.stream().filter(beslisser -> mag(beslisser, medewerker)).toList();
    }

    static List<String> gereserveerd() {
        return LEIDING;
    }
}
