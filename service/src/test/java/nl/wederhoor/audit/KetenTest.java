package nl.wederhoor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.opslag.DatabaseFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chain grows whole under many writers, and whatever is done to it behind its back is found and named. */
@QuarkusTest
class KetenTest {
    private static final AtomicInteger NUMMER = new AtomicInteger();
    private static final String DELETE = "delete from auditregel where organisatie = '%s' and ";
    private static final String UPDATE = "update auditregel set ";

    @Inject
    Database database;

    @Inject
    Logboek logboek;

    @Inject
    ControleerLogboek controleer;

    private String organisatie;

    @BeforeEach
    void een_eigen_keten_van_tien_regels() {
        organisatie = "keten" + NUMMER.incrementAndGet();
        database.within(organisatie, connection -> {
            try (var opdracht = connection.prepareStatement("insert into organisatie values (?, 'Proef')")) {
                opdracht.setString(1, organisatie);
                return opdracht.executeUpdate();
            }
        });
        for (int i = 0; i < 10; i++) {
            schrijf("lezen");
        }
    }

    @Test
    void an_untouched_chain_is_whole() {
        assertThat(controle()).isEqualTo(new Auditcontrole(organisatie, 10, true, List.of()));
    }

    @Test
    void writers_at_once_make_one_chain_without_a_gap() throws Exception {
        var werkers = Executors.newFixedThreadPool(8);
        var taken = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 160; i++) {
            taken.add(() -> {
                schrijf("stap");
                return null;
            });
        }
        for (var klaar : werkers.invokeAll(taken)) {
            klaar.get();
        }
        werkers.shutdown();

