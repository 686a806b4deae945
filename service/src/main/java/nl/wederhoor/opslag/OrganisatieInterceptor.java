package nl.wederhoor.opslag;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells the database for which organisation a transaction works, on every connection taken from the pool.
 *
 * <p>The setting ends with the transaction, so a connection that goes back to the pool belongs to nobody. Without an
 * organisation or a transaction there is no connection.
 */
@ApplicationScoped
class OrganisatieInterceptor implements AgroalPoolInterceptor {
    private final OrganisatieScope scope;
    private final TransactionManager transactions;

    OrganisatieInterceptor(OrganisatieScope scope, TransactionManager transactions) {
        this.scope = scope;
        this.transactions = transactions;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (transactions.getStatus() != Status.STATUS_ACTIVE || connection.getAutoCommit()) {
                throw new OrganisatieMissing("A connection is only given inside a transaction");
            }
            set(connection, organisatie());
        } catch (SQLException | SystemException e) {
            throw new IllegalStateException("The organisation of the transaction could not be set", e);
        }
    }

    private String organisatie() throws SystemException {
        var organisatie = scope.current();
        if (organisatie.isEmpty()) {
            transactions.setRollbackOnly(); // the pool would hand the same connection out again in this transaction
            throw new OrganisatieMissing("A connection is only given for an organisation");
        }
        return organisatie.get();
    }

    private static void set(Connection connection, String organisatie) throws SQLException {
        try (var call = connection.prepareStatement("select set_config('app.organisatie', ?, true)")) {
            call.setString(1, organisatie);
            call.execute();
        }
    }
}
