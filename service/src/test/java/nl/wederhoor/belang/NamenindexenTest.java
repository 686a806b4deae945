package nl.wederhoor.belang;

import static nl.wederhoor.belang.Belangproef.achternaam;
import static nl.wederhoor.belang.Belangproef.belangen;
import static nl.wederhoor.belang.Belangproef.meld;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.dossier.Aanmelding;
import nl.wederhoor.dossier.LeesPartijen;
import nl.wederhoor.dossier.OpenDossier;
import nl.wederhoor.dossier.Persoonsgegevens;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Accountnaam;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The index of names holds what was kept and nothing else, with many writers and with several replicas. */
@QuarkusTest
class NamenindexenTest {
    @Inject
    Namenindexen indexen;

    @Inject
    Database database;

    @Inject
    LeesPartijen partijen;

    @Inject
    Beleidsversies beleid;

    @Inject
    OpenDossier openDossier;

    private String zaal;
    private String kaptein;

    /** Names of this test only, so that tests do not meet each other. */
    @BeforeEach
    void twee_mensen_die_nergens_anders_voorkomen() {
        zaal = "Anna " + achternaam("Z");
        kaptein = "Bert van der " + achternaam("K");
    }

    @Test
    void of_two_sides_who_report_at_once_one_is_found() throws Exception {
        var werkers = Executors.newFixedThreadPool(2);
        for (int keer = 0; keer < 8; keer++) {
            twee_mensen_die_nergens_anders_voorkomen();
            var taken = new ArrayList<Callable<String>>();
            taken.add(() -> meld("klachtenhulp", zaal, kaptein, "2026-03-10"));
            taken.add(() -> meld("klachtenhulp", kaptein, zaal, "2026-03-10"));
            var dossiers = new ArrayList<String>();
            for (var klaar : werkers.invokeAll(taken)) {
                dossiers.add(klaar.get());
            }
            assertThat(dossiers).anyMatch(dossier -> !belangen("klachtbehandelaar@klachtenhulp", dossier)
                    .getList("items.id")
                    .isEmpty());
        }
        werkers.shutdown();
    }

    @Test
    void more_at_once_than_there_are_connections_all_get_through() throws Exception {
        var werkers = Executors.newFixedThreadPool(30);
        var taken = new ArrayList<Callable<String>>();
        for (int i = 0; i < 30; i++) {
            var melder = "Ella " + achternaam("E");
            taken.add(() -> meld("klachtenhulp", melder, kaptein, "2026-03-10"));
        }
        for (var klaar : werkers.invokeAll(taken)) {
            assertThat(klaar.get()).isNotBlank();
        }
        werkers.shutdown();
    }

    @Test
    void what_was_undone_is_not_in_the_index() {
        int voor = indexen.bijgewerkt("integratiewerk").aantal();
        var door = new Medewerker(new Accountnaam("klachtbehandelaar", "integratiewerk"), Set.of("klachtbehandelaar"));
        var melding = new Aanmelding(Feiten.leeg(), null, Persoonsgegevens.naam(zaal), null, null);

        assertThatThrownBy(() -> database.within("integratiewerk", connection -> {
                    openDossier.open(door, melding);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(indexen.bijgewerkt("integratiewerk").aantal()).isEqualTo(voor);

        openDossier.open(door, melding);
        assertThat(indexen.bijgewerkt("integratiewerk").aantal()).isEqualTo(voor + 1);
    }

    @Test
    void another_replica_knows_a_change_at_its_next_question() {
        var replica = new Namenindexen(database, partijen, beleid, false);
        int voor = replica.bijgewerkt("radar").aantal();

        var dossier = meld("radar", zaal, kaptein, "2026-03-10");
        assertThat(replica.bijgewerkt("radar").aantal()).isEqualTo(voor + 2);

        doe(
                        "klachtbehandelaar@radar",
                        dossier,
                        "partijen",
                        "{'rol': 'cliënt', 'soort': 'persoon', 'gegevens': {'naam': 'Cora %s'}}"
                                .formatted(achternaam("C")))
                .then()
                .statusCode(201);
        assertThat(replica.bijgewerkt("radar").aantal()).isEqualTo(voor + 3);
    }

    @Test
    void one_dossier_that_does_not_open_stops_no_other() {
        var stuk = meld("ieder1gelijk", zaal, kaptein, "2026-03-10");
        database.within("ieder1gelijk", connection -> {
            try (var opdracht =
                    connection.prepareStatement("update dossier set versleuteld = 'x' where id = ?::uuid")) {
                opdracht.setString(1, stuk);
                return opdracht.executeUpdate();
            }
        });
        try {
            var heel = meld("ieder1gelijk", "Gijs " + achternaam("G"), "Hans " + achternaam("H"), "2026-03-10");

            assertThat(belangen("directeur@ieder1gelijk", heel).getList("items.id"))
                    .isEmpty();
        } finally {
            database.within("ieder1gelijk", connection -> {
                try (var opdracht = connection.prepareStatement("delete from dossier where id = ?::uuid")) {
                    opdracht.setString(1, stuk);
                    return opdracht.executeUpdate();
                }
            });
        }
    }
}
