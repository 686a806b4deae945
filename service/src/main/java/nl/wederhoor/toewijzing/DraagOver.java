package nl.wederhoor.toewijzing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.wederhoor.dossier.Toewijzingsvraag;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.dossier.WijsToe;
import nl.wederhoor.dossier.WijsToe.Toewijzing;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import org.jboss.logging.Logger;

/**
 * Gives the dossiers of a handler to others, open and closed, each on its own: to one colleague where that is possible, and
 * where it is not, or nobody is named, to whom the planner proposes. The exclusions hold as for every assignment.
 */
@Singleton
public final class DraagOver {
    private static final Logger LOG = Logger.getLogger(DraagOver.class);
    private static final String BIJ =
            "select id, nummer from dossier where organisatie = ? and behandelaar = ? order by nummer";
    private static final String NEEM =
            "select from dossier where organisatie = ? and behandelaar = ? and id = ? for update";
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
     * What became of it.
     *
     * @param verdeeld how many dossiers each colleague got
     * @param achtergebleven numbers of the dossiers that nobody could get
     */
    public record Overdracht(Map<String, Integer> verdeeld, List<String> achtergebleven) {}

    /**
     * What cannot be handed over stays, and stops nothing else. Also takes what reached the handler meanwhile.
     *
     * @param naar null: as the planner proposes
     */
    public Overdracht draagOver(Medewerker door, String van, String naar) {
        var verdeeld = new TreeMap<String, Integer>();
        var geprobeerd = new HashSet<UUID>();
        var dossiers = bij(door, van);
        while (!geprobeerd.containsAll(dossiers.keySet())) {
            for (var dossier : dossiers.keySet()) {
                if (geprobeerd.add(dossier)) {
                    geef(door, dossier, van, naar).ifPresent(nieuw -> verdeeld.merge(nieuw, 1, Integer::sum));
                }
            }
            dossiers = bij(door, van);
        }
        return new Overdracht(verdeeld, List.copyOf(dossiers.values()));
    }

    private Optional<String> geef(Medewerker door, UUID dossier, String van, String naar) {
        try {
            return database.within(door.organisatie(), connection -> {
                if (!neem(connection, door.organisatie(), van, dossier)) {
                    return Optional.empty();
                }
                wijsToe.houdBehandelaars(door);
                WijsDossierToe.neemBeurt(connection, door.organisatie());
                var nieuw = opvolger(door, wijsToe.vraag(door, dossier), van, naar);
                nieuw.ifPresent(
                        wie -> wijsToe.wijsToe(door, dossier, Versie.elke(), new Toewijzing(wie, REDEN), vraag -> {}));
                return nieuw;
            });
        } catch (RuntimeException e) {
            LOG.errorf("A dossier could not be handed over: %s", e.getClass().getName());
            return Optional.empty();
        }
    }

    private Optional<String> opvolger(Medewerker door, Toewijzingsvraag vraag, String van, String naar) {
        return fotograaf
                .maakZonder(door, vraag, van)
                .map(foto -> naar != null && foto.kan(naar) ? naar : foto.voorstel());
    }

    private Map<UUID, String> bij(Medewerker door, String van) {
        return database.within(door.organisatie(), connection -> {
            try (var vraag = connection.prepareStatement(BIJ)) {
                vraag.setString(1, door.organisatie());
                vraag.setString(2, van);
                var rij = vraag.executeQuery();
                var dossiers = new LinkedHashMap<UUID, String>();
                while (rij.next()) {
                    dossiers.put(rij.getObject(1, UUID.class), rij.getString(2));
                }
                return dossiers;
            }
        });
    }

    /** First the dossier, so that whoever works on it finishes before anybody takes a turn; false when it has moved. */
    private static boolean neem(Connection connection, String organisatie, String van, UUID dossier)
            throws SQLException {
        try (var vraag = connection.prepareStatement(NEEM)) {
            vraag.setString(1, organisatie);
            vraag.setString(2, van);
            vraag.setObject(3, dossier);
            return vraag.executeQuery().next();
        }
    }
}
