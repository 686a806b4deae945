package nl.wederhoor.dossier;

import static io.restassured.RestAssured.given;
import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Another organisation's dossier does not exist, whoever asks and whichever way; beheerder and fg see no dossier at all. */
@QuarkusTest
class DossierisolatieTest {
    private static final List<String> LEZERS =
            List.of("klachtbehandelaar", "coordinator", "leidinggevende", "directeur");
    private static final List<String> WERKERS = List.of("klachtbehandelaar", "leidinggevende", "directeur");
    private static final List<String> BUITEN = List.of("beheerder", "fg");
    private static final List<String> LEESWEGEN =
            List.of("", "/tijdlijn", "/advies", "/adviezen", "/adviezen/1", "/plichten", "/afsluiting", "/koppelingen");
    private static final Map<String, String> WERKWEGEN = Map.of(
            "_heradviseren", "{}",
            "beslissingen", "{'onderwerp': 'spoed', 'besluit': 'ja'}",
            "stappen", "{'stap': 'contact', 'datum': '2026-01-05'}",
            "plichten/luisterend-oor", "{'gedaanOp': '2026-01-05', 'bewijs': 'Gesproken.'}",
            "_afsluiten", "{'grond': 'doel bereikt', 'motivering': 'Het doel is bereikt.'}",
            "_heropenen", "{'reden': 'Er is een nieuw feit.'}",
            "notities", "{'tekst': 'Notitie.'}",
            "koppelingen", "{'nummer': '2026-0001', 'reden': 'Zelfde voorval gemeld.'}",
            "partijen", "{'rol': 'getuige', 'soort': 'persoon', 'gegevens': {'naam': 'Jo'}}");

    @Test
    void een_dossier_van_een_andere_organisatie_bestaat_niet() {
        var vreemd = id("klachtbehandelaar@dmg", "'spoedIndicatie': true");
        long versie = Dossierapi.lees("klachtbehandelaar@dmg", vreemd).getLong("versie");
        var nergens = UUID.randomUUID().toString();

        for (var id : List.of(vreemd, nergens, "geen-id")) {
            for (var rol : LEZERS) {
                for (var weg : LEESWEGEN) {
                    als(rol + "@radar")
                            .get("/api/v1/dossiers/" + id + weg)
                            .then()
                            .statusCode(404);
                }
            }
            for (var rol : WERKERS) {
                patch(rol + "@radar", id, "*", "'anoniem': true").then().statusCode(404);
                WERKWEGEN.forEach((weg, body) ->
                        doe(rol + "@radar", id, weg, body, "*").then().statusCode(404));
            }
        }
        assertThat(Dossierapi.lees("klachtbehandelaar@dmg", vreemd).getLong("versie"))
                .isEqualTo(versie);
    }

    @Test
    void lijsten_en_inbox_noemen_geen_dossier_van_een_ander() {
        var vreemd = id("klachtbehandelaar@dmg", "'zelfdeIncidentWederpartij': true");

        for (var rol : LEZERS) {
            assertThat(als(rol + "@radar").get("/api/v1/dossiers").asString()).doesNotContain(vreemd);
        }
        for (var rol : WERKERS) {
            assertThat(als(rol + "@radar")
                            .get("/api/v1/organisaties/radar/besluitverzoeken")
                            .asString())
                    .doesNotContain(vreemd);
            als(rol + "@radar")
                    .get("/api/v1/organisaties/dmg/besluitverzoeken")
                    .then()
                    .statusCode(403);
            als(rol + "@radar")
                    .get("/api/v1/organisaties/nergens/besluitverzoeken")
                    .then()
                    .statusCode(403);
        }
        als("directeur@radar")
                .get("/api/v1/organisaties/dmg/afwijkingen")
                .then()
                .statusCode(403);
    }

    @Test
    void beheerder_en_fg_zien_geen_dossier_ook_niet_van_hun_eigen_organisatie() {
        var eigen = id("klachtbehandelaar@radar", "'spoedIndicatie': true");

        for (var rol : BUITEN) {
            var account = rol + "@radar";
            als(account).get("/api/v1/dossiers").then().statusCode(403);
            als(account)
                    .get("/api/v1/organisaties/radar/besluitverzoeken")
                    .then()
                    .statusCode(403);
            LEESWEGEN.forEach(weg ->
                    als(account).get("/api/v1/dossiers/" + eigen + weg).then().statusCode(403));
            Dossierapi.plaats(account, "{'organisatie': 'radar'}").then().statusCode(403);
            patch(account, eigen, "*", "'anoniem': true").then().statusCode(403);
            WERKWEGEN.forEach(
                    (weg, body) -> doe(account, eigen, weg, body, "*").then().statusCode(403));
        }
    }

    @Test
    void een_coordinator_leest_en_wijzigt_niets() {
        var eigen = id("klachtbehandelaar@radar", "'spoedIndicatie': true");
        var account = "coordinator@radar";

        LEESWEGEN.forEach(weg ->
                als(account).get("/api/v1/dossiers/" + eigen + weg).then().statusCode(200));
        Dossierapi.plaats(account, "{'organisatie': 'radar'}").then().statusCode(403);
        patch(account, eigen, "*", "'anoniem': true").then().statusCode(403);
        WERKWEGEN.forEach(
                (weg, body) -> doe(account, eigen, weg, body, "*").then().statusCode(403));
    }

    @Test
    void zonder_aanmelden_is_er_niets() {
        given().get("/api/v1/dossiers").then().statusCode(401);
    }
}
