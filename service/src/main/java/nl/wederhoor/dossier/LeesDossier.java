package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.probleem.Weigering;

/** Reads one dossier of the own organisation; another organisation's does not exist (404). */
@Singleton
public final class LeesDossier {
    private static final String KEUZE = "select a.id.volgnummer, a.op, r.soort, a.beleidsversie, a.adviesSha256";
    private static final String VAN = " from Adviesrij a join Regelrij r on r.id = a.id"
            + " where a.id.organisatie = :organisatie and a.id.dossier = :dossier";

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

    /** The journal from the first line to the last, opened, a page at a time. */
    public Bladzijde<Regel> tijdlijn(Medewerker door, UUID id, int pagina) {
        return bureau.lees(door, id, "tijdlijn", blad -> blad.journaal().bladzijde(pagina));
    }

    public Bladzijde<Adviesmoment> adviezen(Medewerker door, UUID id, int pagina) {
        return bureau.lees(door, id, "adviezen", blad -> {
            var items = vraag(KEUZE + VAN + " order by a.id.volgnummer", blad, Object[].class)
                    .setFirstResult(Bladzijde.vanaf(pagina))
                    .setMaxResults(Bladzijde.PER_PAGINA)
                    .getResultList();
            long totaal = vraag("select count(*)" + VAN, blad, Long.class).getSingleResult();
            return Bladzijde.van(items, pagina, totaal).als(LeesDossier::moment);
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

    private static Adviesmoment moment(Object[] rij) {
        return new Adviesmoment(
                (Integer) rij[0],
                Tijdstip.hier((OffsetDateTime) rij[1]),
                Regelsoort.vanKolom((String) rij[2]),
                (String) rij[3],
                (String) rij[4]);
    }

    private <T> TypedQuery<T> vraag(String tekst, Werkblad blad, Class<T> soort) {
        return opslag.createQuery(tekst, soort)
                .setParameter("organisatie", blad.rij().id.organisatie())
                .setParameter("dossier", blad.rij().id.id());
    }
}
