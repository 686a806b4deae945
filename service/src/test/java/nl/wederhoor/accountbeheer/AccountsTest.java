package nl.wederhoor.accountbeheer;

import static io.restassured.RestAssured.given;
import static nl.wederhoor.accountbeheer.Accountproef.ACCOUNTS;
import static nl.wederhoor.accountbeheer.Accountproef.BEHEERDER;
import static nl.wederhoor.accountbeheer.Accountproef.EIGEN;
import static nl.wederhoor.accountbeheer.Accountproef.ORG;
import static nl.wederhoor.accountbeheer.Accountproef.basic;
import static nl.wederhoor.accountbeheer.Accountproef.doe;
import static nl.wederhoor.accountbeheer.Accountproef.kies;
import static nl.wederhoor.accountbeheer.Accountproef.maak;
import static nl.wederhoor.accountbeheer.Accountproef.meldAan;
import static nl.wederhoor.accountbeheer.Accountproef.naam;
import static nl.wederhoor.accountbeheer.Accountproef.nieuw;
import static nl.wederhoor.accountbeheer.Accountproef.pagina;
import static nl.wederhoor.accountbeheer.Accountproef.rollen;
import static nl.wederhoor.accountbeheer.Accountproef.versie;
import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.wederhoor.identiteit.MaakAccount;
import nl.wederhoor.identiteit.Rol;
import org.junit.jupiter.api.Test;

/** The beheerder manages accounts; a block, another role and another password hold at once, and no dossier is orphaned. */
@QuarkusTest
class AccountsTest {
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

        rollen(naam, "['fg']").then().statusCode(200);
        basic(naam, EIGEN).get("/api/v1/dossiers").then().statusCode(403);
        basic(naam, EIGEN).get("/api/v1/organisaties/" + ORG + "/audit").then().statusCode(200);

        doe(naam, "_blokkeren").then().statusCode(200).body("geblokkeerd", equalTo(true));
        basic(naam, EIGEN).get("/api/v1/organisaties/" + ORG + "/audit").then().statusCode(401);
        pagina(sessie, "/melding").then().statusCode(303);

        var nieuw = doe(naam, "_deblokkeren").then().statusCode(200).extract();
        pagina(sessie, "/melding").then().statusCode(303);
        basic(naam, EIGEN).get("/api/v1/feiten").then().statusCode(401);
        basic(naam, nieuw.path("startwachtwoord")).get("/api/v1/feiten").then().statusCode(403);
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
        assertThat(Accountproef.account("niemand")).isEmpty();
    }

    @Test
    void een_naam_die_niet_kan_of_al_bestaat_en_een_rol_die_er_niet_is() {
        for (var naam : List.of("Hoofdletter", "met spatie", "a@b", "-x", "systeem")) {
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
        for (var samen : List.of("['beheerder', 'directeur']", "['fg', 'klachtbehandelaar']")) {
            nieuw("{'naam': '" + naam() + "', 'rollen': " + samen + "}")
                    .then()
                    .statusCode(400)
                    .body("fouten.pad", hasItem("rollen"));
        }
    }

    @Test
    void het_logboek_kent_elke_handeling_en_geen_wachtwoord() {
        var naam = naam();
        var start = maak(naam, "['klachtbehandelaar']");
        var sessie = meldAan(naam, start).cookie("wederhoor-sessie");
        kies(sessie, start, EIGEN).then().header("Location", endsWith("fout=geen"));
        doe(naam, "_blokkeren").then().statusCode(200);
        doe("beheerder", "_blokkeren").then().statusCode(409);

        var eigen = als("fg@" + ORG)
                .queryParam("door", naam)
                .get("/api/v1/organisaties/" + ORG + "/audit")
                .jsonPath();
        assertThat(eigen.getList("items.handeling")).contains("aanmelden met startwachtwoord", "wachtwoord kiezen");
        var logboek = als("fg@" + ORG)
                .queryParam("door", "beheerder")
                .get("/api/v1/organisaties/" + ORG + "/audit")
                .asString();

        assertThat(logboek).contains("geweigerd");
        assertThat(logboek).contains("account maken", "account blokkeren", naam).doesNotContain(start);
        als("fg@" + ORG)
                .get("/api/v1/organisaties/" + ORG + "/audit/_controleer")
                .then()
                .statusCode(200);
    }

    @Test
    void rollen_die_iemand_anders_al_wijzigde_worden_niet_overschreven() {
        var naam = metWachtwoord(Rol.FG);
        long gelezen = versie(naam);
        rollen(naam, gelezen, "['klachtbehandelaar']").then().statusCode(200);

        rollen(naam, gelezen, "['beheerder']").then().statusCode(412);
        als(BEHEERDER)
                .contentType("application/json")
                .body(json("{'rollen': ['beheerder']}"))
                .put(ACCOUNTS + "/" + naam + "/rollen")
                .then()
                .statusCode(428);

        assertThat(Accountproef.account(naam)).containsEntry("rollen", List.of("klachtbehandelaar"));
    }

    @Test
    void tot_wanneer_een_startwachtwoord_geldt_staat_in_de_tijd_van_hier() {
        var naam = naam();
        var geldigTot = nieuw("{'naam': '" + naam + "', 'rollen': ['klachtbehandelaar']}")
                .jsonPath()
                .getString("geldigTot");

        assertThat(geldigTot).containsPattern("\\+0[12]:00$");
        assertThat(Accountproef.account(naam)).containsEntry("startwachtwoordTot", geldigTot);
    }

    private String metWachtwoord(String rol) {
        var naam = naam();
        maakAccount.maak(naam + "@" + ORG, Set.of(rol), EIGEN);
        return naam;
    }
}
