package nl.wederhoor.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederhoor.opslag.Database;
import org.jboss.logging.Logger;

/**
 * Writes to the log, in the transaction of what is logged: both are kept, or neither.
 *
 * <p>The lines are added at the very end of the transaction. The chain of an organisation has one writer at a time, and
 * whoever waits for it then holds every other lock it needs, so no two transactions wait for each other.
 */
@Singleton
public class Logboek {
    private static final Logger LOG = Logger.getLogger(Logboek.class);
    private static final Object WACHTEND = new Object();

    private final Database database;
    private final Zegelaar zegelaar;
    private final Anker anker;
    private final TransactionSynchronizationRegistry transactie;

    Logboek(Database database, Zegelaar zegelaar, Anker anker, TransactionSynchronizationRegistry transactie) {
        this.database = database;
        this.zegelaar = zegelaar;
        this.anker = anker;
        this.transactie = transactie;
    }

    /** Only inside a transaction for the organisation of the line. */
    public void schrijf(Handeling handeling) {
        @SuppressWarnings("unchecked")
        var wachtend = (List<Handeling>) transactie.getResource(WACHTEND);
        if (wachtend == null) {
            wachtend = new ArrayList<>();
            transactie.putResource(WACHTEND, wachtend);
            transactie.registerInterposedSynchronization(new Afsluiting(wachtend));
        }
        wachtend.add(handeling);
    }

    /** What happens just before and just after the transaction is kept. */
    private final class Afsluiting implements Synchronization {
        private final List<Handeling> handelingen;
        private String organisatie;
        private Kop kop;

        Afsluiting(List<Handeling> handelingen) {
            this.handelingen = handelingen;
        }

        @Override
        public void beforeCompletion() {
            organisatie = handelingen.get(0).organisatie();
            kop = database.within(organisatie, connection -> verleng(connection, organisatie, handelingen))
                    .orElse(null);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && kop != null) {
                anker.zet(organisatie, kop);
            }
        }
    }

    /** The new head, or nothing when the chain no longer is the one that we saw: the anchor then stays where it is. */
    private Optional<Kop> verleng(Connection connection, String organisatie, List<Handeling> handelingen)
            throws SQLException {
        var oud = neemKop(connection, organisatie);
        boolean vertrouwd = sluitAan(connection, organisatie, oud);
        var regels = new ArrayList<Auditregel>();
        var zegel = oud.zegel();
        long nummer = oud.aantal();
        for (var handeling : handelingen) {
            zegel = zegelaar.zegel(zegel, ++nummer, handeling);
            regels.add(new Auditregel(nummer, handeling, zegel));
        }
        Regelopslag.voegToe(connection, regels);
        var nieuw = zegelaar.kop(organisatie, nummer, zegel);
        Regelopslag.zetKop(connection, organisatie, nieuw);
        return vertrouwd ? Optional.of(nieuw) : Optional.empty();
    }

    private Kop neemKop(Connection connection, String organisatie) throws SQLException {
        var kop = Regelopslag.neemKop(connection, organisatie);
        if (kop.isEmpty()) {
            Regelopslag.beginKop(connection, organisatie, zegelaar.kop(organisatie, 0, zegelaar.begin(organisatie)));
            kop = Regelopslag.neemKop(connection, organisatie);
        }
        return kop.orElseThrow();
    }

    private boolean sluitAan(Connection connection, String organisatie, Kop oud) throws SQLException {
        var gezien = anker.lees(organisatie);
        boolean vertrouwd = gezien.isEmpty() || zelfdeKeten(connection, organisatie, oud, gezien.get());
        if (!vertrouwd) {
            LOG.errorf(
                    "The audit log of %s does not continue what was written before; run bin/audit controleer",
                    organisatie);
        }
        return vertrouwd;
    }

    private static boolean zelfdeKeten(Connection connection, String organisatie, Kop oud, Kop gezien)
            throws SQLException {
        return oud.aantal() == gezien.aantal()
                ? gezien.heeftZegel(oud.zegel())
                : Regelopslag.zegel(connection, organisatie, gezien.aantal())
                        .map(gezien::heeftZegel)
                        .orElse(false);
    }
}
