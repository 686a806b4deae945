package nl.wederhoor.beleidsversie;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.vergelijking.Vergelijking;

/**
 * Advises on the same facts under the policies of several organisations and lays the answers side by side.
 *
 * <p>Decisions play no part: who decides differs per organisation.
 */
@Singleton
public final class VergelijkAdviezen {
    private final GeefAdvies geefAdvies;

    VergelijkAdviezen(GeefAdvies geefAdvies) {
        this.geefAdvies = geefAdvies;
    }

    /** The answers by organisation, in the order asked, and what differs. */
    public record Vergeleken(Map<String, GeefAdvies.Gegeven> perOrganisatie, Vergelijking vergelijking) {

        public Map<String, Advies> adviezen() {
            Map<String, Advies> adviezen = new LinkedHashMap<>();
            perOrganisatie.forEach((organisatie, gegeven) -> adviezen.put(organisatie, gegeven.advies()));
            return adviezen;
        }
    }

    /** Two to five different organisations with a policy in force on that day; anything else is a fault of the caller. */
    public Vergeleken vergelijk(List<String> organisaties, OffsetDateTime peildatum, Feiten feiten) {
        Map<String, GeefAdvies.Gegeven> perOrganisatie = new LinkedHashMap<>();
        for (var organisatie : organisaties) {
            var gegeven = geefAdvies
                    .geef(organisatie, peildatum, feiten, Besluiten.geen())
                    .orElseThrow(() -> new IllegalArgumentException(organisatie
                            + " heeft op deze dag geen beleid. Misschien ligt de dag voor het begin ervan."));
            perOrganisatie.put(organisatie, gegeven);
        }
        var adviezen =
                perOrganisatie.values().stream().map(GeefAdvies.Gegeven::advies).toList();
        return new Vergeleken(perOrganisatie, Vergelijking.van(adviezen));
    }
}
