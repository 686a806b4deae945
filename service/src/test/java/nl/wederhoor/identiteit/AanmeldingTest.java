package nl.wederhoor.identiteit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.Test;

/** Signing in: HTTP Basic on the API, a form and a session on the pages, and what keeps others out. */
@QuarkusTest
class AanmeldingTest {
    private static final String WIE = "/api/v1/proef/wie";

    @Inject
    Accounts accounts;

    @Inject
    Wachtwoorden wachtwoorden;

    @Inject
    Database database;

    @Test
    void every_demo_account_signs_in_for_its_own_organisation() {
        for (var organisatie : List.of("radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp")) {
            for (var naam : List.of("klachtbehandelaar", "klachtbehandelaar2", "fg")) {
                api(naam + "@" + organisatie, "demo")
                        .get(WIE)
                        .then()
                        .statusCode(200)
                        .body("naam", equalTo(naam))
                        .body("organisatie", equalTo(organisatie));
            }
        }
    }

    @Test
    void another_role_is_403() {
        for (var naam : List.of("coordinator", "leidinggevende", "directeur", "beheerder")) {
            api(naam + "@radar", "demo").get(WIE).then().statusCode(403).body("title", containsString("mag niet"));
        }
    }

    @Test
    void an_endpoint_that_names_no_roles_is_closed_for_everyone() {
        given().get("/api/v1/proef/vergeten").then().statusCode(401);
        api("fg@radar", "demo").get("/api/v1/proef/vergeten").then().statusCode(403);
    }

