package nl.wederhoor.toewijzing;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.json;
import static nl.wederhoor.dossier.Dossierapi.naam;
import static nl.wederhoor.dossier.Dossierapi.plaats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who opens or reopens a dossier that should not be theirs has it until somebody assigns it, and it waits for that. */
@QuarkusTest
class ToewijzingswachtTest {
    private static final String ORG = "radar";
    private static final String KB = "klachtbehandelaar@" + ORG;
    private static final String NAAR_2 = "{'behandelaar': 'klachtbehandelaar2', 'reden': 'Kent de cliënt van eerder.'}";
    private static final String KLAAR = "'doelBereikt': true, 'juisteAdres': true, 'anoniem': false, 'fase': 'intake',"
            + " 'verzoeken': ['bemiddeling']";

    @Inject
    Database database;

    @AfterEach
    void niemand_heeft_iets_verklaard() {
        verklaar("{}");
    }

    @Test
    void wie_een_band_heeft_houdt_het_dossier_tot_iemand_het_toewijst() {
        verklaar("{'relaties': [{'naam': 'Bakkerij Verzinselhoek', 'soort': 'organisatie'}]}");
        var gewoon = zaak(naam("Jo"), naam("Bo"), "");
        var dossier = zaak(naam("Jo"), "Bakkerij Verzinselhoek", "");

        assertThat(wacht(gewoon)).isFalse();
        assertThat(wacht(dossier)).isTrue();
        als("coordinator@" + ORG)
                .get("/api/v1/organisaties/" + ORG + "/zonder-behandelaar")
                .then()
                .statusCode(200)
                .body("items.dossier", hasItem(dossier))
                .body("items.dossier", not(hasItem(gewoon)));
        doe("coordinator@" + ORG, dossier, "toewijzing", NAAR_2).then().statusCode(200);
        assertThat(wacht(dossier)).isFalse();
    }

    @Test
    void wie_de_andere_kant_al_heeft_houdt_het_dossier_ook_niet() {
        var jo = naam("Jo");
        var bo = naam("Bo");
        var eerste = zaak(jo, bo, "");

        assertThat(wacht(zaak(bo, jo, ""))).isTrue();
        assertThat(wacht(eerste)).as("who reported first sees nothing").isFalse();
    }

    @Test
    void na_heropenen_wordt_er_opnieuw_gekeken() {
        var dossier = zaak(naam("Jo"), "Garage Bedenkselhoek", KLAAR);
        doe(KB, dossier, "plichten/afsluiting-melden", "{'gedaanOp': '2026-03-04', 'bewijs': 'Brief.'}")
                .then()
                .statusCode(200);
        doe(KB, dossier, "_afsluiten", "{'grond': 'doel bereikt', 'motivering': 'Het doel is bereikt.'}")
                .then()
                .statusCode(200);
        verklaar("{'relaties': [{'naam': 'Garage Bedenkselhoek', 'soort': 'organisatie'}]}");
        assertThat(wacht(dossier)).isFalse();

        doe(KB, dossier, "_heropenen", "{'reden': 'Toch verder met de zaak.'}")
                .then()
                .statusCode(200);

        assertThat(wacht(dossier)).isTrue();
    }

    @Test
    void een_band_die_later_wordt_verklaard_zet_de_eigen_open_dossiers_meteen_op_de_lijst_en_intrekken_haalt_ze_eraf() {
        var dossier = zaak(naam("Jo"), "Kapsalon Denkbeeldighoek", "");
        var ander = zaak(naam("Jo"), naam("Bo"), "");
        var vanDeLeiding = zaak("leidinggevende@" + ORG, naam("Jo"), "Kapsalon Denkbeeldighoek", "");
        assertThat(wacht(dossier)).isFalse();

        verklaar("{'relaties': [{'naam': 'kapsalon denkbeeldighoek', 'soort': 'organisatie'}]}");

        assertThat(wacht(dossier)).isTrue();
        assertThat(wacht(ander)).isFalse();
        assertThat(wacht(vanDeLeiding)).as("somebody else's tie").isFalse();

        verklaar("{}");
        assertThat(wacht(dossier)).isFalse();
    }

    @Test
    void intrekken_van_een_band_laat_wie_de_andere_kant_heeft_op_de_lijst() {
        var jo = naam("Jo");
        var bo = naam("Bo");
        zaak(jo, bo, "");
        var tweede = zaak(bo, jo, "");

        verklaar("{'relaties': [{'naam': 'Nergens Bestaandhoek', 'soort': 'organisatie'}]}");
        verklaar("{}");

        assertThat(wacht(tweede)).isTrue();
    }

    @Test
    void een_gesloten_dossier_komt_pas_bij_heropenen_op_de_lijst() {
        var dossier = zaak(naam("Jo"), "Sauna Hersenspinselhoek", KLAAR);
        doe(KB, dossier, "plichten/afsluiting-melden", "{'gedaanOp': '2026-03-04', 'bewijs': 'Brief.'}")
                .then()
                .statusCode(200);
        doe(KB, dossier, "_afsluiten", "{'grond': 'doel bereikt', 'motivering': 'Het doel is bereikt.'}")
                .then()
                .statusCode(200);

        verklaar("{'relaties': [{'naam': 'Sauna Hersenspinselhoek', 'soort': 'organisatie'}]}");

        assertThat(wacht(dossier)).isFalse();
    }

    private boolean wacht(String dossier) {
        return database.within(ORG, connection -> {
            try (var vraag =
                    connection.prepareStatement("select exists (select from toe_te_wijzen where dossier = ?)")) {
                vraag.setObject(1, UUID.fromString(dossier));
                var rij = vraag.executeQuery();
                rij.next();
                return rij.getBoolean(1);
            }
        });
    }

    private static String zaak(String melder, String wederpartij, String feiten) {
        return zaak(KB, melder, wederpartij, feiten);
    }

    private static String zaak(String account, String melder, String wederpartij, String feiten) {
        var soort = wederpartij.contains("hoek") ? "organisatie" : "persoon";
        return plaats(
                        account,
                        "{'organisatie': '" + ORG + "', 'feiten': {" + feiten + "}, 'melderGegevens': {'naam': '"
                                + melder
                                + "'}, 'wederpartij': {'naam': '" + wederpartij + "', 'soort': '" + soort + "'},"
                                + " 'incident': {'datum': '2026-03-02'}}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void verklaar(String body) {
        als(KB).contentType("application/json")
                .body(json(body))
                .put("/api/v1/mijn/verklaring")
                .then()
                .statusCode(200);
    }
}
