package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.wederhoor.dossier.WijzigFeiten.Wijziging;
import nl.wederhoor.identiteit.Medewerker;

/**
 * Records what the decider says about a possible conflict of interest: the reason, and the facts that follow or are taken
 * back. A closed dossier takes it as well: whether two dossiers are two sides of one incident does not wait until somebody
 * opens one.
 */
@Singleton
public final class LegBelangVast {
    private final Bureau bureau;

    LegBelangVast(Bureau bureau) {
        this.bureau = bureau;
    }

    /** @param oordeel in words, for the line that is written when no fact changes */
    public Dossierbeeld leg(Medewerker door, UUID id, Versie versie, String oordeel, Wijziging wijziging) {
        return bureau.wijzig(door, id, versie, Regelsoort.FEITEN.label(), blad -> {
            var oud = blad.feiten();
            var nieuw = WijzigFeiten.toegepast(oud, wijziging);
            Voorbehouden.eis(blad, oud, nieuw);
            if (oud.equals(nieuw)) {
                blad.schrijf(NieuweRegel.van(Regelsoort.NOTITIE, null)
                        .met(
                                "tekst",
                                "Oordeel over mogelijke belangenverstrengeling: " + oordeel + ". "
                                        + wijziging.reden()));
                return;
            }
            blad.zet(nieuw);
            WijzigFeiten.schrijf(blad, oud, nieuw, wijziging.reden());
            Besluitgevolgen.laatVervallen(blad, oud, nieuw);
        });
    }
}
