package nl.wederhoor.demo;

import static nl.wederhoor.dossier.Dossierapi.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.Test;

/** A small demo: believable, through the entries of users, the same every time, and taken up where it was stopped. */
@QuarkusTest
class DemovullerTest {
    @Inject
    Demovuller vuller;

    @Inject
    Demostand stand;

    @Inject
    Database database;

    @Test
    void dossiers_in_many_phases_with_what_hangs_on_them_and_a_log_that_is_whole() {
        var bureau = "ieder1gelijk";
        int reeds = aantal(bureau);

        vuller.vul(List.of(bureau), reeds + 18);

        assertThat(aantal(bureau)).isGreaterThanOrEqualTo(reeds + 18);
        assertThat(stand.aantalMislukt()).as("cases that were not finished").isZero();
        assertThat(lijst(bureau, "select distinct fase from dossier")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(lijst(bureau, "select distinct kenmerk from dossier_regel where soort = 'stap'"))
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(lijst(bureau, "select distinct behandelaar from dossier")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(lijst(bureau, "select distinct aangemaakt_op::date::text from dossier"))
                .as("spread over days that have passed")
                .hasSizeGreaterThanOrEqualTo(9);
        assertThat(lijst(bureau, "select id::text from termijn limit 1")).isNotEmpty();
        als("fg@" + bureau)
                .get("/api/v1/organisaties/" + bureau + "/audit/_controleer")
                .then()
                .statusCode(200)
                .body("heel", equalTo(true));

        int nu = aantal(bureau);
        vuller.vul(List.of(bureau), reeds + 18);
        assertThat(aantal(bureau)).as("what is there is not made again").isEqualTo(nu);
    }

    @Test
    void the_same_seed_invents_the_same_and_no_number_or_address_to_reach_anybody() {
        List<String> een =
                IntStream.range(0, 200).mapToObj(DemovullerTest::naam).toList();
        List<String> ander =
                IntStream.range(0, 200).mapToObj(DemovullerTest::naam).toList();

        assertThat(een).isEqualTo(ander);
        for (int zaad = 0; zaad < 200; zaad++) {
            var wie = new Verzinsel(new Random(zaad)).persoon();
            assertThat(wie.telefoon()).isNull();
            assertThat(wie.email()).isNull();
        }
    }

    private static String naam(int zaad) {
        return new Verzinsel(new Random(zaad)).naam();
    }

    private int aantal(String organisatie) {
        return Integer.parseInt(
                lijst(organisatie, "select count(*)::text from dossier").get(0));
    }

    private List<String> lijst(String organisatie, String vraag) {
        return database.within(organisatie, connection -> {
            try (var opdracht = connection.prepareStatement(vraag)) {
                return lees(opdracht.executeQuery());
            }
        });
    }

    private static List<String> lees(ResultSet rij) throws SQLException {
        var waarden = new ArrayList<String>();
        while (rij.next()) {
            waarden.add(rij.getString(1));
        }
        return waarden;
    }
}
