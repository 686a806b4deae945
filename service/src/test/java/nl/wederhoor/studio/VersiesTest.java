package nl.wederhoor.studio;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.studio.Beleidsapi.ANDER;
import static nl.wederhoor.studio.Beleidsapi.MAKER;
import static nl.wederhoor.studio.Beleidsapi.ORG;
import static nl.wederhoor.studio.Beleidsapi.VERSIES;
import static nl.wederhoor.studio.Beleidsapi.doe;
import static nl.wederhoor.studio.Beleidsapi.goedgekeurd;
import static nl.wederhoor.studio.Beleidsapi.haal;
import static nl.wederhoor.studio.Beleidsapi.maak;
import static nl.wederhoor.studio.Beleidsapi.publiceer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Versions are listed, made and read over HTTP, and what is not published stays inside its organisation. */
@QuarkusTest
class VersiesTest {
    private static final String ANDERE = "directeur@radar";

    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    @AfterEach
    void version_1_alone() {
        Beleidsapi.zetTerug(database, versies);
    }

    @Test
    void the_pack_is_version_1_in_force_without_a_begin_for_every_role_of_every_organisation() {
        for (var wie : List.of("klachtbehandelaar@" + ORG, "fg@radar", "beheerder@dmg", "coordinator@radar")) {
            haal(wie, "")
                    .then()
                    .statusCode(200)
                    .body("versie", contains(1))
                    .body("[0].status", equalTo("gepubliceerd"))
                    .body("[0].geldt", equalTo(true))
                    .body("[0].geldigVan", nullValue());
        }
        haal("fg@radar", "/1").then().statusCode(200).body("naam", equalTo(ORG + "-1"));
    }

    @Test
    void a_new_version_is_a_concept_with_the_content_of_its_basis() {
        doe(MAKER, "", "{'basis': 1}")
                .then()
                .statusCode(201)
                .header("Location", endsWith(VERSIES + "/2"))
                .body("versie", equalTo(2))
                .body("status", equalTo("concept"))
                .body("basis", equalTo(1))
                .body("auteurs", contains("leidinggevende"))
                .body("sha256", equalTo(haal(MAKER, "/1").<String>path("sha256")));
    }

    @Test
    void a_version_is_made_of_a_version_that_is_there() {
        doe(MAKER, "", "{}").then().statusCode(400).body("fouten.pad", contains("basis"));
        doe(MAKER, "", "{'basis': 77}").then().statusCode(400).body("fouten.pad", contains("basis"));
        doe(MAKER, "", "{'basis': 'een'}").then().statusCode(400).body("fouten.pad", contains("basis"));
        doe(MAKER, "", "{'basis': 1, 'naam': 'x'}").then().statusCode(400).body("fouten.pad", contains("naam"));
        assertThat(haal(MAKER, "").jsonPath().getList("versie")).hasSize(1);
    }

    @Test
    void what_is_not_published_is_of_the_own_organisation_only() {
        maak(MAKER, 1);

        haal(ANDERE, "").then().statusCode(200).body("versie", contains(1));
        haal(ANDERE, "/2").then().statusCode(403);
        haal(ANDERE, "/3").then().statusCode(403);
        haal(MAKER, "/3").then().statusCode(404);
        haal("klachtbehandelaar@" + ORG, "/2").then().statusCode(200).body("status", equalTo("concept"));
        doe(ANDERE, "", "{'basis': 1}").then().statusCode(403);
        for (var daad : List.of("_voordragen", "_goedkeuren", "_afkeuren", "_intrekken")) {
            doe(ANDERE, "/2/" + daad, "{}").then().statusCode(403);
        }
        publiceer(ANDERE, 2, "2090-01-01").then().statusCode(403);
        als(MAKER).get(Beleidsapi.versies("nergens")).then().statusCode(404);
        haal(MAKER, "/een").then().statusCode(404);
    }

    @Test
    void others_read_what_is_published_but_not_who_made_it() {
        Proefklok.op("2026-06-01T10:00:00+02:00");
        int versie = goedgekeurd(1);
        publiceer(ANDER, versie, "2026-07-01").then().statusCode(200);

        haal(ANDERE, "/" + versie)
                .then()
                .statusCode(200)
                .body("geldigVan", equalTo("2026-07-01"))
                .body("auteurs", empty())
                .body("geschiedenis", empty());
        haal(MAKER, "/" + versie)
                .then()
                .body("geschiedenis.handeling", contains("gemaakt", "voorgedragen", "goedgekeurd", "gepubliceerd"))
                .body("geschiedenis.door", contains("leidinggevende", "leidinggevende", "directeur", "directeur"));
    }

    @Test
    void the_list_tells_what_was_in_force_on_a_day() {
        Proefklok.op("2026-06-01T10:00:00+02:00");
        int versie = goedgekeurd(1);
        publiceer(ANDER, versie, "2026-07-01").then().statusCode(200);

        haal(ANDERE, "?op=2026-06-30").then().body("versie", contains(1));
        haal(ANDERE, "?op=2026-07-01").then().body("versie", contains(versie));
        haal(ANDERE, "?op=1991-01-01").then().body("versie", contains(1));
        haal(ANDERE, "?op=2026-02-31").then().statusCode(400).body("fouten.pad", contains("op"));
    }

    @Test
    void every_change_and_every_refusal_is_a_line_without_content() {
        int versie = maak(MAKER, 1);
        doe(MAKER, "/" + versie + "/_goedkeuren", "{'reden': 'Een reden van belang.'}")
                .then()
                .statusCode(403);

        var regels = als("fg@" + ORG).get("/api/v1/organisaties/" + ORG + "/audit");
        regels.then()
                .body("items[0].handeling", equalTo("versie goedkeuren"))
                .body("items[0].uitkomst", equalTo("geweigerd"))
                .body("items[0].soort", equalTo("beleid"))
                .body("items[1].handeling", equalTo("versie maken"))
                .body("items[1].uitkomst", equalTo("gedaan"));
        assertThat(regels.asString()).contains(ORG + "-" + versie).doesNotContain("Een reden van belang");
    }

    @Test
    void the_addresses_answer_to_the_right_roles_only() {
        for (var wie : List.of("klachtbehandelaar@", "coordinator@", "beheerder@", "fg@")) {
            doe(wie + ORG, "", "{'basis': 1}").then().statusCode(403);
            doe(wie + ORG, "/1/_goedkeuren", "{}").then().statusCode(403);
        }
        als(MAKER)
                .contentType("text/plain")
                .body("x")
                .post(VERSIES)
                .then()
                .statusCode(415)
                .body("title", containsString("invoer"));
    }
}
