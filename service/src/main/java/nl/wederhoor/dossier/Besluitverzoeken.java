package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Voorlegging;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Onderwerp;

/** Keeps for every point that is submitted a request to who decides it, and closes it when the point is gone. */
@Singleton
final class Besluitverzoeken {
    private static final String VAN_DOSSIER =
            "from Verzoekrij v where v.id.organisatie = :organisatie and v.id.dossier = :dossier";

    private final EntityManager opslag;

    Besluitverzoeken(EntityManager opslag) {
        this.opslag = opslag;
    }

    void werkBij(Werkblad blad, Advies advies) {
        var verzoeken = verzoeken(blad.rij().id);
        var besluiten = blad.besluiten();
        for (var punt : advies.voorTeLeggen()) {
            vraag(blad, punt, verzoeken.remove(punt.onderwerp()));
        }
        verzoeken.values().stream()
                .filter(verzoek -> verzoek.status.equals(Verzoekrij.OPEN))
                .forEach(verzoek -> sluit(blad, verzoek, besluiten));
    }

    /** Nobody is asked about a case that is closed. */
    void laatVervallen(Werkblad blad) {
        verzoeken(blad.rij().id).values().stream()
                .filter(verzoek -> verzoek.status.equals(Verzoekrij.OPEN))
                .forEach(verzoek -> sluit(blad, verzoek, Besluiten.geen()));
    }

    private Map<String, Verzoekrij> verzoeken(Dossierid dossier) {
        List<Verzoekrij> rijen = opslag.createQuery(VAN_DOSSIER, Verzoekrij.class)
                .setParameter("organisatie", dossier.organisatie())
                .setParameter("dossier", dossier.id())
                .getResultList();
        Map<String, Verzoekrij> opOnderwerp = new LinkedHashMap<>();
        rijen.forEach(rij -> opOnderwerp.put(rij.id.onderwerp(), rij));
        return opOnderwerp;
    }

    private void vraag(Werkblad blad, Voorlegging punt, Verzoekrij eerder) {
        var verzoek = eerder == null ? nieuw(blad, punt) : eerder;
        verzoek.beslisser = punt.beslisser();
        verzoek.clausules = String.join(" ", punt.clausules());
        if (!Verzoekrij.OPEN.equals(verzoek.status)) {
            verzoek.status = Verzoekrij.OPEN;
            verzoek.gevraagdOp = blad.nu();
            verzoek.afgehandeldOp = null;
        }
        if (eerder == null) {
            opslag.persist(verzoek);
        }
    }

    private static Verzoekrij nieuw(Werkblad blad, Voorlegging punt) {
        var verzoek = new Verzoekrij();
        verzoek.id = new Verzoekid(blad.rij().id.organisatie(), blad.rij().id.id(), punt.onderwerp());
        return verzoek;
    }

    private static void sluit(Werkblad blad, Verzoekrij verzoek, Besluiten besluiten) {
        boolean besloten =
                Onderwerp.van(verzoek.id.onderwerp()).filter(besluiten::heeft).isPresent();
        verzoek.status = besloten ? Verzoekrij.BESLOTEN : Verzoekrij.VERVALLEN;
        verzoek.afgehandeldOp = blad.nu();
    }
}
