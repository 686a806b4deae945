package nl.wederhoor.pagina.lijst;

import java.util.List;
import java.util.OptionalLong;
import nl.wederhoor.dossier.Besluitinbox.Besluitverzoek;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.pagina.Schil;

/**
 * What waits for the decision of this account.
 *
 * @param belangen how many possible conflicts of interest wait, or nothing for who does not judge them
 */
public record Beslisbeeld(Schil schil, List<Verzoek> verzoeken, Bladwijzer bladzijde, OptionalLong belangen) {

    /** One point that waits. */
    public record Verzoek(Besluitverzoek verzoek) {
        public String pad() {
            return "/dossiers/" + verzoek.dossier() + "/besluiten#besluit-"
                    + Onderwerp.slug(verzoek.onderwerp()).replace('_', '-');
        }

        public boolean nietBenoemd() {
            return verzoek.beslisser().equals("niet benoemd");
        }
    }

    public long aantalBelangen() {
        return belangen.orElse(0);
    }
}
