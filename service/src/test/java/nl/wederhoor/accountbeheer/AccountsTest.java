package nl.wederhoor.accountbeheer;

import static io.restassured.RestAssured.given;
import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.json;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.wederhoor.identiteit.MaakAccount;
import org.junit.jupiter.api.Test;

/** The beheerder manages accounts; a block, another role and another password hold at once, and no dossier is orphaned. */
@QuarkusTest
class AccountsTest {
    private static final String ORG = "klachtenhulp";
    private static final String BEHEERDER = "beheerder@" + ORG;
    private static final String ACCOUNTS = "/api/v1/organisaties/" + ORG + "/accounts";
    private static final String EIGEN = "een eigen wachtwoord";

    @Inject
    MaakAccount maakAccount;

    @Test
    void met_een_startwachtwoord_kan_iemand_alleen_een_ander_wachtwoord_kiezen() {
        var naam = naam();
        var start = maak(naam, "['klachtbehandelaar']");
        assertThat(start).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");

        basic(naam, start).get("/api/v1/dossiers").then().statusCode(403);
        var aangemeld = meldAan(naam, start);
        assertThat(aangemeld.header("Location")).endsWith("/wachtwoord");
        var sessie = aangemeld.cookie("wederhoor-sessie");
        pagina(sessie, "/melding").then().statusCode(403);
        pagina(sessie, "/wachtwoord").then().statusCode(200).body(containsString("startwachtwoord"));

        kies(sessie, start, "te kort").then().header("Location", endsWith("fout=eis"));
        kies(sessie, start, start).then().header("Location", endsWith("fout=zelfde"));
        kies(sessie, "mis", EIGEN).then().header("Location", endsWith("fout=onjuist"));
        var gekozen = kies(sessie, start, EIGEN);

        assertThat(gekozen.header("Location")).endsWith("fout=geen");
        pagina(gekozen.cookie("wederhoor-sessie"), "/melding").then().statusCode(200);
        pagina(sessie, "/melding").then().statusCode(303);
        basic(naam, start).get("/api/v1/dossiers").then().statusCode(401);
        basic(naam, EIGEN).get("/api/v1/dossiers").then().statusCode(200);
    }

    @Test
    void een_blokkade_een_andere_rol_en_een_nieuw_wachtwoord_gelden_meteen_op_beide_wegen() {
        var naam = metWachtwoord("klachtbehandelaar");
        var sessie = meldAan(naam, EIGEN).cookie("wederhoor-sessie");
        basic(naam, EIGEN).get("/api/v1/dossiers").then().statusCode(200);

        als(BEHEERDER)
                .contentType("application/json")
                .body(json("{'rollen': ['fg']}"))
                .put(ACCOUNTS + "/" + naam + "/rollen")
                .then()
                .statusCode(200);
        basic(naam, EIGEN).get("/api/v1/dossiers").then().statusCode(403);
        basic(naam, EIGEN).get("/api/v1/organisaties/" + ORG + "/audit").then().statusCode(200);

        doe(naam, "_blokkeren").then().statusCode(200).body("geblokkeerd", equalTo(true));
        basic(naam, EIGEN).get("/api/v1/organisaties/" + ORG + "/audit").then().statusCode(401);
        pagina(sessie, "/melding").then().statusCode(303);

        doe(naam, "_deblokkeren").then().statusCode(200);
        pagina(sessie, "/melding").then().statusCode(200);
        var nieuw = doe(naam, "_startwachtwoord").then().statusCode(200).extract();
        pagina(sessie, "/melding").then().statusCode(303);
        basic(naam, EIGEN).get("/api/v1/feiten").then().statusCode(401);
        basic(naam, nieuw.path("startwachtwoord")).get("/api/v1/feiten").then().statusCode(403);
    }

    @Test
    void wie_weggaat_laat_geen_dossier_achter() {
        var weg = metWachtwoord("klachtbehandelaar");
        var een = dossierVan(weg);
        var twee = dossierVan(weg);

        doe(weg, "_blokkeren", "{'overdragenAan': 'leidinggevende'}")
                .then()
                .statusCode(200)
                .body("overgedragen.leidinggevende", equalTo(2));

        for (var dossier : List.of(een, twee)) {
            assertThat(lees("directeur@" + ORG, dossier).getString("behandelaar"))
                    .isEqualTo("leidinggevende");
        }
        als(BEHEERDER).get(ACCOUNTS).then().body("find { it.naam == '" + weg + "' }.dossiers", equalTo(0));
    }

