package nl.wederhoor.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Read from the catalogue of the database: no table with an organisation is without forced row-level security. */
@QuarkusTest
class RijbeveiligingTest {
    private static final String TABLES = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'wederhoor' and c.relkind in ('r', 'p')
              and exists (select from pg_attribute a
                          where a.attrelid = c.oid and a.attname = 'organisatie' and not a.attisdropped)
            """;

    @Inject
    Database database;

    @Test
    void every_table_with_an_organisation_has_forced_row_security_and_a_policy() {
        var unprotected = names("""
                and not (c.relrowsecurity and c.relforcerowsecurity
                         and exists (select from pg_policy p where p.polrelid = c.oid
                             and p.polcmd = '*'
                             and pg_get_expr(p.polqual, p.polrelid) = '(organisatie = huidige_organisatie())'
                             and (p.polwithcheck is null
                                  or pg_get_expr(p.polwithcheck, p.polrelid) = '(organisatie = huidige_organisatie())')))
                """);

        assertThat(names("")).contains("organisatie", "account", "beleidsversie", "beleidsbestand", "concept_melding");
        assertThat(unprotected).isEmpty();
    }

    @Test
    void only_what_is_public_can_be_read_across_organisations() {
        var wider = database.withoutOrganisatie(connection -> list(connection, """
                select c.relname || '.' || p.polname || ' ' || p.polcmd::text
                from pg_policy p join pg_class c on c.oid = p.polrelid
                where pg_get_expr(p.polqual, p.polrelid) is distinct from '(organisatie = huidige_organisatie())'
                order by 1
                """));

        assertThat(wider)
                .containsExactly(
                        "beleidsbestand.gepubliceerd r", "beleidsversie.gepubliceerd r", "organisatie.lijst r");
    }

    @Test
    void every_table_has_an_organisation_or_is_flyways_own_or_of_the_jobs_or_the_installation() {
        var tables = database.withoutOrganisatie(
                connection -> list(connection, "select tablename from pg_tables where schemaname = 'wederhoor'"));

        assertThat(tables)
                .containsExactlyInAnyOrderElementsOf(
                        plus(plus(plus(names(""), "flyway_schema_history"), "installatie"), "taak"));
    }

    @Test
    void every_unique_key_begins_with_the_organisation() {
        var others = names("""
                and exists (select from pg_index i where i.indrelid = c.oid and i.indisunique
                    and i.indkey[0] <> (select a.attnum from pg_attribute a
                                        where a.attrelid = c.oid and a.attname = 'organisatie'))
                """);

        assertThat(others).isEmpty();
    }

    @Test
    void one_function_only_runs_with_the_owners_rights() {
        var definers = database.withoutOrganisatie(connection -> list(
                connection,
                "select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                        + " where n.nspname = 'wederhoor' and p.prosecdef"));

        assertThat(definers).containsExactly("account_voor_aanmelding");
    }

    private List<String> names(String condition) {
        return database.withoutOrganisatie(
                connection -> list(connection, "select c.relname " + TABLES + condition + " order by 1"));
    }

    private static List<String> plus(List<String> names, String one) {
        var all = new ArrayList<>(names);
        all.add(one);
        return all;
    }

    private static List<String> list(Connection connection, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            while (answer.next()) {
                values.add(answer.getString(1));
            }
        }
        return values;
    }
}
