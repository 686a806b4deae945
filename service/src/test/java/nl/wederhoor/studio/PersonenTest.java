package nl.wederhoor.studio;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.json;
import static nl.wederhoor.studio.Beleidsapi.ANDER;
import static nl.wederhoor.studio.Beleidsapi.MAKER;
import static nl.wederhoor.studio.Beleidsapi.ORG;
import static nl.wederhoor.studio.Beleidsapi.draagVoor;
import static nl.wederhoor.studio.Beleidsapi.keurGoed;
import static nl.wederhoor.studio.Beleidsapi.maak;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A second account of the same person approves nothing that the first one made. */
@QuarkusTest
class PersonenTest {
    private static final String BEHEERDER = "beheerder@" + ORG;

    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    @AfterEach
    void everybody_is_somebody_by_themselves() {
        verbind("directeur", "null");
        Beleidsapi.zetTerug(database, versies);
    }

    @Test
    void a_second_account_of_the_author_never_approves() {
        int versie = maak(MAKER, 1);
        draagVoor(MAKER, versie);
        verbind("directeur", "'leidinggevende'")
                .then()
                .statusCode(200)
                .body("zelfdePersoon", contains("leidinggevende"));

        keurGoed(ANDER, versie).then().statusCode(403);
        verbind("directeur", "null").then().body("zelfdePersoon", empty());
        keurGoed(ANDER, versie).then().statusCode(200);
    }

    @Test
    void telling_accounts_apart_later_opens_nothing_that_was_one_person_before() {
        verbind("directeur", "'leidinggevende'").then().statusCode(200);
        int versie = maak(MAKER, 1);
        draagVoor(MAKER, versie);

        verbind("leidinggevende", "null").then().body("zelfdePersoon", empty());
        keurGoed(ANDER, versie).then().statusCode(403);
        verbind("leidinggevende", "null");
    }

    @Test
    void only_a_beheerder_of_the_own_organisation_says_so() {
        verbind("directeur", "'niemand'").then().statusCode(400);
        verbind("niemand", "'directeur'").then().statusCode(404);
        als(BEHEERDER).get(adres("directeur")).then().statusCode(200).body("zelfdePersoon", empty());
        als("directeur@" + ORG).get(adres("directeur")).then().statusCode(403);
        als("beheerder@radar").get(adres("directeur")).then().statusCode(403);
    }

    private static String adres(String account) {
        return "/api/v1/organisaties/" + ORG + "/accounts/" + account + "/persoon";
    }

    private static Response verbind(String account, String ander) {
        return als(BEHEERDER)
                .contentType("application/json")
                .body(json("{'zelfdeAls': " + ander + "}"))
                .put(adres(account));
    }
}
