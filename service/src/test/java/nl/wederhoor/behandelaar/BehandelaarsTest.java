package nl.wederhoor.behandelaar;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.Test;

/** What the planner may know of a handler, and what a handler declares for nobody else's eyes. */
@QuarkusTest
class BehandelaarsTest {
    private static final String ORG = "integratiewerk";
    private static final String PAD = "/api/v1/organisaties/" + ORG + "/behandelaars";
    private static final String EIGEN = "/api/v1/mijn/verklaring";
    private static final String VOL = "{'urenPerWeek': 24, 'maxDossiers': 30, 'maxNieuw': 4, 'leerling': true,"
            + " 'team': 'noord', 'regio': 'stad', 'talen': [{'taal': 'tr', 'niveau': 'B2'}],"
            + " 'deskundigheid': [{'gebied': 'ras', 'niveau': 3, 'geldigTot': '2027-01-31'}],"
            + " 'afwezig': [{'van': '2026-07-06', 'tot': '2026-07-24'}]}";

    @Inject
    Database database;

    @Test
    void wat_de_planner_weet_wordt_geheel_vastgelegd_en_teruggelezen() {
        wijzig("coordinator", "klachtbehandelaar2", "*", VOL).then().statusCode(200);

        als("beheerder@" + ORG)
                .get(PAD + "/klachtbehandelaar2")
                .then()
                .statusCode(200)
                .body("gegevens.urenPerWeek", equalTo(24))
                .body("gegevens.talen[0].niveau", equalTo("B2"))
                .body("gegevens.deskundigheid[0].geldigTot", equalTo("2027-01-31"))
                .body("gegevens.afwezig[0].tot", equalTo("2026-07-24"));
        als("directeur@" + ORG)
                .get(PAD)
                .then()
                .statusCode(200)
                .body(
                        "items.account",
                        containsInAnyOrder("klachtbehandelaar", "klachtbehandelaar2", "leidinggevende", "directeur"));
    }

    @Test
    void een_oude_versie_en_geen_versie() {
        var versie = als("coordinator@" + ORG).get(PAD + "/klachtbehandelaar").header("ETag");

        wijzig("coordinator", "klachtbehandelaar", versie, "{'urenPerWeek': 30}")
                .then()
                .statusCode(200);

        wijzig("beheerder", "klachtbehandelaar", versie, "{'urenPerWeek': 10}")
                .then()
                .statusCode(412);
        als("coordinator@" + ORG)
                .contentType("application/json")
                .body(json("{'urenPerWeek': 10}"))
                .put(PAD + "/klachtbehandelaar")
                .then()
                .statusCode(428);
    }

    @Test
    void alle_fouten_tegelijk() {
        wijzig(
                        "coordinator",
                        "klachtbehandelaar",
                        "*",
                        "{'urenPerWeek': 80, 'talen': [{'taal': 'Turks', 'niveau': 'D1'}],"
                                + " 'deskundigheid': [{'gebied': 'etniciteit', 'niveau': 4}],"
                                + " 'afwezig': [{'van': '2026-07-24', 'tot': '2026-07-06', 'reden': 'ziek'}]}")
                .then()
                .statusCode(400)
                .body(
                        "fouten.pad",
                        hasItems(
                                "urenPerWeek",
                                "talen[0].taal",
                                "talen[0].niveau",
                                "deskundigheid[0].gebied",
                                "deskundigheid[0].niveau",
                                "afwezig[0].tot",
                                "afwezig[0].reden"));
    }

    @Test
    void wie_dit_niet_mag() {
        for (var rol : List.of("klachtbehandelaar", "fg")) {
            als(rol + "@" + ORG).get(PAD).then().statusCode(403);
            als(rol + "@" + ORG).get(PAD + "/directeur").then().statusCode(403);
            wijzig(rol, "klachtbehandelaar", "*", "{'urenPerWeek': 10}").then().statusCode(403);
        }
        als("coordinator@dmg").get(PAD).then().statusCode(403);
        als("coordinator@dmg").get(PAD + "/klachtbehandelaar").then().statusCode(403);
        als("coordinator@" + ORG).get(PAD + "/fg").then().statusCode(404);
        als("coordinator@" + ORG).get(PAD + "/niemand").then().statusCode(404);
        for (var rol : List.of("coordinator", "beheerder", "fg")) {
            als(rol + "@" + ORG).get(EIGEN).then().statusCode(403);
        }
    }

    @Test
    void een_verklaring_leest_alleen_wie_haar_gaf_en_leeg_laat_niets_achter() throws Exception {
        verklaar("{'beschikbaarAls': 'vrouw', 'relaties': [{'naam': 'Tante Bedenksel', 'soort': 'persoon'}]}")
                .then()
                .statusCode(200);

        als("klachtbehandelaar@" + ORG)
                .get(EIGEN)
                .then()
                .body("beschikbaarAls", equalTo("vrouw"))
                .body("relaties[0].naam", equalTo("Tante Bedenksel"));
        als("klachtbehandelaar2@" + ORG).get(EIGEN).then().body("beschikbaarAls", nullValue());
        for (var rol : List.of("coordinator", "directeur", "beheerder")) {
            assertThat(als(rol + "@" + ORG).get(PAD).asString()).doesNotContain("vrouw", "Bedenksel", "relaties");
        }
        assertThat(opgeslagen()).as("two parts, each by itself").hasSize(2).allSatisfy(tekst -> assertThat(tekst)
                .doesNotContain("vrouw", "Bedenksel"));

        verklaar("{}").then().statusCode(200);

        assertThat(opgeslagen()).isEmpty();
    }

    @Test
    void lezen_en_verklaren_staan_in_het_logboek_zonder_inhoud() {
        verklaar("{'relaties': [{'naam': 'Oom Verzinsel', 'soort': 'persoon'}]}")
                .then()
                .statusCode(200);
        als("coordinator@" + ORG).get(PAD).then().statusCode(200);

        var logboek =
                als("fg@" + ORG).get("/api/v1/organisaties/" + ORG + "/audit").asString();

        assertThat(logboek)
                .contains("verklaring wijzigen", "plangegevens lezen")
                .doesNotContain("Verzinsel");
        verklaar("{}").then().statusCode(200);
    }

    private List<String> opgeslagen() {
        return database.within(ORG, connection -> {
            try (var vraag = connection.prepareStatement("select versleuteld from behandelaar_verklaring")) {
                return lijst(vraag.executeQuery());
            }
        });
    }

    private static List<String> lijst(ResultSet rij) throws SQLException {
        var teksten = new ArrayList<String>();
        while (rij.next()) {
            teksten.add(new String(rij.getBytes(1), StandardCharsets.ISO_8859_1));
        }
        return teksten;
    }

    private static Response verklaar(String body) {
        return als("klachtbehandelaar@" + ORG)
                .contentType("application/json")
                .body(json(body))
                .put(EIGEN);
    }

    private static Response wijzig(String rol, String account, String versie, String body) {
        return als(rol + "@" + ORG)
                .contentType("application/json")
                .header("If-Match", versie)
                .body(json(body))
                .put(PAD + "/" + account);
    }
}
