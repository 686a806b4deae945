package nl.wederhoor.toewijzing;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.json;
import static nl.wederhoor.dossier.Dossierapi.plaats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A dossier is assigned by a person, on a proposal, and an exclusion holds for whoever assigns. */
@QuarkusTest
class ToewijzingTest {
    private static final String ORG = "ieder1gelijk";
    private static final String KB = "klachtbehandelaar@" + ORG;
    private static final String KB2 = "klachtbehandelaar2@" + ORG;
    private static final String COORDINATOR = "coordinator@" + ORG;
    private static final String DIRECTEUR = "directeur@" + ORG;
    private static final String NAAR_2 = "{'behandelaar': 'klachtbehandelaar2', 'reden': 'Kent de cliënt van eerder.'}";
    private static final String NIET_BESCHIKBAAR = "niet beschikbaar voor deze zaak";

    @AfterEach
    void niemand_heeft_iets_verklaard() {
        for (var wie : List.of(KB, KB2)) {
            verklaar(wie, "{}");
        }
    }

    @Test
    void het_voorstel_noemt_iedere_behandelaar_met_reden_en_belasting_en_verandert_niets() {
        var dossier = id(KB, "'spoed': true, 'gronden': ['ras']");
        var versie = etag(KB, dossier);

        var voorstel = haal(COORDINATOR, dossier, "toewijzing")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(voorstel.getList("kandidaten.behandelaar", String.class))
                .contains("klachtbehandelaar", "klachtbehandelaar2", "leidinggevende", "directeur")
                .doesNotContain("coordinator", "beheerder", "WACHTRIJ");
        assertThat(voorstel.getList("kandidaten.mogelijk", Boolean.class)).containsOnly(true);
        assertThat(voorstel.getString("kandidaten[0].behandelaar")).isEqualTo(voorstel.getString("voorstel"));
        assertThat(voorstel.getList("redenen.zin")).isNotEmpty();
        assertThat(voorstel.getList("kandidaten.belastingNa", Long.class)).doesNotContainNull();
        assertThat(etag(KB, dossier)).isEqualTo(versie);
    }

    @Test
    void wie_minder_draagt_wordt_voorgesteld_en_een_ander_vraagt_een_reden() {
        var dossier = id(KB, "'spoed': true");
        var voorstel = haal(COORDINATOR, dossier, "toewijzing").jsonPath();
        var laatste = voorstel.getList("kandidaten.behandelaar", String.class);
        var ander = laatste.get(laatste.size() - 1);

        doe(COORDINATOR, dossier, "toewijzing", "{'behandelaar': '" + ander + "'}")
                .then()
                .statusCode(400)
                .body("fouten.pad", contains("reden"));
        doe(COORDINATOR, dossier, "toewijzing", "{'behandelaar': '" + voorstel.getString("voorstel") + "'}")
                .then()
                .statusCode(200)
                .body("behandelaar", equalTo(voorstel.getString("voorstel")));
    }

    @Test
    void een_toewijzing_staat_op_de_tijdlijn_met_reden_en_wie_het_deed() {
        var dossier = id(KB, "'spoed': true");

        doe(COORDINATOR, dossier, "toewijzing", NAAR_2)
                .then()
                .statusCode(200)
                .body("behandelaar", equalTo("klachtbehandelaar2"));

        var regel = haal(KB, dossier, "tijdlijn").jsonPath();
        assertThat(regel.getString("items[-1].soort")).isEqualTo("toewijzing");
        assertThat(regel.getString("items[-1].kenmerk")).isEqualTo("klachtbehandelaar");
        assertThat(regel.getString("items[-1].uitkomst")).isEqualTo("klachtbehandelaar2");
        assertThat(regel.getString("items[-1].door")).isEqualTo("coordinator");
        assertThat(regel.getString("items[-1].inhoud.reden")).startsWith("Kent de cliënt");
    }