    @Test
    void zonder_opvolger_verdeelt_de_planner_en_een_opvolger_is_een_behandelaar_van_hier() {
        var weg = metWachtwoord("klachtbehandelaar");
        var dossier = dossierVan(weg);

        for (var naar : List.of("coordinator", "fg", "niemand", weg)) {
            doe(weg, "_blokkeren", "{'overdragenAan': '" + naar + "'}")
                    .then()
                    .statusCode(400)
                    .body("fouten.pad", hasItem("overdragenAan"));
        }
        basic(weg, EIGEN).get("/api/v1/dossiers").then().statusCode(200);
        als(BEHEERDER)
                .contentType("application/json")
                .body(json("{'rollen': ['fg']}"))
                .put(ACCOUNTS + "/" + weg + "/rollen")
                .then()
                .statusCode(200);

        assertThat(lees("directeur@" + ORG, dossier).getString("behandelaar")).isNotEqualTo(weg);
        assertThat(haal("directeur@" + ORG, dossier, "tijdlijn").jsonPath().getString("[-1].door"))
                .isEqualTo("beheerder");
    }

    @Test
    void de_laatste_beheerder_blijft_en_niemand_beheert_zichzelf() throws Exception {
        doe("beheerder", "_blokkeren").then().statusCode(409).body("detail", containsString("laatste beheerder"));
        rollen(BEHEERDER, "demo", "beheerder", "['fg']").then().statusCode(409);

        var tweede = metWachtwoord("beheerder");
        rollen(BEHEERDER, "demo", "beheerder", "['directeur', 'beheerder']")
                .then()
                .statusCode(409)
                .body("detail", containsString("uw eigen account"));
        var derde = metWachtwoord("beheerder");
        var antwoorden = tegelijk(() -> blokkeer(tweede + "@" + ORG, derde), () -> blokkeer(derde + "@" + ORG, tweede));
        assertThat(antwoorden).as("one of the two was blocked while it blocked").contains(200);

        for (var nog : List.of(tweede, derde)) {
            doe(nog, "_blokkeren").then().statusCode(200);
        }
        als(BEHEERDER).get(ACCOUNTS).then().statusCode(200);
    }

    @Test
    void alleen_de_beheerder_van_dit_bureau() {
        for (var rol : List.of("klachtbehandelaar", "coordinator", "leidinggevende", "directeur", "fg")) {
            als(rol + "@" + ORG).get(ACCOUNTS).then().statusCode(403);
            als(rol + "@" + ORG)
                    .contentType("application/json")
                    .body(json("{'naam': 'x1', 'rollen': ['directeur']}"))
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(403);
        }
        als("beheerder@dmg").get(ACCOUNTS).then().statusCode(403);
        als("beheerder@dmg")
                .contentType("application/json")
                .body("{}")
                .post(ACCOUNTS + "/klachtbehandelaar/_blokkeren")
                .then()
                .statusCode(403);
        given().get(ACCOUNTS).then().statusCode(401);
        doe("bestaat.niet", "_blokkeren").then().statusCode(404);
        als(BEHEERDER).get("/api/v1/dossiers").then().statusCode(403);
        als(BEHEERDER).get(ACCOUNTS).then().body("naam", not(hasItem("niemand")));
    }

    @Test
    void een_naam_die_niet_kan_of_al_bestaat_en_een_rol_die_er_niet_is() {
        for (var naam : List.of("Hoofdletter", "met spatie", "a@b", "-x")) {
            nieuw("{'naam': '" + naam + "', 'rollen': ['fg']}")
                    .then()
                    .statusCode(400)
                    .body("fouten.pad", hasItem("naam"));
        }
        nieuw("{'naam': 'fg', 'rollen': ['fg']}").then().statusCode(409);
        nieuw("{'naam': '" + naam() + "', 'rollen': ['baas']}")
                .then()
                .statusCode(400)
                .body("fouten.pad", hasItem("rollen"));
        nieuw("{'naam': '" + naam() + "', 'rollen': []}").then().statusCode(400);
    }

