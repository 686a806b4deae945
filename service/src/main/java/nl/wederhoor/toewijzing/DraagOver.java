package nl.wederhoor.toewijzing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wederhoor.dossier.Toewijzingsvraag;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.dossier.WijsToe;
import nl.wederhoor.dossier.WijsToe.Toewijzing;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/**
 * Gives all dossiers of a handler to others, open and closed, or none of them: to one colleague where that is possible, and
 * where it is not, or nobody is named, to whom the planner proposes. The exclusions hold as for every assignment.
 */
@Singleton
public final class DraagOver {
    private static final String VAN =
            "select id from dossier where organisatie = ? and behandelaar = ? order by id for update";
    private static final String REDEN = "Overgedragen omdat de behandelaar dit werk niet meer doet.";

    private final WijsToe wijsToe;
    private final Fotograaf fotograaf;
    private final Database database;

    DraagOver(WijsToe wijsToe, Fotograaf fotograaf, Database database) {
        this.wijsToe = wijsToe;
        this.fotograaf = fotograaf;
        this.database = database;
    }

    /**
     * How many dossiers each colleague got; throws 409 with the numbers of those that nobody can get.
     *
     * @param naar null: as the planner proposes
     */
    public Map<String, Integer> draagOver(Medewerker door, String van, String naar) {
        return database.within(door.organisatie(), connection -> {
            var dossiers = neem(connection, door.organisatie(), van);
            WijsDossierToe.neemBeurt(connection, door.organisatie());
            Map<String, Integer> verdeeld = new TreeMap<>();
            List<String> zonder = new ArrayList<>();
            for (var dossier : dossiers) {
                var vraag = wijsToe.vraag(door, dossier);
                var nieuw = opvolger(door, vraag, van, naar);
                if (nieuw == null) {
                    zonder.add(vraag.nummer());
                } else {
                    wijsToe.wijsToe(door, dossier, Versie.elke(), new Toewijzing(nieuw, REDEN), gelezen -> {});
                    verdeeld.merge(nieuw, 1, Integer::sum);
                }
            }
            eisAlles(zonder);
            return verdeeld;
        });
    }

    private String opvolger(Medewerker door, Toewijzingsvraag vraag, String van, String naar) {
        var foto = fotograaf.maakZonder(door, vraag, van);
        if (foto.isEmpty()) {
            return null;
        }
        return naar != null && foto.get().over(naar).mogelijk()
                ? naar
                : foto.get().voorstel();
    }

    private static void eisAlles(List<String> zonder) {
        if (!zonder.isEmpty()) {
            throw Weigering.botst("Voor deze dossiers is geen andere behandelaar beschikbaar: "
                    + String.join(", ", zonder) + ". Er is niets overgedragen.");
        }
    }

    /** All rows first, so that whoever works on one of them finishes before anybody takes a turn. */
    private static List<UUID> neem(Connection connection, String organisatie, String van) throws SQLException {
        try (var vraag = connection.prepareStatement(VAN)) {
            vraag.setString(1, organisatie);
            vraag.setString(2, van);
            var rij = vraag.executeQuery();
            var dossiers = new ArrayList<UUID>();
            while (rij.next()) {
                dossiers.add(rij.getObject(1, UUID.class));
            }
            return dossiers;
        }
    }
}
