package nl.wederhoor.dossier;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static nl.wederhoor.dossier.Dossierapi.naam;
import static nl.wederhoor.dossier.Dossierapi.plaats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
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
                .body("items.nummer", contains(nummer))
                .body("items.dossier", contains(ander));
        koppel(een, nummer).then().statusCode(200).body("items.nummer", contains(nummer));

        haal(KB, ander, "koppelingen").then().body("items.dossier", contains(een));
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
        var jo = naam("Jo");
        var bo = naam("Bo");
        var een = zaak(jo, bo);
        var ander = zaak(bo, jo);

        koppel(een, lees(KB, ander).getString("nummer")).then().statusCode(409);
        koppel(ander, lees(KB, een).getString("nummer")).then().statusCode(409);
        haal(KB, een, "koppelingen").then().body("items.dossier", empty());
    }

    @Test
    void zolang_er_misschien_een_andere_kant_is_krijgt_elk_nummer_hetzelfde_antwoord() {
        var jo = naam("Jo");
        var bo = naam("Bo");
        var eerste = zaak(jo, bo);
        var dossier = zaak(bo, jo);
        var buiten = id(KB, "");

        var deAnder = koppel(dossier, lees(KB, eerste).getString("nummer"));
        var eenVreemd = koppel(dossier, lees(KB, buiten).getString("nummer"));
        var nergens = koppel(dossier, "1999-0001");

        assertThat(deAnder.statusCode()).isEqualTo(409);
        assertThat(eenVreemd.asString()).isEqualTo(deAnder.asString());
        assertThat(nergens.asString()).isEqualTo(deAnder.asString());
        assertThat(koppel(buiten, lees(KB, dossier).getString("nummer")).asString())
                .isEqualTo(deAnder.asString());
        koppel(eerste, lees(KB, buiten).getString("nummer")).then().statusCode(200);
        koppelAls("directeur@radar", dossier, lees(KB, eerste).getString("nummer"))
                .then()
                .statusCode(409);
        koppelAls("directeur@radar", dossier, lees(KB, buiten).getString("nummer"))
                .then()
                .statusCode(200);
    }

    @Test
    void een_koppeling_van_voor_de_partijen_bekend_waren_is_niet_meer_te_zien() {
        var jo = naam("Jo");
        var bo = naam("Bo");
        var eerste = zaak(jo, bo);
        var dossier = zonderPartijen(naam("Ko"));
        koppel(dossier, lees(KB, eerste).getString("nummer")).then().statusCode(200);

        voegWederpartijToe(dossier, jo);

        haal(KB, dossier, "koppelingen").then().statusCode(200).body("items.dossier", empty());
        haal(KB, eerste, "koppelingen").then().statusCode(200).body("items.dossier", empty());
    }

    @Test
    void beide_dossiers_hebben_een_regel_op_de_tijdlijn_en_in_het_logboek() {
        var een = id(KB, "");
        var ander = id(KB, "");
        koppel(een, lees(KB, ander).getString("nummer")).then().statusCode(200);

        assertThat(haal(KB, ander, "tijdlijn").asString())
                .contains("hetzelfde voorval als dossier " + lees(KB, een).getString("nummer"));
        als("fg@radar")
                .queryParam("stuk", ander)
                .queryParam("handeling", "notitie")
                .get("/api/v1/organisaties/radar/audit")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    /** The day of the incident is known; who is on the other side is not yet. */
    private static String zonderPartijen(String melder) {
        return plaats(
                        KB,
                        "{'organisatie': 'radar', 'feiten': {}, 'melderGegevens': {'naam': '" + melder + "'},"
                                + " 'incident': {'datum': '2026-03-02'}}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void voegWederpartijToe(String dossier, String naam) {
        doe(KB, dossier, "partijen", "{'rol': 'wederpartij', 'soort': 'persoon', 'gegevens': {'naam': '" + naam + "'}}")
                .then()
                .statusCode(201);
    }

    private static Response koppel(String dossier, String nummer) {
        return koppelAls(KB, dossier, nummer);
    }

    private static Response koppelAls(String wie, String dossier, String nummer) {
        return doe(wie, dossier, "koppelingen", "{'nummer': '" + nummer + "', 'reden': 'Zelfde voorval gemeld.'}");
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
