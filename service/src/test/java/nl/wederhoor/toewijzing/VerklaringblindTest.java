package nl.wederhoor.toewijzing;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.json;
import static nl.wederhoor.dossier.Dossierapi.naam;
import static nl.wederhoor.dossier.Dossierapi.plaats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody learns from a proposal what a colleague declared, and every comparison and refusal is in the log. */
@QuarkusTest
class VerklaringblindTest {
    private static final String ORG = "ieder1gelijk";
    private static final String KB = "klachtbehandelaar@" + ORG;
    private static final String KB2 = "klachtbehandelaar2@" + ORG;
    private static final String COORDINATOR = "coordinator@" + ORG;
    private static final String NAAR_2 = "{'behandelaar': 'klachtbehandelaar2', 'reden': 'Kent de cliënt van eerder.'}";

    @Inject
    Database database;

    @AfterEach
    void niemand_heeft_iets_verklaard() {
        verklaar("{}");
    }

    @Test
    void een_behandelaar_ziet_van_de_eigen_zaak_geen_collega_en_wijst_niets_toe() {
        var dossier = id(KB, "'spoed': true");

        var eigen =
                haal(KB, dossier, "toewijzing").then().statusCode(200).extract().jsonPath();

        assertThat(eigen.getString("behandelaar")).isEqualTo("klachtbehandelaar");
        assertThat(eigen.getString("voorstel")).isNull();
        assertThat(eigen.getList("kandidaten")).isEmpty();
        haal(KB2, dossier, "toewijzing").then().statusCode(403);
        doe(KB, dossier, "toewijzing", NAAR_2).then().statusCode(403);
        for (var rol : List.of("beheerder", "fg")) {
            haal(rol + "@" + ORG, dossier, "toewijzing").then().statusCode(403);
            doe(rol + "@" + ORG, dossier, "toewijzing", NAAR_2, "*").then().statusCode(403);
        }
    }

    @Test
    void wat_een_collega_verklaarde_verandert_niets_aan_wat_een_behandelaar_leest() {
        var dossier = metWederpartij();
        var ervoor = haal(KB, dossier, "toewijzing").asString();

        verklaar("{'relaties': [{'naam': 'Stichting Verzonnen Gebedshuis', 'soort': 'organisatie'}]}");

        assertThat(haal(KB, dossier, "toewijzing").asString()).isEqualTo(ervoor);
        assertThat(kan(dossier)).isFalse();
    }

    @Test
    void vergelijken_met_banden_staat_in_het_logboek_met_iedere_behandelaar() {
        var dossier = metWederpartij();

        haal(COORDINATOR, dossier, "toewijzing").then().statusCode(200);

        assertThat(laatste("verklaring raadplegen").getList("items[0].stukken", String.class))
                .as("all of them, so that the log does not tell who declared something")
                .contains("klachtbehandelaar", "klachtbehandelaar2", "leidinggevende", "directeur");
    }

    @Test
    void zonder_toegekende_wens_wordt_niet_gelezen_wie_waarvoor_beschikbaar_is() {
        verklaar("{'beschikbaarAls': 'vrouw'}");
        bederf("als");

        assertThat(kan(metWederpartij())).isTrue();
    }

    @Test
    void een_verklaring_die_niet_te_lezen_is_maakt_alleen_die_behandelaar_onbeschikbaar() {
        verklaar("{'relaties': [{'naam': 'Stichting Verzonnen Koor', 'soort': 'organisatie'}]}");
        bederf("relaties");
        var dossier = metWederpartij();

        assertThat(kan(dossier)).isFalse();
        doe(COORDINATOR, dossier, "toewijzing", NAAR_2).then().statusCode(409);
        als(KB2).get("/api/v1/mijn/verklaring").then().statusCode(409);
        verklaar("{}");
        assertThat(kan(dossier)).isTrue();
    }

    @Test
    void een_weigering_om_een_voorstel_te_tonen_staat_in_het_logboek() {
        var dossier = id(KB, "'spoed': true");

        haal(KB2, dossier, "toewijzing").then().statusCode(403);

        als("fg@" + ORG)
                .queryParam("stuk", dossier)
                .queryParam("handeling", "voorstel")
                .queryParam("uitkomst", "geweigerd")
                .get("/api/v1/organisaties/" + ORG + "/audit")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].door", equalTo("klachtbehandelaar2"));
    }

    @Test
    void een_aanvraag_die_niet_klopt_noemt_alle_fouten() {
        doe(COORDINATOR, id(KB, ""), "toewijzing", "{'reden': 'kort', 'kleur': 1}")
                .then()
                .statusCode(400)
                .body("fouten.pad", hasItems("behandelaar", "reden", "kleur"))
                .body("clausules", nullValue());
    }

    private static boolean kan(String dossier) {
        var alle = haal(COORDINATOR, dossier, "toewijzing")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return alle.getBoolean("kandidaten.find { it.behandelaar == 'klachtbehandelaar2' }.mogelijk");
    }

    private static JsonPath laatste(String handeling) {
        return als("fg@" + ORG)
                .queryParam("handeling", handeling)
                .get("/api/v1/organisaties/" + ORG + "/audit")
                .jsonPath();
    }

    private void bederf(String deel) {
        database.within(ORG, connection -> {
            try (var opdracht = connection.prepareStatement("update behandelaar_verklaring set versleuteld = '\\x00'"
                    + " where organisatie = ? and account = 'klachtbehandelaar2' and deel = ?")) {
                opdracht.setString(1, ORG);
                opdracht.setString(2, deel);
                assertThat(opdracht.executeUpdate()).isEqualTo(1);
                return null;
            }
        });
    }

    private static String metWederpartij() {
        return plaats(
                        KB,
                        "{'organisatie': '" + ORG + "', 'feiten': {}, 'melderGegevens': {'naam': '" + naam("Jo")
                                + "'}, 'wederpartij': {'naam': 'Stichting Verzonnen Gebedshuis', 'soort': 'organisatie'}}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void verklaar(String body) {
        als(KB2).contentType("application/json")
                .body(json(body))
                .put("/api/v1/mijn/verklaring")
                .then()
                .statusCode(200);
    }
}
