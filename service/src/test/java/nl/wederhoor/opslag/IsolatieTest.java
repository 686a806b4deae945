package nl.wederhoor.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The application's role never sees two organisations, whatever a query forgets to ask. */
@QuarkusTest
class IsolatieTest {
    private static final String SECRET_DRAFT = "insert into concept_melding values ('%s', 'iemand', 'x', '2030-01-01')";

    @Inject
    Database database;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    OrganisatieScope scope;

    @BeforeEach
    void two_organisations_with_an_account_and_a_draft() {
        for (var organisatie : List.of("proefnoord", "proefzuid")) {
            database.within(
                    organisatie,
                    connection -> run(
                            connection,
                            "insert into organisatie values ('%s', 'Proef') on conflict do nothing"
                                    .formatted(organisatie),
                            "insert into account values ('%s', 'iemand', 'h', '{fg}') on conflict do nothing"
                                    .formatted(organisatie),
                            (SECRET_DRAFT + " on conflict do nothing").formatted(organisatie)));
        }
    }

    @Test
    void a_query_that_forgets_the_organisation_sees_only_its_own_rows() {
        for (var table : List.of("account", "concept_melding")) {
            var seen =
                    database.within("proefnoord", connection -> column(connection, "select organisatie from " + table));

            assertThat(seen).isNotEmpty().containsOnly("proefnoord");
        }
    }

    @Test
    void a_row_of_another_organisation_cannot_be_written_changed_or_deleted() {
        assertThatThrownBy(() -> database.within(
                        "proefnoord",
                        connection ->
                                run(connection, "insert into account values ('proefzuid', 'indringer', 'h', '{fg}')")))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("42501");

        int changed = database.within(
                "proefnoord",
                connection -> run(
                        connection,
                        "update account set geblokkeerd = true where organisatie = 'proefzuid'",
                        "delete from concept_melding where organisatie = 'proefzuid'"));

        assertThat(changed).isZero();
    }

    @Test
    void without_an_organisation_only_public_rows_show() {
        var accounts = database.withoutOrganisatie(connection -> column(connection, "select naam from account"));
        var organisaties =
                database.withoutOrganisatie(connection -> column(connection, "select organisatie from organisatie"));

        assertThat(accounts).isEmpty();
        assertThat(organisaties).contains("proefnoord", "proefzuid");
    }

    @Test
    void signing_in_finds_one_account_by_its_full_name_and_leaves_no_organisation_behind() {
        database.withoutOrganisatie(connection -> {
            var found =
                    column(connection, "select wachtwoord_hash from account_voor_aanmelding('proefzuid', 'iemand')");
            var after = column(connection, "select naam from account");

            assertThat(found).containsExactly("h");
            assertThat(after).isEmpty();
            return null;
        });
    }

    @Test
    void published_policy_is_for_everyone_and_a_concept_is_not() {
        database.within(
                "proefzuid",
                connection -> run(
                        connection,
                        "delete from beleidsversie",
                        "insert into beleidsversie values ('proefzuid', 1, 'gepubliceerd', null, null, repeat('a', 64),"
                                + " '2026-01-01', 'proef', 'pakket')",
                        "insert into beleidsversie values ('proefzuid', 2, 'concept', null, null, null, '2026-01-01', 'proef',"
                                + " 'studio')",
                        "insert into beleidsbestand values ('proefzuid', 1, 'soort.dmn', 'een')",
                        "insert into beleidsbestand values ('proefzuid', 2, 'soort.dmn', 'twee')"));

        var versions = database.within(
                "proefnoord",
                connection -> column(connection, "select versie from beleidsversie where organisatie = 'proefzuid'"));
        var texts = database.within(
                "proefnoord",
                connection -> column(connection, "select inhoud from beleidsbestand where organisatie = 'proefzuid'"));

        assertThat(versions).containsExactly("1");
        assertThat(texts).containsExactly("een");
    }

    @Test
    void a_connection_without_an_organisation_is_refused() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(this::takeConnection))
                .hasStackTraceContaining("A connection is only given for an organisation");
    }

    @Test
    void after_a_refusal_the_same_transaction_gives_no_rows_either() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    assertThatThrownBy(this::takeConnection).hasStackTraceContaining("organisation");
                    try (var connection = dataSource.getConnection()) {
                        assertThat(column(connection, "select naam from account"))
                                .isEmpty();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .isInstanceOf(RuntimeException.class); // rolled back, never committed
    }

    @Test
    void a_connection_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> scope.within("proefnoord", () -> {
                    takeConnection();
                    return null;
                }))
                .hasStackTraceContaining("A connection is only given inside a transaction");
    }

    @Test
    void a_transaction_never_changes_organisation() {
        assertThatThrownBy(() -> database.within(
                        "proefnoord", connection -> database.within("proefzuid", other -> run(other, "select 1"))))
                .isInstanceOf(OrganisatieMissing.class);
    }

    @Test
    void a_connection_that_went_back_to_the_pool_belongs_to_nobody() {
        database.within("proefnoord", connection -> run(connection, "select 1"));

        for (int i = 0; i < 25; i++) {
            var seen = database.withoutOrganisatie(connection -> column(connection, "select huidige_organisatie()"));
            assertThat(seen).containsExactly((String) null);
        }
    }

    @Test
    void the_application_cannot_lift_the_protection() {
        for (var attempt : List.of(
                "alter table account disable row level security",
                "alter table account no force row level security",
                "drop policy eigen on account",
                "set role wederhoor_eigenaar",
                "create table wederhoor.eigen_tabel (x int)",
                "set session authorization postgres")) {
            assertThatThrownBy(() -> database.within("proefnoord", connection -> run(connection, attempt)))
                    .as(attempt)
                    .isInstanceOf(DatabaseFailure.class);
        }
    }

    private void takeConnection() {
        try (var connection = dataSource.getConnection()) {
            assertThat(connection).isNotNull();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int run(Connection connection, String... statements) throws SQLException {
        int changed = 0;
        try (var statement = connection.createStatement()) {
            for (var text : statements) {
                changed += statement.execute(text) ? 0 : statement.getUpdateCount();
            }
        }
        return changed;
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
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
