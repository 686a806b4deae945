package nl.wederhoor.opslag;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers; the pool's own check would ask for a connection without an organisation. */
@Readiness
class DatabaseReadiness implements HealthCheck {
    private final Database database;

    DatabaseReadiness(Database database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try {
            return database.withoutOrganisatie(connection -> connection.isValid(2));
        } catch (RuntimeException e) {
            return false;
        }
    }
}