    @Test
    void wie_verdeelt_leest_geen_reden_van_een_uitsluiting_en_de_directeur_wel() {
        var dossier = metWederpartij("Bakkerij Verzinsel BV");
        verklaar(KB2, "{'relaties': [{'naam': 'bakkerij verzinsel', 'soort': 'organisatie'}]}");

        var voorCoordinator = kandidaat(COORDINATOR, dossier, "klachtbehandelaar2");
        var voorDirecteur = kandidaat(DIRECTEUR, dossier, "klachtbehandelaar2");
        var geweigerd = doe(COORDINATOR, dossier, "toewijzing", NAAR_2);

        assertThat(voorCoordinator.getBoolean("mogelijk")).isFalse();
        assertThat(voorCoordinator.getString("reden")).isEqualTo(NIET_BESCHIKBAAR);
        assertThat(voorCoordinator.getList("perRegel")).isEmpty();
        assertThat(voorDirecteur.getString("reden"))
                .startsWith(NIET_BESCHIKBAAR)
                .contains("belangenconflict");
        geweigerd.then().statusCode(409).body("detail", containsString(NIET_BESCHIKBAAR));
        geweigerd.then().body("ontbreekt", contains("beschikbare behandelaar"));
        assertThat(geweigerd.asString()).doesNotContain("relatie", "bakkerij", "Bakkerij", "belangenconflict");
        assertThat(behandelaar(dossier)).isEqualTo("klachtbehandelaar");
    }

    @Test
    void als_de_relatie_is_ingetrokken_kan_het_weer() {
        var dossier = metWederpartij("Garage Bedenksel");
        verklaar(KB2, "{'relaties': [{'naam': 'Garage Bedenksel', 'soort': 'organisatie'}]}");
        doe(DIRECTEUR, dossier, "toewijzing", NAAR_2).then().statusCode(409);

        verklaar(KB2, "{}");

        doe(DIRECTEUR, dossier, "toewijzing", NAAR_2).then().statusCode(200);
    }

    @Test
    void wie_de_andere_kant_van_hetzelfde_voorval_heeft_krijgt_dit_dossier_van_niemand() {
        var een =
                "Fenna Fantasma" + UUID.randomUUID().toString().substring(0, 6).replaceAll("[0-9]", "x");
        var ander =
                "Gijs Verzonnis" + UUID.randomUUID().toString().substring(0, 6).replaceAll("[0-9]", "y");
        zaak(KB2, ander, een);
        var dossier = zaak(KB, een, ander);

        assertThat(kandidaat(COORDINATOR, dossier, "klachtbehandelaar2").getBoolean("mogelijk"))
                .isFalse();
        doe(DIRECTEUR, dossier, "toewijzing", NAAR_2)
                .then()
                .statusCode(409)
                .body("ontbreekt", contains("beschikbare behandelaar"));
        doe(DIRECTEUR, dossier, "toewijzing", "{'behandelaar': 'leidinggevende', 'reden': 'Neemt het zelf over.'}")
                .then()
                .statusCode(200);
    }

    @Test
    void een_toegekende_wens_laat_alleen_toe_wie_de_beslisser_noemde_of_wie_het_zelf_verklaarde() {
        var dossier = id(KB, "'wensBehandelaar': 'vrouw', 'aard': ['seksuele intimidatie']");
        doe(
                        KB,
                        dossier,
                        "beslissingen",
                        "{'onderwerp': 'wens behandelaar', 'besluit': 'toegekend', 'reden': 'De wens past bij de zaak.',"
                                + " 'behandelaars': ['leidinggevende'], 'tot': '2099-01-01'}")
                .then()
                .statusCode(201);
        doe(COORDINATOR, dossier, "toewijzing", NAAR_2).then().statusCode(409);

        verklaar(KB2, "{'beschikbaarAls': 'vrouw'}");

        assertThat(kandidaat(DIRECTEUR, dossier, "klachtbehandelaar").getString("reden"))
                .as("the rule would tell by elimination who declared what")
                .isEqualTo(NIET_BESCHIKBAAR);
        doe(COORDINATOR, dossier, "toewijzing", NAAR_2).then().statusCode(200);
        als("fg@" + ORG)
                .queryParam("handeling", "verklaring raadplegen")
                .get("/api/v1/organisaties/" + ORG + "/audit")
                .then()
                .statusCode(200)
                .body("items.stukken.flatten()", hasItems("klachtbehandelaar", "klachtbehandelaar2"));
    }

