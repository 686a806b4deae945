package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.opslag.Database;

/** How often people did not follow the advice, per row of a decision table: what the directeur tunes by. */
@Singleton
public final class TelAfwijkingen {
    private static final String PER_RIJ = " from Regelrij r where r.id.organisatie = :organisatie"
            + " and r.tabelrij is not null group by r.tabelrij, r.redencode";
    private static final String VRAAG =
            "select new nl.wederhoor.dossier.TelAfwijkingen$Afwijkingtelling(r.tabelrij, r.redencode, count(*))"
                    + PER_RIJ + " order by count(*) desc, r.tabelrij, r.redencode";
    private static final String AANTAL =
            "select count(*) from (select r.tabelrij as rij, r.redencode as code" + PER_RIJ + ") telling";

    private final Database database;
    private final EntityManager opslag;

    TelAfwijkingen(Database database, EntityManager opslag) {
        this.database = database;
        this.opslag = opslag;
    }

    /** One row with one reason, and how often. */
    public record Afwijkingtelling(String rij, String redencode, long aantal) {}

    /** The most frequent first. */
    public Bladzijde<Afwijkingtelling> tel(Medewerker medewerker, int pagina) {
        var organisatie = medewerker.organisatie();
        return database.within(organisatie, connection -> {
            var items = opslag.createQuery(VRAAG, Afwijkingtelling.class)
                    .setParameter("organisatie", organisatie)
                    .setFirstResult(Bladzijde.vanaf(pagina))
                    .setMaxResults(Bladzijde.PER_PAGINA)
                    .getResultList();
            long totaal = opslag.createQuery(AANTAL, Long.class)
                    .setParameter("organisatie", organisatie)
                    .getSingleResult();
            return Bladzijde.van(items, pagina, totaal);
        });
    }
}
