package nl.wederhoor.dossier;

import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static nl.wederhoor.dossier.Dossierapi.plaats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several reports on one incident are tied by number; two sides of it never are. */
@QuarkusTest
class KoppelingTest {
    private static final String KB = "klachtbehandelaar@radar";

    @Test
    void een_koppeling_is_van_beide_kanten_te_zien_en_staat_op_de_tijdlijn() {
        var een = id(KB, "");
        var ander = id("klachtbehandelaar2@radar", "");
        var nummer = lees(KB, ander).getString("nummer");

        koppel(een, nummer)
                .then()
                .statusCode(200)
                .body("nummer", contains(nummer))
                .body("dossier", contains(ander));
        koppel(een, nummer).then().statusCode(200).body("nummer", contains(nummer));

        haal(KB, ander, "koppelingen").then().body("dossier", contains(een));
        assertThat(haal(KB, een, "tijdlijn").asString()).contains("hetzelfde voorval als dossier " + nummer);
    }

    @Test
    void een_nummer_dat_er_niet_is_van_een_ander_of_van_zichzelf() {
        var dossier = id(KB, "");
        var vreemd =
                lees("klachtbehandelaar@dmg", id("klachtbehandelaar@dmg", "")).getString("nummer");
        for (var nummer : List.of("1999-0001", lees(KB, dossier).getString("nummer"))) {
            koppel(dossier, nummer).then().statusCode(400).body("fouten.pad", hasItem("nummer"));
        }
        assertThat(koppel(dossier, vreemd).asString())
                .as("a number is of the own organisation")
                .doesNotContain("@dmg");
        doe(KB, dossier, "koppelingen", "{'nummer': '1999-0001', 'reden': 'Zelfde voorval gemeld.'}", "\"99\"")
                .then()
                .statusCode(412);
    }

    @Test
    void twee_kanten_van_een_voorval_worden_nooit_gekoppeld() {
        var jo = "Jo " + UUID.randomUUID().toString().replaceAll("[0-9-]", "q").substring(0, 12);
        var bo = "Bo " + UUID.randomUUID().toString().replaceAll("[0-9-]", "z").substring(0, 12);
        var een = zaak(jo, bo);
        var ander = zaak(bo, jo);

        koppel(een, lees(KB, ander).getString("nummer")).then().statusCode(409);
        koppel(ander, lees(KB, een).getString("nummer")).then().statusCode(409);
        haal(KB, een, "koppelingen").then().body("dossier", empty());
    }

    private static Response koppel(String dossier, String nummer) {
        return doe(KB, dossier, "koppelingen", "{'nummer': '" + nummer + "', 'reden': 'Zelfde voorval gemeld.'}");
    }

    private static String zaak(String melder, String wederpartij) {
        return plaats(
                        KB,
                        "{'organisatie': 'radar', 'feiten': {}, 'melderGegevens': {'naam': '" + melder + "'},"
                                + " 'wederpartij': {'naam': '" + wederpartij + "', 'soort': 'persoon'},"
                                + " 'incident': {'datum': '2026-03-02'}}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
