package nl.wederhoor.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailureTest {
    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "08006", "57P01", "53300"})
    void who_gave_way_or_found_the_database_away_may_try_again(String toestand) {
        assertThat(failure(toestand).isPassing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22021", "42501"})
    void a_fault_of_ours_does_not_pass(String toestand) {
        assertThat(failure(toestand).isPassing()).isFalse();
    }

    @Test
    void a_deadlock_that_hibernate_met_is_known_as_well_and_tells_no_value() {
        var failure = DatabaseFailure.of(new PersistenceException("x", new SQLException("Kanarie", "40P01")));

        assertThat(failure).isInstanceOf(DatabaseFailure.class).hasMessageNotContaining("Kanarie");
        assertThat(((DatabaseFailure) failure).isPassing()).isTrue();
    }

    private static DatabaseFailure failure(String toestand) {
        return new DatabaseFailure(new SQLException("a text with values", toestand));
    }
}
