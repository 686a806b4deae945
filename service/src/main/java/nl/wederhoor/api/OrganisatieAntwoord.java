package nl.wederhoor.api;

import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.beleidsversie.Beleidsversie;

/** An organisation with the policy that is in force now. */
record OrganisatieAntwoord(String organisatie, String naam, String werkgebied, int beleidsversie, String beleidSha256) {

    static OrganisatieAntwoord from(Beleidsversie versie) {
        Beleid beleid = versie.beleid();
        return new OrganisatieAntwoord(
                beleid.organisatie(),
                beleid.naam(),
                beleid.gegeven("werkgebied").orElse(null),
                beleid.versie(),
                beleid.sha256());
    }
}
