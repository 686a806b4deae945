package nl.wederhoor.opslag;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** The database refused or is away; the message holds the SQL state only, since texts of the server quote values. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sqlState;

    DatabaseFailure(SQLException cause) {
        super("The database answered with state " + cause.getSQLState());
        this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** The failure under what Hibernate makes of it; what has none is a fault of ours and stays as it is. */
    static RuntimeException of(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return new DatabaseFailure(sql);
            }
        }
        return failure;
    }

    /** True when the database is away now or gave way to other work (a deadlock): trying again later makes sense. */
    public boolean isPassing() {
        return sqlState.isEmpty()
                || sqlState.startsWith("08")
                || sqlState.startsWith("57")
                || sqlState.startsWith("53")
                || sqlState.startsWith("40");
    }

    boolean isVastloper() {
        return Vastloper.isStand(sqlState);
    }

    /** True when a row with the same key stands there already. */
    public boolean isDuplicate() {
        return sqlState.equals("23505");
    }
}
