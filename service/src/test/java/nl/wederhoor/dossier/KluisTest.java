package nl.wederhoor.dossier;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.plaats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.api.Logboek;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.Test;

/** What can point to a person is unreadable without the key of the dossier, and belongs in its place. */
@QuarkusTest
class KluisTest {
    private static final String KB = "klachtbehandelaar@radar";
    private static final String KANARIE = "Kanariepietje";
    private static final String MELDING = ("{'organisatie': 'radar', 'feiten': {'gemeente': '%1$s', 'incidentOp':"
                    + " '2026-02-13', 'anoniem': false}, 'omschrijving': '%1$s', 'melderGegevens': {'naam': '%1$s',"
                    + " 'email': '%1$s@voorbeeld.example'}, 'wederpartij': {'naam': '%1$s BV', 'soort': 'organisatie'},"
                    + " 'incident': {'plaats': '%1$s', 'datum': '2026-02-13', 'omschrijving': '%1$s'}}")
            .formatted(KANARIE);

    @Inject
    Database database;

    @Inject
    EntityManager opslag;

    @Test
    void in_de_tabellen_en_in_het_logboek_staat_niets_dat_naar_een_mens_wijst() {
        try (var logboek = Logboek.open()) {
            String id = plaats(KB, MELDING).then().statusCode(201).extract().path("id");
            doe(KB, id, "notities", "{'tekst': '%s belde.'}".formatted(KANARIE))
                    .then()
                    .statusCode(201);
            doe(KB, id, "stappen", "{'stap': 'contact', 'datum': '2026-02-14', 'toelichting': '%s'}".formatted(KANARIE))
                    .then()
                    .statusCode(201);
            doe(
                            KB,
                            id,
                            "stappen",
                            "{'stap': 'brief aan wederpartij', 'datum': '2026-02-14', 'toelichting': '%s'}"
                                    .formatted(KANARIE))
                    .then()
                    .statusCode(409);

            assertThat(logboek.tekst()).doesNotContain(KANARIE);
            assertThat(logboek.tekst().lines().filter(regel -> !regel.startsWith("org.drools"))) // off: LogboekTest
                    .noneMatch(regel -> regel.contains("2026-02-13"));
        }
        for (var tabel : List.of("dossier", "dossier_partij", "dossier_regel", "dossier_advies", "besluitverzoek")) {
            var rijen = database.within("radar", connection -> tekst(connection, tabel));
            assertThat(rijen).as(tabel).isNotEmpty().doesNotContain(KANARIE).doesNotContain("2026-02-13");
        }
    }

    @Test
    void zonder_de_sleutel_is_het_dossier_weg_en_zegt_de_fout_niets() {
        String id = plaats(KB, MELDING).then().extract().path("id");
        database.within("radar", connection -> voer(connection, "delete from dossier_sleutel where dossier = ?", id));

        var antwoord = als(KB).get("/api/v1/dossiers/" + id);

        database.within("radar", connection -> voer(connection, "delete from dossier where id = ?", id));
        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.asString()).doesNotContain(KANARIE).contains("referentie");
    }

    @Test
    void een_tekst_in_een_ander_dossier_gaat_niet_open() {
        String een = plaats(KB, MELDING).then().extract().path("id");
        String ander = plaats(KB, MELDING).then().extract().path("id");
        database.within(
                "radar",
                connection -> voer(
                        connection,
                        "update dossier set versleuteld = (select versleuteld from dossier where id = ?) where id = ?",
                        een,
                        ander));

        als(KB).get("/api/v1/dossiers/" + ander).then().statusCode(500);
        als(KB).get("/api/v1/dossiers/" + een).then().statusCode(200);
        database.within("radar", connection -> voer(connection, "delete from dossier where id = ?", ander));
    }

    @Test
    void wat_in_het_journaal_staat_verandert_niet_meer() {
        for (var opdracht : List.of(
                "update dossier_regel set door = 'ik'", "delete from dossier_regel", "delete from dossier_advies")) {
            assertThatThrownBy(() -> database.within("radar", connection -> voer(connection, opdracht)))
                    .as(opdracht)
                    .hasMessageContaining("42501");
        }
    }

    @Test
    void elke_entiteit_past_op_haar_tabel() {
        database.within("radar", connection -> {
            for (var entiteit : opslag.getMetamodel().getEntities()) {
                opslag.createQuery("from " + entiteit.getName(), entiteit.getJavaType())
                        .setMaxResults(1)
                        .getResultList();
            }
            return null;
        });
    }

    private static String tekst(Connection connection, String tabel) throws SQLException {
        try (var vraag = connection.prepareStatement("select string_agg(t::text, ' ') from " + tabel + " t");
                var rijen = vraag.executeQuery()) {
            rijen.next();
            return rijen.getString(1);
        }
    }

    private static int voer(Connection connection, String opdracht, String... ids) throws SQLException {
        try (var klaar = connection.prepareStatement(opdracht)) {
            for (int i = 0; i < ids.length; i++) {
                klaar.setObject(i + 1, UUID.fromString(ids[i]));
            }
            return klaar.executeUpdate();
        }
    }
}
