package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Reads one dossier of the own organisation; another organisation's does not exist (404). */
@Singleton
public final class LeesDossier {
    private static final String ADVIEZEN = "from Adviesrij a where a.id.organisatie = :organisatie"
            + " and a.id.dossier = :dossier order by a.id.volgnummer";

    private final Bureau bureau;
    private final EntityManager opslag;

    LeesDossier(Bureau bureau, EntityManager opslag) {
        this.bureau = bureau;
        this.opslag = opslag;
    }

    public Dossierbeeld lees(Medewerker door, UUID id) {
        return bureau.lees(door, id, "lezen", bureau::beeld);
    }

    /** What the protocol says of it now, under its own policy version; nothing is stored. */
    public Advies adviesNu(Medewerker door, UUID id) {
        return bureau.lees(door, id, "advies", Werkblad::vooraf);
    }

    /** The journal from the first line to the last, opened. */
    public List<Regel> tijdlijn(Medewerker door, UUID id) {
        return bureau.lees(door, id, "tijdlijn", blad -> blad.journaal().regels());
    }

    public List<Adviesmoment> adviezen(Medewerker door, UUID id) {
        return bureau.lees(door, id, "adviezen", blad -> {
            var regels = blad.journaal().rijen();
            return rijen(blad).stream()
                    .map(rij -> new Adviesmoment(
                            rij.id.volgnummer(),
                            Tijdstip.hier(rij.op),
                            Regelsoort.vanKolom(regels.get(rij.id.volgnummer() - 1).soort),
                            rij.beleidsversie,
                            rij.adviesSha256))
                    .toList();
        });
    }

    /** The advice of that moment as it was given, as JSON. */
    public String advies(Medewerker door, UUID id, int moment) {
        return bureau.lees(door, id, "adviezen", blad -> {
            var rij = opslag.find(Adviesrij.class, Regelid.van(blad.rij().id, moment));
            if (rij == null) {
                throw Weigering.nietGevonden();
            }
            return Adviesmoment.json(rij, blad.slot());
        });
    }

    private List<Adviesrij> rijen(Werkblad blad) {
        return opslag.createQuery(ADVIEZEN, Adviesrij.class)
                .setParameter("organisatie", blad.rij().id.organisatie())
                .setParameter("dossier", blad.rij().id.id())
                .getResultList();
    }
}