        assertThat(controle()).isEqualTo(new Auditcontrole(organisatie, 170, true, List.of()));
    }

    @Test
    void what_is_undone_leaves_no_line_and_several_lines_of_one_transaction_stand_in_order() {
        assertThatThrownBy(() -> database.within(organisatie, connection -> {
                    logboek.schrijf(handeling("stap"));
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);
        database.within(organisatie, connection -> {
            logboek.schrijf(handeling("lezen"));
            logboek.schrijf(handeling("stap"));
            return null;
        });

        assertThat(controle()).isEqualTo(new Auditcontrole(organisatie, 12, true, List.of()));
    }

    @Test
    void the_application_itself_cannot_change_or_delete_a_line() {
        for (var opdracht : List.of(
                UPDATE + "door = 'ander'", "delete from auditregel", "truncate auditregel", "delete from auditkop")) {
            assertThatThrownBy(() -> database.within(
                            organisatie,
                            connection -> connection.createStatement().executeUpdate(opdracht)))
                    .as(opdracht)
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessageContaining("42501");
        }
    }

    @Test
    void a_changed_line_is_named_whatever_was_changed() throws SQLException {
        for (var wijziging : List.of(
                "door = 'ander'",
                "op = op + interval '1 millisecond'",
                "handeling = 'lijst'",
                "soort = 'termijn'",
                "stukken = '{}'",
                "doel = 'toezicht'",
                "uitkomst = 'geweigerd'",
                "zegel = sha256('x')")) {
            een_eigen_keten_van_tien_regels();
            assertThat(Knoeier.doe(organisatie, UPDATE + wijziging + " where nummer = 4"))
                    .isOne();

            assertThat(controle().heel()).as(wijziging).isFalse();
            assertThat(controle().bevindingen().get(0))
                    .as(wijziging)
                    .isEqualTo(new Bevinding("gewijzigd", 4, "Regel 4 is gewijzigd of verplaatst."));
        }
    }

    @Test
    void a_changed_line_does_not_bring_the_others_under_suspicion() throws SQLException {
        Knoeier.doe(organisatie, UPDATE + "door = 'ander' where nummer in (4, 9)");

        assertThat(controle().bevindingen()).extracting(Bevinding::regel).containsExactly(4L, 9L);
    }

    @Test
    void a_removed_line_is_named() throws SQLException {
        Knoeier.doe(organisatie, DELETE + "nummer = 1", DELETE + "nummer in (5, 6)");

        assertThat(controle().bevindingen())
                .extracting(Bevinding::melding)
                .containsExactly("Regel 1 ontbreekt.", "Regel 5 tot en met 6 ontbreken.");
    }

    @Test
    void lines_that_changed_places_are_named() throws SQLException {
        Knoeier.doe(
                organisatie,
                UPDATE + "nummer = 100 where nummer = 3",
                UPDATE + "nummer = 3 where nummer = 7",
                UPDATE + "nummer = 7 where nummer = 100");

        assertThat(controle().bevindingen()).extracting(Bevinding::regel).contains(3L, 7L);
    }

    @Test
    void a_removed_line_that_the_later_ones_move_up_for_is_found() throws SQLException {
        Knoeier.doe(organisatie, DELETE + "nummer = 3");
        for (int nummer = 4; nummer <= 10; nummer++) {
            Knoeier.doe(organisatie, UPDATE + "nummer = nummer - 1 where nummer = " + nummer);
        }
        Knoeier.doe(organisatie, "update auditkop set aantal = 9");

        assertThat(controle().bevindingen().get(0).regel()).isEqualTo(3);
        assertThat(controle().bevindingen()).extracting(Bevinding::soort).contains("kop", "afgekapt");
    }

    @Test
    void a_cut_end_is_found() throws SQLException {
        Knoeier.doe(organisatie, DELETE + "nummer > 7");

        assertThat(controle().bevindingen().get(0))
                .isEqualTo(new Bevinding("afgekapt", 8, "Het einde ontbreekt: regel 8 tot en met 10 zijn weg."));
    }

    @Test
    void a_cut_end_is_found_also_when_the_old_head_is_put_back() throws SQLException {
        Knoeier.doe(organisatie, "create table if not exists public.oud as select * from auditkop where false");
        Knoeier.doe(organisatie, "insert into public.oud select * from auditkop");
        schrijf("stap");
        schrijf("stap");
        Knoeier.doe(
                organisatie,
                DELETE + "nummer > 10",
                "delete from auditkop",
                "insert into auditkop select * from public.oud where organisatie = '%s'");

        assertThat(controle().bevindingen())
                .containsExactly(
                        new Bevinding("afgekapt", 11, "Het einde ontbreekt: er zijn ooit zeker 12 regels geschreven."));

        for (int i = 0; i < 5; i++) {
            schrijf("lezen");
        }
        assertThat(controle().bevindingen())
                .as("writing on does not heal it")
                .extracting(Bevinding::soort, Bevinding::regel)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("afgekapt", 12L));
    }

    @Test
    void an_empty_log_that_was_not_empty_is_found() throws SQLException {
        Knoeier.doe(organisatie, DELETE + "true", "delete from auditkop");

        assertThat(controle().heel()).isFalse();

        schrijf("lezen");
        assertThat(controle().bevindingen()).extracting(Bevinding::soort).containsExactly("afgekapt");
    }

    @Test
    void a_line_added_without_the_key_is_found() throws SQLException {
        Knoeier.doe(
                organisatie,
                "insert into auditregel select organisatie, 11, op, door, handeling, soort, stukken, doel, uitkomst, zegel"
                        + " from auditregel where nummer = 10");
        assertThat(controle().bevindingen()).extracting(Bevinding::soort).containsExactly("toegevoegd");

        Knoeier.doe(organisatie, "update auditkop set aantal = 11");
        assertThat(controle().bevindingen()).extracting(Bevinding::soort).containsExactly("gewijzigd", "kop");
    }

    @Test
    void a_head_that_is_gone_or_made_up_is_found() throws SQLException {
        Knoeier.doe(organisatie, "update auditkop set kopzegel = sha256('x')");
        assertThat(controle().bevindingen()).extracting(Bevinding::soort).containsExactly("kop");

        Knoeier.doe(organisatie, "delete from auditkop");
        assertThat(controle().bevindingen()).extracting(Bevinding::soort).containsExactly("kop");
    }

    @Test
    void lines_of_one_organisation_are_worth_nothing_in_another() throws SQLException {
        var andere = organisatie;
        een_eigen_keten_van_tien_regels();
        Knoeier.doe(
                andere,
                "create table if not exists public.gestolen as select * from auditregel where false",
                "insert into public.gestolen select * from auditregel");
        Knoeier.doe(organisatie, DELETE + "true");
        Knoeier.doe(
                organisatie,
                "insert into auditregel select '%s', nummer, op, door, handeling, soort, stukken, doel, uitkomst, zegel"
                        + " from public.gestolen where organisatie = '" + andere + "'");

        assertThat(controle().bevindingen()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void a_line_cannot_hold_content() {
        assertThatThrownBy(() -> new Handeling(
                        organisatie,
                        OffsetDateTime.parse("2026-04-02T10:00:00+02:00"),
                        "iemand",
                        "lezen",
                        Stuksoort.DOSSIER,
                        List.of("Jan de Boer"),
                        Doel.BEHANDELING,
                        Afloop.GEDAAN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Auditcontrole controle() {
        return controleer.controleer(organisatie);
    }

    private void schrijf(String handeling) {
        database.within(organisatie, connection -> {
            logboek.schrijf(handeling(handeling));
            return null;
        });
    }

    private Handeling handeling(String handeling) {
        return new Handeling(
                organisatie,
                OffsetDateTime.parse("2026-04-02T10:00:00+02:00"),
                "iemand",
                handeling,
                Stuksoort.DOSSIER,
                List.of("3f2b8c1e-0000-4000-8000-000000000001"),
                Doel.BEHANDELING,
                Afloop.GEDAAN);
    }
}
