package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;

/** How often people did not follow the advice, per row of a decision table: what the directeur tunes by. */
@Singleton
public final class TelAfwijkingen {
    private static final String VRAAG =
            "select new nl.wederhoor.dossier.TelAfwijkingen$Afwijkingtelling(r.tabelrij, r.redencode,"
                    + " count(*)) from Regelrij r where r.id.organisatie = :organisatie and r.tabelrij is not null"
                    + " group by r.tabelrij, r.redencode order by count(*) desc, r.tabelrij, r.redencode";

    private final Database database;
    private final EntityManager opslag;

    TelAfwijkingen(Database database, EntityManager opslag) {
        this.database = database;
        this.opslag = opslag;
    }

    /** One row with one reason, and how often. */
    public record Afwijkingtelling(String rij, String redencode, long aantal) {}

    public List<Afwijkingtelling> tel(Medewerker medewerker) {
        return database.within(medewerker.organisatie(), connection -> opslag.createQuery(VRAAG, Afwijkingtelling.class)
                .setParameter("organisatie", medewerker.organisatie())
                .getResultList());
    }
}
