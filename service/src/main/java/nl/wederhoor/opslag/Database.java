package nl.wederhoor.opslag;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Work in the database, always in a transaction and always for one organisation or, on purpose, for none. */
@ApplicationScoped
public class Database {
    private static final Logger LOG = Logger.getLogger(Database.class);

    private static final long[] PAUZES = {50_000_000, 500_000_000};

    private final AgroalDataSource dataSource;
    private final OrganisatieScope scope;

    Database(AgroalDataSource dataSource, OrganisatieScope scope) {
        this.dataSource = dataSource;
        this.scope = scope;
    }

    /** For the organisation of the account that is signed in. */
    public <T> T own(Work<T> work) {
        return transaction(work);
    }

    /** For the organisation named: jobs, seeding, signing in. */
    public <T> T within(String organisatie, Work<T> work) {
        return scope.within(organisatie, () -> transaction(work));
    }

    /** For none: public rows and the functions that are open to it, nothing else. */
    public <T> T withoutOrganisatie(Work<T> work) {
        return scope.withoutOrganisatie(() -> transaction(work));
    }

    /**
     * The outermost work is done again when it and other work waited for each other: nothing of it was kept. After a pause,
     * so that the other work takes what it waited for.
     */
    private <T> T transaction(Work<T> work) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return once(work);
        }
        for (int keer = 0; ; keer++) {
            try {
                return once(work);
            } catch (RuntimeException e) {
                if (keer == PAUZES.length || !Vastloper.is(e)) {
                    throw e;
                }
                LOG.info("A transaction gave way to another and is done again");
                LockSupport.parkNanos(PAUZES[keer]);
            }
        }
    }

    private <T> T once(Work<T> work) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = dataSource.getConnection()) {
                return work.on(connection);
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            } catch (PersistenceException e) {
                throw DatabaseFailure.of(e);
            }
        });
    }

    /** What is done with a connection; the connection is not kept. It may be done again, so it keeps nothing outside. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
