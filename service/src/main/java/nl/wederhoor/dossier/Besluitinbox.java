package nl.wederhoor.dossier;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;

/** What waits for somebody's decision: reserved points for directeur and lead, the others for who handles the dossier. */
@Singleton
public final class Besluitinbox {
    private static final String VAN = " from Verzoekrij v join Dossierrij d on d.id.organisatie = v.id.organisatie"
            + " and d.id.id = v.id.dossier where v.id.organisatie = :organisatie and v.status = 'open'"
            + " and (v.beslisser in :voorMij or (v.beslisser not in :gereserveerd and d.behandelaar = :ik))";

    private final Database database;
    private final EntityManager opslag;
    private final Event<Dossierhandeling> handelingen;
    private final Clock klok;

    Besluitinbox(Database database, EntityManager opslag, Event<Dossierhandeling> handelingen, Clock klok) {
        this.database = database;
        this.opslag = opslag;
        this.handelingen = handelingen;
        this.klok = klok;
    }

    /** One point that waits. */
    public record Besluitverzoek(
            UUID dossier,
            String nummer,
            String behandelaar,
            String onderwerp,
            String beslisser,
            List<String> clausules,
            OffsetDateTime gevraagdOp) {
        static Besluitverzoek van(Object[] rij) {
            return new Besluitverzoek(
                    (UUID) rij[0],
                    (String) rij[1],
                    (String) rij[2],
                    (String) rij[3],
                    (String) rij[4],
                    List.of(((String) rij[5]).split(" ")),
                    Tijdstip.hier((OffsetDateTime) rij[6]));
        }
    }

    public record Inboxbladzijde(List<Besluitverzoek> items, int pagina, int perPagina, long totaal) {}

    /** Oldest first; pages count from 1. */
    public Inboxbladzijde voor(Medewerker medewerker, int pagina) {
        return database.within(medewerker.organisatie(), connection -> {
            var rijen = vraag(
                            "select d.id.id, d.nummer, d.behandelaar, v.id.onderwerp, v.beslisser, v.clausules,"
                                    + " v.gevraagdOp" + VAN + " order by v.gevraagdOp, d.nummer, v.id.onderwerp",
                            medewerker,
                            Object[].class)
                    .setFirstResult((pagina - 1) * ZoekDossiers.PER_PAGINA)
                    .setMaxResults(ZoekDossiers.PER_PAGINA)
                    .getResultList();
            long totaal = vraag("select count(*)" + VAN, medewerker, Long.class).getSingleResult();
            var items = rijen.stream().map(Besluitverzoek::van).toList();
            meld(medewerker, items);
            return new Inboxbladzijde(items, pagina, ZoekDossiers.PER_PAGINA, totaal);
        });
    }

    /** How many points wait for this account; nothing of them is shown. */
    public long aantal(Medewerker medewerker) {
        return database.within(
                medewerker.organisatie(), connection -> vraag("select count(*)" + VAN, medewerker, Long.class)
                        .getSingleResult());
    }

    private <T> TypedQuery<T> vraag(String tekst, Medewerker medewerker, Class<T> soort) {
        return opslag.createQuery(tekst, soort)
                .setParameter("organisatie", medewerker.organisatie())
                .setParameter("voorMij", Beslissers.gereserveerdVoor(medewerker))
                .setParameter("gereserveerd", Beslissers.gereserveerd())
                .setParameter("ik", medewerker.naam());
    }

    private void meld(Medewerker medewerker, List<Besluitverzoek> items) {
        handelingen.fire(new Dossierhandeling(
                medewerker,
                OffsetDateTime.now(klok),
                "lijst",
                items.stream().map(item -> item.dossier().toString()).distinct().toList(),
                Dossierhandeling.GEDAAN));
    }
}
