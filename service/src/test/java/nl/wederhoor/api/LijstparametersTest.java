package nl.wederhoor.api;

import static nl.wederhoor.dossier.Dossierapi.als;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parameters of lists are read as strictly as bodies: never a 500 for what somebody put in an address. */
@QuarkusTest
class LijstparametersTest {
    @Test
    void tekens_die_de_opslag_niet_kent_zijn_een_400_op_elke_lijst() {
        for (var vraag : List.of(
                "dossiers?behandelaar=%00",
                "dossiers?status=%00",
                "dossiers?fase=%00",
                "dossiers?nummer=%00",
                "organisaties/radar/termijnen?behandelaar=%00")) {
            als("coordinator@radar")
                    .urlEncodingEnabled(false)
                    .get("/api/v1/" + vraag)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void te_lange_of_onleesbare_waarden_noemen_hun_plaats() {
        var lang = "x".repeat(65);
        for (var vraag : List.of("dossiers", "organisaties/radar/termijnen")) {
            als("coordinator@radar")
                    .queryParam("behandelaar", lang)
                    .get("/api/v1/" + vraag)
                    .then()
                    .statusCode(400)
                    .body("fouten.pad", hasItem("behandelaar"));
        }
    }
}
