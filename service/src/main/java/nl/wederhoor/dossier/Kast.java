package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.probleem.Weigering;

/** Where dossiers are kept: takes one out, locked or to read, and puts a new one in. */
@Singleton
final class Kast {
    private static final String LAATSTE_ADVIES = "from Adviesrij a where a.id.organisatie = :organisatie"
            + " and a.id.dossier = :dossier order by a.id.volgnummer desc";

    private final EntityManager opslag;
    private final Kluis kluis;
    private final Beleidskeuze beleid;

    Kast(EntityManager opslag, Kluis kluis, Beleidskeuze beleid) {
        this.opslag = opslag;
        this.kluis = kluis;
        this.beleid = beleid;
    }

    /** For a change: nobody else changes it until the transaction ends. Throws 404 when there is none. */
    Werkblad neem(UUID id, Werkblad.Hand hand) {
        return blad(id, hand, LockModeType.PESSIMISTIC_WRITE);
    }

    /** To read. Throws 404 when there is none for this organisation. */
    Werkblad toon(UUID id, Werkblad.Hand hand) {
        return blad(id, hand, LockModeType.NONE);
    }

    /** An empty one, with a key of its own; the row is written when the work on it is finished. */
    Werkblad nieuw(UUID id, Werkblad.Hand hand) {
        opslag.setFlushMode(FlushModeType.COMMIT);
        var organisatie = hand.door().organisatie();
        var rij = new Dossierrij();
        rij.id = new Dossierid(organisatie, id);
        rij.status = Dossierrij.OPEN;
        rij.behandelaar = hand.door().naam();
        rij.aangemaaktOp = hand.nu();
        rij.aangemaaktDoor = hand.door().naam();
        rij.gewijzigdOp = hand.nu();
        var slot = kluis.nieuw(rij.id);
        return blad(rij, slot, hand, beleid.geldend(organisatie, hand.nu()));
    }

    /** Puts a new one in, so that parts of it can be kept. */
    void leg(Werkblad blad) {
        blad.bergOp();
        blad.metBeleid();
        opslag.persist(blad.rij());
        opslag.flush();
    }

    /** The advice stored last, as JSON. */
    String laatsteAdvies(Werkblad blad) {
        var id = blad.rij().id;
        var rij = opslag.createQuery(LAATSTE_ADVIES, Adviesrij.class)
                .setParameter("organisatie", id.organisatie())
                .setParameter("dossier", id.id())
                .setMaxResults(1)
                .getSingleResult();
        return Adviesmoment.json(rij, blad.slot());
    }

    private Werkblad blad(UUID id, Werkblad.Hand hand, LockModeType slotsoort) {
        opslag.setFlushMode(FlushModeType.COMMIT);
        var rij = opslag.find(Dossierrij.class, new Dossierid(hand.door().organisatie(), id), slotsoort);
        if (rij == null) {
            throw Weigering.nietGevonden();
        }
        return blad(rij, kluis.van(rij.id), hand, beleid.van(rij));
    }

    private Werkblad blad(Dossierrij rij, Slot slot, Werkblad.Hand hand, Adviseur adviseur) {
        return new Werkblad(
                rij, slot, new Journaal(opslag, rij, slot), new Partijen(opslag, rij.id, slot), hand, adviseur);
    }
}