    @Test
    void a_wrong_password_an_unknown_account_and_no_account_look_the_same() {
        var wrong = api("coordinator@dmg", "raden").get(WIE);
        var unknown = api("niemand@dmg", "raden").get(WIE);
        var elsewhere = api("fg@nergens", "demo").get(WIE);
        var strange = api("geen account", "demo").get(WIE);
        var none = given().get(WIE);

        assertThat(List.of(wrong, unknown, elsewhere, strange, none)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
            assertThat(answer.body().asString()).isEqualTo(none.body().asString());
        });
    }

    @Test
    void a_blocked_account_does_not_sign_in() {
        var account = newAccount(true);

        api(account, "geheim").get(WIE).then().statusCode(401);
    }

    @Test
    void an_account_that_is_blocked_loses_its_session_at_once() {
        var account = newAccount(false);
        var session = signIn(account, "geheim").cookie("wederhoor-sessie");
        page(session).get("/proef/wie").then().statusCode(200);

        block(account);

        page(session).get("/proef/wie").then().statusCode(303).header("Location", containsString("/aanmelden"));
    }

    @Test
    void after_ten_failures_the_account_waits_whatever_the_password() {
        var account = newAccount(false);
        for (int i = 0; i < 10; i++) {
            api(account, "mis" + i).get(WIE).then().statusCode(401);
        }

        var refused = api(account, "geheim").get(WIE);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 900);
        api("fg@radar", "demo").get(WIE).then().statusCode(200);
        assertThat(signIn(account, "geheim").statusCode()).isEqualTo(429);
    }

    @Test
    void right_sign_ins_do_not_use_up_attempts() {
        var account = newAccount(false);
        for (int i = 0; i < 15; i++) {
            assertThat(signIn(account, "geheim").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void the_form_gives_a_strict_encrypted_session_and_brings_back_to_the_page_asked_for() {
        var answer = signIn("fg@radar", "demo", "/proef/wie?x=1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/proef/wie?x=1");
        assertThat(answer.headers().getValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("wederhoor-sessie=")
                        && cookie.contains("HTTPOnly")
                        && cookie.contains("SameSite=Strict")
                        && !cookie.contains("radar"));
        page(answer.cookie("wederhoor-sessie"))
                .get("/proef/wie")
                .then()
                .statusCode(200)
                .body("naam", equalTo("fg"));
    }

    @Test
    void a_wrong_password_on_the_form_comes_back_to_the_form() {
        var answer = signIn("leidinggevende@dmg", "raden");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/aanmelden?fout=onjuist");
        assertThat(answer.cookie("wederhoor-sessie")).isNull();
    }

    @Test
    void the_form_is_no_springboard_to_elsewhere() {
        for (var naar : List.of(
                "https://elders.nl", "//elders.nl", "/\\elders.nl", "javascript:x", "/aanmelden", "/%2felders")) {
            assertThat(AanmeldResource.eigenPagina(naar)).as(naar).isEqualTo("/");
        }
        assertThat(AanmeldResource.eigenPagina("/melding?stap=2")).isEqualTo("/melding?stap=2");
    }

    @Test
    void a_forged_form_without_the_token_is_refused() {
        given().redirects()
                .follow(false)
                .accept("text/html, */*")
                .contentType(ContentType.URLENC)
                .formParams(Map.of("naam", "fg@radar", "wachtwoord", "demo"))
                .post("/aanmelden")
                .then()
                .statusCode(400)
                .contentType(ContentType.HTML);
    }

    @Test
    void signing_out_ends_the_session_in_the_browser() {
        var session = signIn("fg@dmg", "demo").cookie("wederhoor-sessie");
        var token = token();

        var answer = page(session)
                .cookie("csrf-token", token)
                .contentType(ContentType.URLENC)
                .formParam("csrf-token", token)
                .post("/afmelden");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().getValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("wederhoor-sessie=;") && cookie.contains("Max-Age=0"));
    }

    @Test
    void a_session_opens_no_api_and_a_password_opens_no_page() {
        var session = signIn("fg@radar", "demo").cookie("wederhoor-sessie");

        page(session).get(WIE).then().statusCode(401);
        api("fg@radar", "demo")
                .redirects()
                .follow(false)
                .accept("text/html, */*")
                .get("/proef/wie")
                .then()
                .statusCode(303);
    }

    @Test
    void a_changed_or_foreign_cookie_is_no_session() {
        var session = signIn("fg@radar", "demo").cookie("wederhoor-sessie");
        var changed = (session.charAt(40) == 'A' ? "B" : "A");

        for (var cookie : List.of(session.substring(0, 40) + changed + session.substring(41), "AAAA", "x", "")) {
            page(cookie).get("/proef/wie").then().statusCode(303);
        }
    }

    @Test
    void a_page_asks_to_sign_in_and_remembers_where_somebody_was_going() {
        given().redirects()
                .follow(false)
                .accept("text/html, */*")
                .get("/proef/wie?a=1")
                .then()
                .statusCode(303)
                .header("Location", containsString("/aanmelden?naar=%2Fproef%2Fwie%3Fa%3D1"));
        given().redirects()
                .follow(false)
                .accept("text/html, */*")
                .header("HX-Request", "true")
                .get("/proef/wie")
                .then()
                .statusCode(401)
                .header("HX-Redirect", startsWith("/aanmelden"));
    }

    @Test
    void the_api_gets_no_cookies() {
        assertThat(api("fg@radar", "demo").get(WIE).headers().getValues("Set-Cookie"))
                .isEmpty();
    }

    private String newAccount(boolean blocked) {
        var naam = "proef" + UUID.randomUUID().toString().substring(0, 8);
        accounts.voegToe(
                new Account(new Accountnaam(naam, "radar"), wachtwoorden.hash("geheim"), Set.of(Rol.FG), blocked));
        return naam + "@radar";
    }

    private void block(String account) {
        database.within("radar", connection -> {
            try (var update = connection.prepareStatement("update account set geblokkeerd = true where naam = ?")) {
                update.setString(1, account.replace("@radar", ""));
                return update.executeUpdate();
            }
        });
    }

    private static RequestSpecification api(String naam, String wachtwoord) {
        return given().auth().preemptive().basic(naam, wachtwoord);
    }

    private static RequestSpecification page(String session) {
        return given().redirects().follow(false).accept("text/html, */*").cookie("wederhoor-sessie", session);
    }

    private static Response signIn(String naam, String wachtwoord) {
        return signIn(naam, wachtwoord, "/");
    }

    private static Response signIn(String naam, String wachtwoord, String naar) {
        var token = token();
        return given().redirects()
                .follow(false)
                .cookie("csrf-token", token)
                .contentType(ContentType.URLENC)
                .formParams(Map.of("naam", naam, "wachtwoord", wachtwoord, "naar", naar, "csrf-token", token))
                .post("/aanmelden");
    }

    private static String token() {
        return given().get("/proef/weiger/poort").cookie("csrf-token");
    }
}
