package nl.wederhoor.termijnen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the job does for one organisation, for tests of other packages. */
@ApplicationScoped
public class Bewakingsronde {
    @Inject
    Termijnbewaking.Ronde ronde;

    public void doe(String organisatie) {
        ronde.doe(organisatie);
    }
}
