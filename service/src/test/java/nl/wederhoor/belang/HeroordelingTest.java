package nl.wederhoor.belang;

import static nl.wederhoor.belang.Belangproef.achternaam;
import static nl.wederhoor.belang.Belangproef.belangen;
import static nl.wederhoor.belang.Belangproef.beoordeel;
import static nl.wederhoor.belang.Belangproef.meld;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The decider may come back on a judgement, and judge a dossier that was closed meanwhile; the other side keeps its own. */
@QuarkusTest
class HeroordelingTest {
    private static final String KB = "klachtbehandelaar@radar";
    private static final String DIRECTEUR = "directeur@radar";

    private String eerste;
    private String tweede;
    private String punt;

    @BeforeEach
    void twee_kanten_van_een_voorval() {
        var zaal = "Anna " + achternaam("Z");
        var kaptein = "Bert van der " + achternaam("K");
        eerste = meld("radar", zaal, kaptein, "2026-03-10");
        tweede = meld("radar", kaptein, zaal, "2026-03-10");
        punt = belangen(DIRECTEUR, tweede).getString("items[0].id");
    }

    @Test
    void geen_na_zelfde_voorval_neemt_het_feit_terug_met_de_reden_in_het_journaal() {
        beoordeel(DIRECTEUR, tweede, punt, "zelfde voorval").then().statusCode(200);
        assertThat(ondersteuning(tweede)).isEqualTo("uitgesloten");
        besluit("niet in behandeling");

        doe(DIRECTEUR, tweede, "belangen/" + punt, "{'oordeel': 'geen', 'reden': 'Toch een ander gezin.'}")
                .then()
                .statusCode(200);

        assertThat(lees(KB, tweede).<Object>get("feiten.zelfdeIncidentWederpartij"))
                .isNull();
        assertThat(ondersteuning(tweede)).isNotEqualTo("uitgesloten");
        assertThat(tijdlijn(tweede)).contains("Toch een ander gezin.");
        assertThat(belangen(DIRECTEUR, tweede).getList("items.status")).containsExactly("afgewezen");
        assertThat(lees(KB, eerste).<Object>get("feiten.zelfdeIncidentWederpartij"))
                .as("who reported first never had the fact")
                .isNull();
    }

    @Test
    void een_besluit_over_het_vorige_conflict_geldt_niet_voor_het_volgende() {
        beoordeel(DIRECTEUR, tweede, punt, "zelfde voorval").then().statusCode(200);
        besluit("bemiddeling");
        beoordeel(DIRECTEUR, tweede, punt, "geen").then().statusCode(200);

        beoordeel(DIRECTEUR, tweede, punt, "zelfde voorval").then().statusCode(200);

        assertThat(lees(KB, tweede).getList("advies.voorTeLeggen.onderwerp")).contains("belangenverstrengeling");
    }

    @Test
    void een_ander_voorval_na_hetzelfde_wisselt_de_feiten() {
        beoordeel(DIRECTEUR, tweede, punt, "zelfde voorval").then().statusCode(200);
        beoordeel(DIRECTEUR, tweede, punt, "ander voorval").then().statusCode(200);

        var dossier = lees(KB, tweede);
        assertThat(dossier.<Object>get("feiten.zelfdeIncidentWederpartij")).isNull();
        assertThat(dossier.getBoolean("feiten.anderIncidentWederpartij")).isTrue();
    }

    @Test
    void geen_zonder_eerder_oordeel_laat_een_feit_van_de_behandelaar_staan() {
        patch(KB, tweede, etag(KB, tweede), "'anderIncidentWederpartij': true")
                .then()
                .statusCode(200);

        beoordeel(DIRECTEUR, tweede, punt, "geen").then().statusCode(200);

        assertThat(lees(KB, tweede).getBoolean("feiten.anderIncidentWederpartij"))
                .isTrue();
        assertThat(tijdlijn(tweede)).contains("Verzonnen reden van de beslisser.");
    }

    @Test
    void een_gesloten_dossier_wordt_beoordeeld_en_houdt_dat_na_het_heropenen() {
        sluit(tweede);

        beoordeel(DIRECTEUR, tweede, punt, "zelfde voorval").then().statusCode(200);

        var dossier = lees(KB, tweede);
        assertThat(dossier.getString("status")).isEqualTo("gesloten");
        assertThat(dossier.getBoolean("feiten.zelfdeIncidentWederpartij")).isTrue();
        assertThat(belangen(DIRECTEUR, tweede).getList("items.status")).containsExactly("bevestigd");
        doe(KB, tweede, "_heropenen", "{'reden': 'Er is nieuws over deze zaak.'}")
                .then()
                .statusCode(200);
        assertThat(lees(KB, tweede).getList("advies.voorTeLeggen.onderwerp")).contains("belangenverstrengeling");
        assertThat(ondersteuning(tweede)).isEqualTo("uitgesloten");
    }

    @Test
    void is_het_dossier_van_wie_eerst_meldde_gesloten_dan_telt_het_oordeel_in_het_andere() {
        sluit(eerste);

        beoordeel(DIRECTEUR, tweede, punt, "zelfde voorval").then().statusCode(200);

        assertThat(lees(KB, tweede).getBoolean("feiten.zelfdeIncidentWederpartij"))
                .isTrue();
        assertThat(lees(KB, eerste).getString("status")).isEqualTo("gesloten");
    }

    private static void sluit(String dossier) {
        patch(
                        KB,
                        dossier,
                        etag(KB, dossier),
                        "'fase': 'intake', 'doelBereikt': true, 'juisteAdres': true, 'anoniem': false")
                .then()
                .statusCode(200);
        doe(KB, dossier, "plichten/afsluiting-melden", "{'gedaanOp': '2026-03-04', 'bewijs': 'Brief.'}")
                .then()
                .statusCode(200);
        doe(KB, dossier, "_afsluiten", "{'grond': 'doel bereikt', 'motivering': 'Het doel is bereikt.'}")
                .then()
                .statusCode(200);
    }

    private void besluit(String wat) {
        doe(
                        KB,
                        tweede,
                        "beslissingen",
                        "{'onderwerp': 'belangenverstrengeling', 'besluit': '" + wat
                                + "', 'reden': 'Verzonnen reden van het besluit.'}")
                .then()
                .statusCode(201);
    }

    private static String ondersteuning(String dossier) {
        return lees(KB, dossier).get("advies.routes.find { it.route == 'ondersteuning' }.status");
    }

    private static String tijdlijn(String dossier) {
        return haal(KB, dossier, "tijdlijn").asString();
    }
}
