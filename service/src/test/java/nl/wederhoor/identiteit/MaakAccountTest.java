package nl.wederhoor.identiteit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first account of an organisation: who may sign in with it, and what is refused. */
@QuarkusTest
class MaakAccountTest {
    private static final String WACHTWOORD = "m\u00e1\u00e1n en sterren";
    private static final String NAAM = "nieuweling@klachtenhulp";

    @Inject
    MaakAccount maakAccount;

    @Inject
    Database database;

    @AfterEach
    void forget_the_account() {
        database.within("klachtenhulp", connection -> connection
                .createStatement()
                .executeUpdate("delete from account where naam = 'nieuweling'"));
    }

    @Test
    void with_it_one_signs_in_with_those_roles() {
        assertThat(maakAccount.maak(NAAM, Set.of(Rol.BEHEERDER), WACHTWOORD)).hasToString(NAAM);

        meldAan(WACHTWOORD, 200);
        meldAan(WACHTWOORD + "!", 401);
    }

    @Test
    void an_account_that_exists_keeps_its_password_and_roles() {
        maakAccount.maak(NAAM, Set.of(Rol.BEHEERDER), WACHTWOORD);

        assertThat(redenen(NAAM, "fg", "een ander wachtwoord"))
                .containsExactly("Dit account bestaat al. Er is niets veranderd.");

        meldAan(WACHTWOORD, 200);
        meldAan("een ander wachtwoord", 401);
    }

    @ParameterizedTest
    @CsvSource({
        "nieuweling, beheerder, een lang wachtwoord, naam@organisatie",
        "Nieuweling@klachtenhulp, beheerder, een lang wachtwoord, naam@organisatie",
        "nieuweling@nergens, beheerder, een lang wachtwoord, bestaat nog niet",
        "nieuweling@klachtenhulp, baas, een lang wachtwoord, Een rol is een van: beheerder",
        "nieuweling@klachtenhulp, '', een lang wachtwoord, Een rol is een van: beheerder",
        "nieuweling@klachtenhulp, beheerder, elf tekens., Een wachtwoord heeft 12",
        "nieuweling@klachtenhulp, beheerder, '', Een wachtwoord heeft 12",
        "nieuweling@klachtenhulp, beheerder, 1234567890123456789012345678901234567890123456789012345678901234567890123, Een wachtwoord heeft 12",
        "nieuweling@klachtenhulp, beheerder, 'tab\tin het midden', Een wachtwoord heeft 12"
    })
    void a_refusal_says_why_and_repeats_no_password(String naam, String rol, String wachtwoord, String reden) {
        var redenen = redenen(naam, rol, wachtwoord);

        assertThat(redenen).singleElement().asString().contains(reden);
        if (!wachtwoord.isEmpty()) {
            assertThat(redenen.toString()).doesNotContain(wachtwoord);
        }
    }

    @Test
    void all_reasons_come_at_once() {
        assertThat(redenen("x@nergens", "baas", "kort")).hasSize(3);
    }

    private List<String> redenen(String naam, String rol, String wachtwoord) {
        var geweigerd =
                catchThrowableOfType(OngeldigAccount.class, () -> maakAccount.maak(naam, Set.of(rol), wachtwoord));
        assertThat(geweigerd).as("the account must be refused").isNotNull();
        return geweigerd.redenen();
    }

    private static void meldAan(String wachtwoord, int status) {
        var aanmelding = Base64.getEncoder().encodeToString((NAAM + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8));
        given().header("Authorization", "Basic " + aanmelding)
                .get("/api/v1/organisaties")
                .then()
                .statusCode(status);
    }
}