    @Test
    void een_vol_bord_en_iemand_die_er_de_hele_periode_niet_is_krijgen_niets() {
        var dossier = id(KB, "'spoed': true");
        gegevens("klachtbehandelaar2", "{'urenPerWeek': 20, 'maxDossiers': 0}");
        doe(COORDINATOR, dossier, "toewijzing", NAAR_2).then().statusCode(409);
        gegevens("klachtbehandelaar2", "{'urenPerWeek': 20, 'afwezig': [{'van': '2000-01-01', 'tot': '2099-01-01'}]}");
        doe(COORDINATOR, dossier, "toewijzing", NAAR_2).then().statusCode(409);

        gegevens("klachtbehandelaar2", "{'urenPerWeek': 36}");

        doe(COORDINATOR, dossier, "toewijzing", NAAR_2).then().statusCode(200);
    }

    @Test
    void een_dossier_van_een_ander_bureau_bestaat_niet_en_een_behandelaar_van_daar_ook_niet() {
        var vreemd = id("klachtbehandelaar@dmg", "'spoed': true");
        haal(COORDINATOR, vreemd, "toewijzing").then().statusCode(404);
        doe(COORDINATOR, vreemd, "toewijzing", NAAR_2, "*").then().statusCode(404);

        var eigen = id(KB, "'spoed': true");
        for (var naam : List.of("coordinator", "fg", "niemand", "klachtbehandelaar@dmg")) {
            doe(COORDINATOR, eigen, "toewijzing", "{'behandelaar': '" + naam + "', 'reden': 'Lijkt mij de beste.'}")
                    .then()
                    .statusCode(400)
                    .body("fouten.pad", hasItem("behandelaar"));
        }
    }

    @Test
    void een_oude_versie_een_herhaald_verzoek_en_een_gesloten_dossier() {
        var dossier = id(KB, "'spoed': true");
        doe(COORDINATOR, dossier, "toewijzing", NAAR_2, "\"77\"").then().statusCode(412);
        zonderVersie(dossier).then().statusCode(428);

        var sleutel = UUID.randomUUID().toString();
        var versie = etag(KB, dossier);
        var eerste = metSleutel(dossier, versie, sleutel).then().statusCode(200).extract();
        var tweede = metSleutel(dossier, versie, sleutel).then().statusCode(200).extract();

        assertThat((Integer) tweede.path("versie")).isEqualTo((Integer) eerste.path("versie"));
        doe(COORDINATOR, dossier, "toewijzing", NAAR_2)
                .then()
                .statusCode(409)
                .body("detail", containsString("heeft dit dossier al"));
    }

    private static Response zonderVersie(String dossier) {
        return als(COORDINATOR)
                .contentType("application/json")
                .body(json(NAAR_2))
                .post("/api/v1/dossiers/" + dossier + "/toewijzing");
    }

    private static Response metSleutel(String dossier, String versie, String sleutel) {
        return als(COORDINATOR)
                .contentType("application/json")
                .header("If-Match", versie)
                .header("Idempotency-Key", sleutel)
                .body(json(NAAR_2))
                .post("/api/v1/dossiers/" + dossier + "/toewijzing");
    }

    private static JsonPath kandidaat(String wie, String dossier, String behandelaar) {
        var alle = haal(wie, dossier, "toewijzing")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        int plek = alle.getList("kandidaten.behandelaar").indexOf(behandelaar);
        alle.setRootPath("kandidaten[" + plek + "]");
        return alle;
    }

    private static String behandelaar(String dossier) {
        return haal(KB, dossier, "").jsonPath().getString("behandelaar");
    }

    private static String metWederpartij(String naam) {
        return plaats(
                        KB,
                        "{'organisatie': '" + ORG + "', 'feiten': {}, 'melderGegevens': {'naam': 'Jo Verzonnen'},"
                                + " 'wederpartij': {'naam': '" + naam + "', 'soort': 'organisatie'}}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String zaak(String account, String melder, String wederpartij) {
        return plaats(
                        account,
                        "{'organisatie': '" + ORG + "', 'feiten': {}, 'melderGegevens': {'naam': '" + melder + "'},"
                                + " 'wederpartij': {'naam': '" + wederpartij + "', 'soort': 'persoon'},"
                                + " 'incident': {'datum': '2026-03-02'}}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void verklaar(String account, String body) {
        als(account)
                .contentType("application/json")
                .body(json(body))
                .put("/api/v1/mijn/verklaring")
                .then()
                .statusCode(200);
    }

    private static void gegevens(String account, String body) {
        als(COORDINATOR)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(json(body))
                .put("/api/v1/organisaties/" + ORG + "/behandelaars/" + account)
                .then()
                .statusCode(200);
    }
}
