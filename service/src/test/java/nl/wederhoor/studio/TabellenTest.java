package nl.wederhoor.studio;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.studio.Beleidsapi.ANDER;
import static nl.wederhoor.studio.Beleidsapi.MAKER;
import static nl.wederhoor.studio.Beleidsapi.ORG;
import static nl.wederhoor.studio.Beleidsapi.VERSIES;
import static nl.wederhoor.studio.Beleidsapi.draagVoor;
import static nl.wederhoor.studio.Beleidsapi.haal;
import static nl.wederhoor.studio.Beleidsapi.keurGoed;
import static nl.wederhoor.studio.Beleidsapi.maak;
import static nl.wederhoor.studio.Beleidsapi.tabel;
import static nl.wederhoor.studio.Beleidsapi.wijzig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables over HTTP: read in words and as DMN, changed all at once or not at all. */
@QuarkusTest
class TabellenTest {
    private static final String RIJ = "klachtenhulp-1.1-1";
    private static final String MELDING = "{'rij': 'klachtenhulp-1.1-1', 'kolom': 'soort', 'waarde': 'melding'}";

    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    @AfterEach
    void version_1_alone() {
        Beleidsapi.zetTerug(database, versies);
    }

    @Test
    void every_table_of_every_pack_reads_in_words_and_as_the_file_it_is() {
        for (var organisatie : Pakketten.organisaties()) {
            var adres = Beleidsapi.versies(organisatie) + "/1/tabellen";
            var besluiten = als("fg@dmg").get(adres).jsonPath().getList("besluit", String.class);
            assertThat(besluiten).contains("soort", "parameters");
            var bestanden = Pakketten.lees(organisatie);
            for (var besluit : besluiten) {
                als("fg@dmg")
                        .get(adres + "/" + besluit)
                        .then()
                        .statusCode(200)
                        .body("besluit", equalTo(besluit))
                        .body("rijen", hasItem(org.hamcrest.Matchers.notNullValue()));
                if (!besluit.equals("parameters")) {
                    assertThat(als("fg@dmg")
                                    .accept("application/xml")
                                    .get(adres + "/" + besluit)
                                    .asString())
                            .as(organisatie + " " + besluit)
                            .isEqualTo(bestanden.get(besluit + ".dmn"));
                }
            }
        }
    }

    @Test
    void a_table_has_the_shape_of_the_contract() {
        haal(MAKER, tabel(1, "soort"))
                .then()
                .statusCode(200)
                .header("ETag", org.hamcrest.Matchers.matchesPattern("\"[0-9a-f]{32}\""))
                .body("hitPolicy", equalTo("UNIQUE"))
                .body("kolommen.id", contains("gerichtOpPersoon", "soort"))
                .body("kolommen.soort", contains("invoer", "uitvoer"))
                .body("kolommen.type", contains("boolean", "tekst"))
                .body("rijen[0].id", equalTo(RIJ))
                .body("rijen[0].cellen.gerichtOpPersoon", equalTo("-"))
                .body("rijen[0].cellen.soort", equalTo("klacht"))
                .body("rijen[0].clausules", contains("KH-1.1", "KH-1.2"));
        haal(MAKER, tabel(1, "parameters")).then().body("rijen.id", hasItem("drempelSignaal"));
        als(MAKER)
                .accept("application/xml")
                .get(VERSIES + tabel(1, "parameters"))
                .then()
                .statusCode(406);
        haal(MAKER, tabel(1, "bestaat-niet")).then().statusCode(404);
        haal(MAKER, tabel(1, "organisatie")).then().statusCode(404);
        haal(MAKER, tabel(9, "soort")).then().statusCode(404);
        maak(MAKER, 1);
        als("directeur@radar").get(VERSIES + tabel(2, "soort")).then().statusCode(403);
        als("directeur@radar").get(VERSIES + "/2/tabellen").then().statusCode(403);
    }

    @Test
    void a_changed_cell_changes_the_table_its_hash_and_the_history() {
        int versie = maak(MAKER, 1);
        var etag = haal(MAKER, tabel(versie, "soort")).header("ETag");

        var antwoord = wijzig(ANDER, versie, "soort", etag, MELDING);
        antwoord.then().statusCode(200).body("rijen[0].cellen.soort", equalTo("melding"));
        assertThat(antwoord.header("ETag")).isNotEqualTo(etag);
        assertThat(haal(MAKER, tabel(versie, "soort")).header("ETag")).isEqualTo(antwoord.header("ETag"));
        haal(MAKER, "/" + versie)
                .then()
                .body("auteurs", contains("leidinggevende", "directeur"))
                .body("geschiedenis.besluit", contains(null, "soort"))
                .body("sha256", not(equalTo(haal(MAKER, "/1").<String>path("sha256"))));
        haal(MAKER, tabel(1, "soort")).then().body("rijen[0].cellen.soort", equalTo("klacht"));
        draagVoor(MAKER, versie);
        keurGoed(ANDER, versie).then().statusCode(403);
    }

