package nl.wederhoor.pagina;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Somebody who is signed in on the pages, without a browser. */
record Bezoek(String sessie, String token) {

    static Bezoek van(String account) {
        return van(account, "demo");
    }

    static Bezoek van(String account, String wachtwoord) {
        var token = given().get("/aanmelden").cookie("csrf-token");
        var sessie = formulier(token)
                .formParams(Map.of("naam", account, "wachtwoord", wachtwoord))
                .post("/aanmelden")
                .cookie("wederhoor-sessie");
        return new Bezoek(sessie, token);
    }

    Response lees(String pad) {
        return given().cookie("wederhoor-sessie", sessie)
                .redirects()
                .follow(false)
                .accept("text/html")
                .get(pad);
    }

    /** Posts a form as a browser without JavaScript does. */
    Response verstuur(String pad, Map<String, ?> velden) {
        return formulier(token)
                .cookie("wederhoor-sessie", sessie)
                .formParams(velden)
                .post(pad);
    }

    /** Posts the form of Nieuwe melding as htmx does. */
    Response vulIn(Map<String, ?> velden) {
        return formulier(token)
                .cookie("wederhoor-sessie", sessie)
                .header("HX-Request", "true")
                .formParams(velden)
                .post("/melding");
    }

    /** Posts the form of Nieuwe melding as a browser without JavaScript does. */
    Response verstuur(Map<String, ?> velden) {
        return formulier(token)
                .cookie("wederhoor-sessie", sessie)
                .formParams(velden)
                .post("/melding");
    }

    /** Posts the form of Vergelijk. */
    Response vergelijk(Map<String, ?> velden) {
        return formulier(token)
                .cookie("wederhoor-sessie", sessie)
                .formParams(velden)
                .post("/vergelijken");
    }

    private static RequestSpecification formulier(String token) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .cookie("csrf-token", token)
                .formParam("csrf-token", token);
    }
}
