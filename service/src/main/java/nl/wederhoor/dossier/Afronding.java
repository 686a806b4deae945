package nl.wederhoor.dossier;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederhoor.advies.Advies;

/** Finishes work on a dossier: advise again when there is reason to, write it, and tell those who must know. */
@Singleton
final class Afronding {
    private final EntityManager opslag;
    private final Besluitverzoeken verzoeken;
    private final Event<DossierGewijzigd> gewijzigd;
    private final Event<Dossierhandeling> handelingen;

    Afronding(
            EntityManager opslag,
            Besluitverzoeken verzoeken,
            Event<DossierGewijzigd> gewijzigd,
            Event<Dossierhandeling> handelingen) {
        this.opslag = opslag;
        this.verzoeken = verzoeken;
        this.gewijzigd = gewijzigd;
        this.handelingen = handelingen;
    }

    void rondAf(Werkblad blad) {
        var advies = blad.isAnders() ? Optional.of(adviseer(blad)) : Optional.<Advies>empty();
        blad.bergOp();
        opslag.flush();
        gewijzigd.fire(bericht(blad, advies));
        meld(
                new Werkblad.Hand(blad.door(), blad.nu()),
                blad.daad().label(),
                blad.rij().id.id(),
                Dossierhandeling.GEDAAN);
    }

    /** Says what somebody did or wanted to do with a dossier. */
    void meld(Werkblad.Hand hand, String handeling, UUID dossier, String uitkomst) {
        handelingen.fire(
                new Dossierhandeling(hand.door(), hand.nu(), handeling, List.of(dossier.toString()), uitkomst));
    }

    private Advies adviseer(Werkblad blad) {
        var advies = blad.advies();
        var id = Regelid.van(blad.rij().id, blad.rij().laatsteRegel);
        opslag.persist(Adviesmoment.rij(advies, id, blad.nu(), blad.slot()));
        blad.metBeleid();
        if (blad.isGesloten()) {
            verzoeken.laatVervallen(blad);
        } else {
            verzoeken.werkBij(blad, advies);
        }
        return advies;
    }

    private static DossierGewijzigd bericht(Werkblad blad, Optional<Advies> advies) {
        var rij = blad.rij();
        return new DossierGewijzigd(
                rij.id.organisatie(),
                rij.id.id(),
                rij.nummer,
                rij.behandelaar,
                blad.door(),
                blad.nu(),
                blad.daad(),
                rij.versie,
                rij.isGesloten(),
                blad.feiten(),
                blad.incident(),
                blad.partijen().alle(),
                advies,
                blad.plichtdaad(),
                rij.laatsteRegel,
                blad.adviseur().beleid());
    }
}
