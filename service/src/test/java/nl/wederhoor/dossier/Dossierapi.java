package nl.wederhoor.dossier;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.stream.Collectors;

/** Dossiers as a program uses them, signed in with demo accounts; JSON is written with single quotes. */
public final class Dossierapi {
    private static final String DOSSIERS = "/api/v1/dossiers";

    private Dossierapi() {}

    /** A name with a surname that is like no other: twelve letters by chance, of sixteen. */
    public static String naam(String voornaam) {
        return voornaam + " "
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .substring(20)
                        .chars()
                        .mapToObj(teken -> "bdfghklmnprstvwz"
                                .substring(Character.digit(teken, 16))
                                .substring(0, 1))
                        .collect(Collectors.joining());
    }

    public static RequestSpecification als(String account) {
        return given().auth().preemptive().basic(account, "demo");
    }

    public static String json(String metEnkeleAanhalingstekens) {
        return metEnkeleAanhalingstekens.replace('\'', '"');
    }

    /** POST /dossiers with these facts and an invented reporter. */
    public static Response maak(String account, String feiten) {
        var organisatie = account.substring(account.indexOf('@') + 1);
        return plaats(
                account,
                "{'organisatie': '%s', 'feiten': {%s}, 'melderGegevens': {'naam': 'Jo Verzonnen'}}"
                        .formatted(organisatie, feiten));
    }

    public static Response plaats(String account, String body) {
        return als(account).contentType("application/json").body(json(body)).post(DOSSIERS);
    }

    /** The id of a new dossier with these facts. */
    public static String id(String account, String feiten) {
        return maak(account, feiten).then().statusCode(201).extract().path("id");
    }

    public static JsonPath lees(String account, String id) {
        return als(account)
                .get(DOSSIERS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static Response patch(String account, String id, String etag, String feiten) {
        return als(account)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(json("{'feiten': {%s}}".formatted(feiten)))
                .patch(DOSSIERS + "/" + id);
    }

    /** POST under a dossier with the version it has now. */
    public static Response doe(String account, String id, String onder, String body) {
        return doe(account, id, onder, body, etag(account, id));
    }

    public static Response doe(String account, String id, String onder, String body, String etag) {
        return als(account)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(json(body))
                .post(DOSSIERS + "/" + id + "/" + onder);
    }

    public static String etag(String account, String id) {
        return als(account).get(DOSSIERS + "/" + id).header("ETag");
    }

    public static Response haal(String account, String id, String onder) {
        return als(account).get(DOSSIERS + "/" + id + "/" + onder);
    }
}
