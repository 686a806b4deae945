package nl.wederhoor.belang;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wederhoor.beleidsversie.Beleidsversie;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;

/**
 * Who judges a possible conflict of interest: whom the policy in force names for it (DMG-3.5d: the directeur).
 *
 * <p>Where the text names nobody it is lead or directeur, so that a handler never has to open the other dossier: policy of
 * ours, marked as such.
 */
@Singleton
class Belangenbeslisser {
    private static final String DIRECTEUR = "directeur";
    private static final String BELEID = "directeur of leidinggevende";

    private final Beleidsversies beleid;
    private final Map<String, String> perBeleid = new ConcurrentHashMap<>();

    Belangenbeslisser(Beleidsversies beleid) {
        this.beleid = beleid;
    }

    /** "directeur" or "directeur of leidinggevende". */
    String van(String organisatie, OffsetDateTime nu) {
        return beleid.geldigOp(organisatie, nu)
                .map(versie -> perBeleid.computeIfAbsent(versie.beleid().sha256(), nieuw -> vraag(versie, nu)))
                .orElse(BELEID);
    }

    boolean mag(Medewerker medewerker, OffsetDateTime nu) {
        return medewerker.heeft(Rol.DIRECTEUR)
                || medewerker.heeft(Rol.LEIDINGGEVENDE)
                        && van(medewerker.organisatie(), nu).equals(BELEID);
    }

    private static String vraag(Beleidsversie versie, OffsetDateTime nu) {
        var feiten = Feiten.leeg().met(Feit.ZELFDE_INCIDENT_WEDERPARTIJ, true);
        return versie.adviseur().adviseer(feiten, nu, Besluiten.geen()).voorTeLeggen().stream()
                        .filter(punt -> punt.onderwerp().equals(Onderwerp.BELANGENVERSTRENGELING.label()))
                        .anyMatch(punt -> punt.beslisser().equals(DIRECTEUR))
                ? DIRECTEUR
                : BELEID;
    }
}
