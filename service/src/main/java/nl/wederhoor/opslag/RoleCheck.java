package nl.wederhoor.opslag;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import nl.wederhoor.opslag.ingebed.DatabaseUnavailable;

/** Refuses to start under a database role that row-level security would not bind. */
@ApplicationScoped
class RoleCheck {
    private static final String QUESTION = """
            select exists (select from pg_roles where rolname = current_user and (rolsuper or rolbypassrls))
                or exists (select from pg_tables where schemaname = current_schema() and tableowner = current_user)
                or pg_has_role(current_user, (select nspowner from pg_namespace where nspname = current_schema()), 'member')
            """;

    private final Database database;

    RoleCheck(Database database) {
        this.database = database;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        boolean unbound = database.withoutOrganisatie(connection -> {
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery(QUESTION)) {
                answer.next();
                return answer.getBoolean(1);
            }
        });
        if (unbound) {
            throw new DatabaseUnavailable("De databankrol van de toepassing mag te veel: hij is beheerder, mag"
                    + " rijbeveiliging overslaan, of is eigenaar van de tabellen. Geef met WEDERHOOR_DB_APP_USER een"
                    + " gewone rol.");
        }
    }
}
