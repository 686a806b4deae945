package nl.wederhoor.belang;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.dossier.LeesPartijen;
import nl.wederhoor.dossier.LeesPartijen.Betrokkenen;
import nl.wederhoor.opslag.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The index of every organisation, filled at the start and brought up to date before each question.
 *
 * <p>Other replicas change dossiers too: a change leaves the number of its transaction, and an index reads again what was
 * changed by transactions that could still be busy when it last looked. Only what was committed gets in.
 */
@Singleton
class Namenindexen {
    private static final Logger LOG = Logger.getLogger(Namenindexen.class);
    private static final int NA_HET_BELEID = 4000;

    private final Map<String, Namenindex> indexen = new ConcurrentHashMap<>();
    private final Database database;
    private final LeesPartijen partijen;
    private final Beleidsversies beleid;
    private final boolean opdracht;

    Namenindexen(
            Database database,
            LeesPartijen partijen,
            Beleidsversies beleid,
            @ConfigProperty(name = "wederhoor.opdracht", defaultValue = "false") boolean opdracht) {
        this.database = database;
        this.partijen = partijen;
        this.beleid = beleid;
        this.opdracht = opdracht;
    }

    void bijStart(@Observes @Priority(NA_HET_BELEID) StartupEvent start) {
        if (opdracht) {
            return; // a command has no keys and asks nothing
        }
        var organisaties = beleid.organisaties();
        var vuller = new Thread(() -> organisaties.forEach(this::vul), "namenindex");
        vuller.setDaemon(true);
        vuller.start();
    }

    /** At the start nobody waits for it; who asks a question first fills it then. */
    private void vul(String organisatie) {
        try {
            bijgewerkt(organisatie);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "The index of names of %s is not filled yet: %s",
                    organisatie, e.getClass().getSimpleName());
        }
    }

    /** As it stands, perhaps behind what others did. */
    Namenindex index(String organisatie) {
        return indexen.computeIfAbsent(organisatie, nieuw -> new Namenindex());
    }

    /** With everything that was committed until now. */
    Namenindex bijgewerkt(String organisatie) {
        return database.within(organisatie, connection -> bijgewerkt(connection, organisatie, Set.of()));
    }

    /**
     * The same, inside a transaction that changes these dossiers: what it did itself may be undone, so those are left for
     * the next time.
     */
    Namenindex bijgewerkt(Connection connection, String organisatie, Set<UUID> eigen) throws SQLException {
        var index = index(organisatie);
        synchronized (index) {
            werkBij(connection, organisatie, index, eigen);
        }
        return index;
    }

    private void werkBij(Connection connection, String organisatie, Namenindex index, Set<UUID> eigen)
            throws SQLException {
        long oudsteBezig = oudsteBezig(connection);
        var wijzigingen = gewijzigd(connection, organisatie, index.vanaf());
        var later = new HashSet<>(eigen);
        later.addAll(wijzigingen.vanOns());
        var nieuw = new ArrayList<Gezelschap>();
        var weg = new HashSet<UUID>();
        if (!index.isGeladen()) {
            partijen.alle(connection, organisatie, gelezen -> voegToe(nieuw, gelezen, later));
        } else {
            weg.addAll(wijzigingen.vanAnderen());
            weg.addAll(index.achterstallig());
            weg.removeAll(later);
            if (!weg.isEmpty()) {
                partijen.van(connection, organisatie, weg, gelezen -> voegToe(nieuw, gelezen, later));
            }
        }
        index.vervang(weg, nieuw);
        index.tot(oudsteBezig, later);
    }

    private static void voegToe(List<Gezelschap> nieuw, Betrokkenen gelezen, Set<UUID> later) {
        if (!later.contains(gelezen.dossier())) {
            nieuw.add(Gezelschap.van(gelezen));
        }
    }

    /** Dossiers that were stamped since then, by this transaction and by others. */
    private record Wijzigingen(Set<UUID> vanOns, Set<UUID> vanAnderen) {}

    /** Asked before anything is read, so that it is never later than what was read. */
    private static long oudsteBezig(Connection connection) throws SQLException {
        try (var vraag = connection.createStatement();
                var rij = vraag.executeQuery("select pg_snapshot_xmin(pg_current_snapshot())::text")) {
            rij.next();
            return Long.parseLong(rij.getString(1));
        }
    }

    private static Wijzigingen gewijzigd(Connection connection, String organisatie, long vanaf) throws SQLException {
        var wijzigingen = new Wijzigingen(new HashSet<>(), new HashSet<>());
        try (var vraag = connection.prepareStatement("select dossier, stempel = pg_current_xact_id_if_assigned()"
                + " from belangwijziging where organisatie = ? and stempel >= ?::text::xid8")) {
            vraag.setString(1, organisatie);
            vraag.setString(2, Long.toString(Math.max(vanaf, 0)));
            var rij = vraag.executeQuery();
            while (rij.next()) {
                (rij.getBoolean(2) ? wijzigingen.vanOns() : wijzigingen.vanAnderen()).add(rij.getObject(1, UUID.class));
            }
        }
        return wijzigingen;
    }
}
