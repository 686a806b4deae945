package nl.wederhoor.accountbeheer;

import static io.restassured.RestAssured.given;
import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.json;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What tests of accounts ask of the service, as a beheerder and as the people with those accounts. */
final class Accountproef {
    static final String ORG = "klachtenhulp";
    static final String BEHEERDER = "beheerder@" + ORG;
    static final String ACCOUNTS = "/api/v1/organisaties/" + ORG + "/accounts";
    static final String EIGEN = "een eigen wachtwoord";

    private Accountproef() {}

    static String naam() {
        return "p." + UUID.randomUUID().toString().substring(0, 8);
    }

    static String maak(String naam, String rollen) {
        return nieuw("{'naam': '" + naam + "', 'rollen': " + rollen + "}")
                .then()
                .statusCode(201)
                .extract()
                .path("startwachtwoord");
    }

    static Response nieuw(String body) {
        return als(BEHEERDER).contentType("application/json").body(json(body)).post(ACCOUNTS);
    }

    static Response doe(String naam, String daad) {
        return doe(naam, daad, "{}");
    }

    static Response doe(String naam, String daad, String body) {
        return als(BEHEERDER).contentType("application/json").body(json(body)).post(ACCOUNTS + "/" + naam + "/" + daad);
    }

    static Response rollen(String naam, String rollen) {
        return rollen(naam, versie(naam), rollen);
    }

    static Response rollen(String naam, long versie, String rollen) {
        return als(BEHEERDER)
                .contentType("application/json")
                .header("If-Match", "\"" + versie + "\"")
                .body(json("{'rollen': " + rollen + "}"))
                .put(ACCOUNTS + "/" + naam + "/rollen");
    }

    static long versie(String naam) {
        return ((Number) account(naam).get("versie")).longValue();
    }

    /** As it stands in the list, on whichever page; empty when it stands on none. */
    static Map<String, Object> account(String naam) {
        for (int pagina = 1; ; pagina++) {
            var lijst = als(BEHEERDER).get(ACCOUNTS + "?pagina=" + pagina).jsonPath();
            Map<String, Object> gevonden = lijst.getMap("items.find { it.naam == '" + naam + "' }");
            if (gevonden != null || lijst.getList("items").isEmpty()) {
                return gevonden == null ? Map.of() : gevonden;
            }
        }
    }

    static int blokkeer(String wie, String naam) {
        return given().auth()
                .preemptive()
                .basic(wie, EIGEN)
                .contentType("application/json")
                .body("{}")
                .post(ACCOUNTS + "/" + naam + "/_blokkeren")
                .statusCode();
    }

    static List<Integer> tegelijk(Callable<Integer> een, Callable<Integer> ander) throws Exception {
        var draden = Executors.newFixedThreadPool(2);
        var antwoorden = new ArrayList<Integer>();
        for (var antwoord : draden.invokeAll(List.of(een, ander))) {
            antwoorden.add(antwoord.get());
        }
        draden.shutdown();
        return antwoorden;
    }

    static String dossierVan(String naam) {
        return basic(naam, EIGEN)
                .contentType("application/json")
                .body(json("{'organisatie': '" + ORG + "', 'feiten': {}, 'melderGegevens': {'naam': 'Jo Verzonnen'}}"))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static RequestSpecification basic(String naam, String wachtwoord) {
        return given().auth().preemptive().basic(naam + "@" + ORG, wachtwoord);
    }

    static Response pagina(String sessie, String pad) {
        return given().redirects()
                .follow(false)
                .accept("text/html, */*")
                .cookie("wederhoor-sessie", sessie)
                .get(pad);
    }

    static Response meldAan(String naam, String wachtwoord) {
        return formulier("/aanmelden", null, Map.of("naam", naam + "@" + ORG, "wachtwoord", wachtwoord, "naar", "/"));
    }

    static Response kies(String sessie, String huidig, String nieuw) {
        return formulier("/wachtwoord", sessie, Map.of("huidig", huidig, "nieuw", nieuw, "nogEens", nieuw));
    }

    static Response formulier(String pad, String sessie, Map<String, String> velden) {
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