    @Test
    void het_logboek_kent_elke_handeling_en_geen_wachtwoord() {
        var naam = naam();
        var start = maak(naam, "['klachtbehandelaar']");
        doe(naam, "_blokkeren").then().statusCode(200);

        var logboek = als("fg@" + ORG)
                .queryParam("door", "beheerder")
                .get("/api/v1/organisaties/" + ORG + "/audit")
                .asString();

        assertThat(logboek).contains("account maken", "account blokkeren", naam).doesNotContain(start);
        als("fg@" + ORG)
                .get("/api/v1/organisaties/" + ORG + "/audit/_controleer")
                .then()
                .statusCode(200);
    }

    private String metWachtwoord(String rol) {
        var naam = naam();
        maakAccount.maak(naam + "@" + ORG, Set.of(rol), EIGEN);
        return naam;
    }

    private static String naam() {
        return "p." + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String maak(String naam, String rollen) {
        return nieuw("{'naam': '" + naam + "', 'rollen': " + rollen + "}")
                .then()
                .statusCode(201)
                .extract()
                .path("startwachtwoord");
    }

    private static Response nieuw(String body) {
        return als(BEHEERDER).contentType("application/json").body(json(body)).post(ACCOUNTS);
    }

    private static Response doe(String naam, String daad) {
        return doe(naam, daad, "{}");
    }

    private static Response doe(String naam, String daad, String body) {
        return als(BEHEERDER).contentType("application/json").body(json(body)).post(ACCOUNTS + "/" + naam + "/" + daad);
    }

    private static Response rollen(String wie, String wachtwoord, String naam, String rollen) {
        return given().auth()
                .preemptive()
                .basic(wie, wachtwoord)
                .contentType("application/json")
                .body(json("{'rollen': " + rollen + "}"))
                .put(ACCOUNTS + "/" + naam + "/rollen");
    }

    private static int blokkeer(String wie, String naam) {
        return given().auth()
                .preemptive()
                .basic(wie, EIGEN)
                .contentType("application/json")
                .body("{}")
                .post(ACCOUNTS + "/" + naam + "/_blokkeren")
                .statusCode();
    }

    private static List<Integer> tegelijk(Callable<Integer> een, Callable<Integer> ander) throws Exception {
        var draden = Executors.newFixedThreadPool(2);
        var antwoorden = new ArrayList<Integer>();
        for (var antwoord : draden.invokeAll(List.of(een, ander))) {
            antwoorden.add(antwoord.get());
        }
        draden.shutdown();
        return antwoorden;
    }

    private static String dossierVan(String naam) {
        return basic(naam, EIGEN)
                .contentType("application/json")
                .body(json("{'organisatie': '" + ORG + "', 'feiten': {}, 'melderGegevens': {'naam': 'Jo Verzonnen'}}"))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification basic(String naam, String wachtwoord) {
        return given().auth().preemptive().basic(naam + "@" + ORG, wachtwoord);
    }

    private static Response pagina(String sessie, String pad) {
        return given().redirects()
                .follow(false)
                .accept("text/html, */*")
                .cookie("wederhoor-sessie", sessie)
                .get(pad);
    }

    private static Response meldAan(String naam, String wachtwoord) {
        return formulier("/aanmelden", null, Map.of("naam", naam + "@" + ORG, "wachtwoord", wachtwoord, "naar", "/"));
    }

    private static Response kies(String sessie, String huidig, String nieuw) {
        return formulier("/wachtwoord", sessie, Map.of("huidig", huidig, "nieuw", nieuw, "nogEens", nieuw));
    }

    private static Response formulier(String pad, String sessie, Map<String, String> velden) {
        var token = given().get("/aanmelden").cookie("csrf-token");
        var verzoek = given().redirects()
                .follow(false)
                .accept("text/html, */*")
                .cookie("csrf-token", token)
                .contentType(ContentType.URLENC)
                .formParams(velden)
                .formParam("csrf-token", token);
        return (sessie == null ? verzoek : verzoek.cookie("wederhoor-sessie", sessie)).post(pad);
    }
}
