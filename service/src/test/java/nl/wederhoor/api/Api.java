package nl.wederhoor.api;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** The API as a program uses it, signed in with a demo account. */
final class Api {
    private Api() {}

    static RequestSpecification als(String account) {
        return given().auth().preemptive().basic(account, "demo");
    }

    static Response post(String body) {
        return als("klachtbehandelaar@radar")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/adviezen");
    }

    /** The advice on these facts, written as JSON with single quotes. */
    static JsonPath advies(String organisatie, String peildatum, String feiten) {
        var body = "{'organisatie': '%s', 'peildatum': '%s', 'feiten': {%s}}".formatted(organisatie, peildatum, feiten);
        return post(body.replace('\'', '"')).then().statusCode(200).extract().jsonPath();
    }

    /** The value of one field of the line that has that value under its key. */
    static <T> T veld(JsonPath advies, String lijst, String sleutel, String waarde, String veld) {
        return advies.get("%s.find { it.%s == '%s' }.%s".formatted(lijst, sleutel, waarde, veld));
    }

    static List<String> onderwerpen(JsonPath advies) {
        return advies.getList("voorTeLeggen.onderwerp");
    }
}