    @Test
    void what_an_answer_says_is_taken_back_unchanged_and_changes_nothing() {
        int versie = maak(MAKER, 1);
        for (var besluit : haal(MAKER, "/" + versie + "/tabellen").jsonPath().getList("besluit", String.class)) {
            var tabel = haal(MAKER, tabel(versie, besluit));
            var kolommen = tabel.jsonPath().getList("kolommen.id", String.class);
            var rijen = tabel.jsonPath().getList("rijen.id", String.class);
            for (int rij = 0; rij < rijen.size(); rij++) {
                for (var kolom : besluit.equals("parameters") ? List.of("waarde") : kolommen) {
                    var cel = tabel.jsonPath().getString("rijen[" + rij + "].cellen['" + kolom + "']");
                    wijzig(
                                    MAKER,
                                    versie,
                                    besluit,
                                    tabel.header("ETag"),
                                    "{'rij': '%s', 'kolom': '%s', 'waarde': '%s'}"
                                            .formatted(rijen.get(rij), kolom, cel))
                            .then()
                            .statusCode(200)
                            .header("ETag", equalTo(tabel.header("ETag")));
                }
            }
        }
        haal(MAKER, "/" + versie).then().body("geschiedenis", hasSize(1));
    }

    @Test
    void a_change_names_the_table_that_was_read() {
        int versie = maak(MAKER, 1);
        var etag = haal(MAKER, tabel(versie, "soort")).header("ETag");

        wijzig(MAKER, versie, "soort", null, MELDING).then().statusCode(428);
        wijzig(MAKER, versie, "soort", "\"1\"", MELDING).then().statusCode(412);
        wijzig(MAKER, versie, "soort", "\"" + "0".repeat(32) + "\"", MELDING)
                .then()
                .statusCode(412);
        wijzig(MAKER, versie, "soort", etag, MELDING).then().statusCode(200);
        wijzig(ANDER, versie, "soort", etag, MELDING).then().statusCode(412);
        wijzig("directeur@radar", versie, "soort", etag, MELDING).then().statusCode(403);
        wijzig("klachtbehandelaar@" + ORG, versie, "soort", etag, MELDING)
                .then()
                .statusCode(403);
    }

    @Test
    void after_submission_nothing_changes() {
        int versie = maak(MAKER, 1);
        draagVoor(MAKER, versie);

        wijzig(MAKER, versie, "soort", "*", MELDING).then().statusCode(409);
        wijzig(MAKER, 1, "soort", "*", MELDING).then().statusCode(409);
        Beleidsapi.doe(MAKER, "/" + versie + "/_afkeuren").then().statusCode(200);
        wijzig(MAKER, versie, "soort", "*", MELDING).then().statusCode(200);
    }

    @Test
    void every_fault_is_told_with_its_row_and_column_and_nothing_is_kept() {
        int versie = maak(MAKER, 1);
        var voor = haal(MAKER, tabel(versie, "soort")).header("ETag");

        var antwoord = wijzig(
                MAKER,
                versie,
                "soort",
                voor,
                MELDING
                        + ", {'rij': '" + RIJ + "', 'kolom': 'soort', 'waarde': 'kwaadwillig'}"
                        + ", {'rij': '" + RIJ + "', 'kolom': 'gerichtOpPersoon', 'waarde': 'date(2020)'}"
                        + ", {'rij': 'geen-rij', 'kolom': 'soort', 'waarde': 'klacht'}"
                        + ", {'nieuweRij': {'cellen': {'soort': 'klacht'}, 'clausules': ['KH-99'], 'toelichting': 'x'}}");
        antwoord.then()
                .statusCode(400)
                .body("fouten.pad", hasItems("wijzigingen[1].waarde", "wijzigingen[2].waarde", "wijzigingen[3].rij"))
                .body("fouten.melding", hasItem(containsString(RIJ)));
        assertThat(antwoord.asString()).doesNotContain("kwaadwillig").doesNotContain("date(2020)");
        assertThat(haal(MAKER, tabel(versie, "soort")).header("ETag")).isEqualTo(voor);
        haal(MAKER, "/" + versie).then().body("geschiedenis", hasSize(1));
    }

    @Test
    void a_body_that_is_no_list_of_changes_is_refused() {
        int versie = maak(MAKER, 1);
        for (var slecht : List.of(
                "",
                "1",
                "{}",
                "{'rij': 'x'}",
                "{'rij': 'x', 'kolom': 'y', 'waarde': ['z']}",
                "{'rij': 'x', 'kolom': 'y', 'waarde': 'z', 'na': 'w'}",
                "{'nieuweRij': 3}",
                "{'nieuweRij': {'cellen': []}}",
                "{'verwijderRij': 5}",
                "{'onbekend': 'x'}")) {
            wijzig(MAKER, versie, "soort", "*", slecht)
                    .then()
                    .statusCode(400)
                    .body("fouten.pad", hasItem(containsString("wijzigingen")));
        }
    }

    @Test
    void rows_come_move_and_go() {
        int versie = maak(MAKER, 1);

        wijzig(
                        MAKER,
                        versie,
                        "soort",
                        "*",
                        "{'rij': '" + RIJ + "', 'kolom': 'gerichtOpPersoon', 'waarde': true},"
                                + "{'nieuweRij': {'cellen': {'gerichtOpPersoon': false, 'soort': 'melding'},"
                                + " 'clausules': ['KH-1.2'], 'toelichting': 'over een onderwerp'}, 'na': ''}")
                .then()
                .statusCode(200)
                .body("rijen.cellen.soort", contains("melding", "klacht"))
                .body("rijen[0].id", containsString("v" + versie));
        wijzig(MAKER, versie, "soort", "*", "{'verplaatsRij': '" + RIJ + "', 'na': ''}")
                .then()
                .body("rijen.cellen.soort", contains("klacht", "melding"));
        wijzig(MAKER, versie, "soort", "*", "{'verwijderRij': '" + RIJ + "'}")
                .then()
                .body("rijen.cellen.soort", contains("melding"));
        wijzig(MAKER, versie, "parameters", "*", "{'rij': 'drempelSignaal', 'kolom': 'waarde', 'waarde': 4}")
                .then()
                .statusCode(200);
    }
}
