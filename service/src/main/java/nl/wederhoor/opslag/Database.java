package nl.wederhoor.opslag;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;

/** Work in the database, always in a transaction and always for one organisation or, on purpose, for none. */
@ApplicationScoped
public class Database {
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

    private <T> T transaction(Work<T> work) {
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

    /** What is done with a connection; the connection is not kept. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
