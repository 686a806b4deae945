package nl.wederhoor.dossier;

import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static nl.wederhoor.dossier.Poortproef.CASUS;
import static nl.wederhoor.dossier.Poortproef.DMG;
import static nl.wederhoor.dossier.Poortproef.RADAR;
import static nl.wederhoor.dossier.Poortproef.VANDAAG;
import static nl.wederhoor.dossier.Poortproef.besluit;
import static nl.wederhoor.dossier.Poortproef.gelukt;
import static nl.wederhoor.dossier.Poortproef.geweigerd;
import static nl.wederhoor.dossier.Poortproef.plicht;
import static nl.wederhoor.dossier.Poortproef.sluit;
import static nl.wederhoor.dossier.Poortproef.stap;
import static nl.wederhoor.dossier.Poortproef.uitgelegd;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gate holds whichever way one takes: by a fact, the phase, a duty, a decision or a second round. */
@QuarkusTest
class OmwegenTest {
    private Proefklok klok;

    @BeforeEach
    void een_vaste_dag() {
        klok = Proefklok.op(VANDAAG + "T10:00:00+02:00");
    }

    @Test
    void wie_niet_mag_besluiten_neemt_het_punt_ook_niet_weg_met_een_feit() {
        var id = id(DMG, CASUS + ", 'zelfdeIncidentWederpartij': true");

        feit(DMG, id, "'zelfdeIncidentWederpartij': false").then().statusCode(403);
        gelukt(besluit("directeur@dmg", id, "belangenverstrengeling", "niet in behandeling"));
        feit(DMG, id, "'zelfdeIncidentWederpartij': null").then().statusCode(403);
        feit(DMG, id, "'zelfdeIncidentWederpartij': true, 'spoed': false")
                .then()
                .statusCode(200);
        feit("directeur@dmg", id, "'zelfdeIncidentWederpartij': false").then().statusCode(200);
    }

    @Test
    void twijfel_die_voorligt_neemt_de_behandelaar_niet_terug() {
        var id = id(DMG, CASUS);

        feit(DMG, id, "'twijfel': true").then().statusCode(200);
        feit(DMG, id, "'twijfel': false").then().statusCode(403);
        feit("leidinggevende@dmg", id, "'twijfel': false").then().statusCode(200);
        var radar = id(RADAR, CASUS + ", 'twijfel': true");
        feit(RADAR, radar, "'twijfel': false").then().statusCode(200);
    }

    @Test
    void de_fase_met_de_hand_loopt_niet_om_een_besluit_heen() {
        var id = id(RADAR, CASUS.replace("'intake'", "'vooronderzoek'") + ", 'consensusResultaat': true");

        geweigerd(feit(RADAR, id, "'fase': 'plan van aanpak'"), "RADAR-5.1", "besluit");
        geweigerd(feit(RADAR, id, "'fase': 'uitvoering'"), "RADAR-5.1", "besluit");
        feit(RADAR, id, "'fase': 'intake'").then().statusCode(200);
        feit(RADAR, id, "'fase': 'vooronderzoek'").then().statusCode(200);
        gelukt(besluit(RADAR, id, "verdere behandeling", "behandelen"));
        feit(RADAR, id, "'fase': 'plan van aanpak', 'consensusResultaat': null")
                .then()
                .statusCode(200);
        geweigerd(feit(RADAR, id, "'fase': 'uitvoering'"), "RADAR-6.1b", "overeenstemming");
        feit(RADAR, id, "'fase': 'uitvoering', 'consensusResultaat': true")
                .then()
                .statusCode(200);
    }

    @Test
    void twijfel_houdt_ook_bemiddeling_en_een_procedure_tegen() {
        var id = id(
                DMG,
                CASUS + ", 'twijfel': true, 'hoorWederhoorGedaan': true, 'consensusResultaat': true,"
                        + " 'machtiging': true, 'toestemming': true");

        for (var stap : new String[] {"bemiddelingsgesprek", "procedure gestart", "brief namens cliënt"}) {
            geweigerd(stap(DMG, id, stap), "DMG-6.1b", "besluit");
        }
        gelukt(besluit("leidinggevende@dmg", id, "twijfel", "behandelen"));
        gelukt(stap(DMG, id, "bemiddelingsgesprek"));
    }

    @Test
    void een_plicht_doet_niet_wat_de_stap_niet_mag() {
        var id = id(RADAR, CASUS + ", 'reactieWederpartij': 'geen'");
        uitgelegd(RADAR, id);
        gelukt(stap(RADAR, id, "toestemming gegeven"));
        gelukt(stap(RADAR, id, "brief aan wederpartij"));
        gelukt(stap(RADAR, id, "toestemming ingetrokken"));
        klok.dagen(15);

        geweigerd(plicht(RADAR, id, "rappel-wederpartij"), "RADAR-4.4.4a", "toestemming");
        gelukt(stap(RADAR, id, "toestemming gegeven"));
        gelukt(plicht(RADAR, id, "rappel-wederpartij"));
    }

    @Test
    void op_een_gesloten_dossier_verandert_een_plicht_geen_feit() {
        var id = id(RADAR, CASUS + ", 'doelBereikt': true");
        gelukt(plicht(RADAR, id, "afsluiting-melden"));
        gelukt(sluit(RADAR, id, "doel bereikt"));

        geweigerd(plicht(RADAR, id, "overeenstemming-bereiken"), null, null);
        assertThat(lees(RADAR, id).getString("feiten.consensusResultaat")).isNull();
    }

    @Test
    void bemiddelen_besluit_niemand_als_het_niet_mogelijk_is() {
        var id = id(DMG, CASUS + ", 'zelfdeIncidentWederpartij': true, 'bemiddelingMogelijk': false");

        besluit(DMG, id, "belangenverstrengeling", "bemiddeling").then().statusCode(403);
        geweigerd(besluit("directeur@dmg", id, "belangenverstrengeling", "bemiddeling"), "DMG-3.5a", null);
        gelukt(besluit("directeur@dmg", id, "belangenverstrengeling", "doorverwijzen"));
    }

    @Test
    void een_intake_die_niet_mag_wordt_ook_niet_gepland() {
        var conflict = id(RADAR, CASUS + ", 'zelfdeIncidentWederpartij': true");
        geweigerd(stap(RADAR, conflict, "intake gepland"), "RADAR-2.5a", "besluit");

        var derde = id(RADAR, CASUS.replace("slachtoffer", "vriend") + ", 'contactMetSlachtoffer': false");
        geweigerd(stap(RADAR, derde, "intake gepland"), "RADAR-4e", "contact met slachtoffer");
        feit(RADAR, derde, "'contactMetSlachtoffer': true").then().statusCode(200);
        gelukt(stap(RADAR, derde, "intake gepland"));
    }

    @Test
    void een_reactie_eindigt_de_termijn_en_een_nieuwe_brief_begint_een_nieuwe() {
        var id = id(RADAR, CASUS);
        uitgelegd(RADAR, id);
        gelukt(stap(RADAR, id, "toestemming gegeven"));
        gelukt(stap(RADAR, id, "brief aan wederpartij"));
        assertThat(status(id)).isEqualTo("loopt");

        gelukt(stap(RADAR, id, "reactie wederpartij"));
        assertThat(status(id)).isEqualTo("gehaald");
        gelukt(stap(RADAR, id, "toestemming gegeven"));
        gelukt(stap(RADAR, id, "brief aan wederpartij"));
        assertThat(status(id)).isEqualTo("loopt");
        gelukt(stap(RADAR, id, "rappel wederpartij"));
        gelukt(doe(
                RADAR, id, "stappen", "{'stap': 'reactie wederpartij', 'datum': '2026-06-10', 'reactie': 'positief'}"));
        assertThat(status(id)).isEqualTo("gehaald");
        gelukt(stap(RADAR, id, "toestemming gegeven"));
        gelukt(stap(RADAR, id, "brief aan wederpartij"));
        assertThat(status(id)).isEqualTo("loopt");
        assertThat(lees(RADAR, id).getString("feiten.rappelWederpartijOp")).isNull();
    }

    @Test
    void een_nieuw_rappel_aan_de_client_wacht_op_een_nieuw_antwoord() {
        var id = id(RADAR, CASUS);
        gelukt(stap(RADAR, id, "rappel cliënt"));
        gelukt(stap(RADAR, id, "reactie cliënt"));
        gelukt(stap(RADAR, id, "rappel cliënt"));

        assertThat(lees(RADAR, id).getString("feiten.clientReageert")).isNull();
    }

    @Test
    void wordt_het_plan_weer_anders_dan_is_opnieuw_overeenstemming_nodig() {
        var id = id(RADAR, CASUS + ", 'planAangepast': true");
        gelukt(plicht(RADAR, id, "plan-opnieuw-afstemmen"));
        assertThat(gedaan(id, "plan-opnieuw-afstemmen")).isTrue();

        feit(RADAR, id, "'planAangepast': false").then().statusCode(200);
        feit(RADAR, id, "'planAangepast': true").then().statusCode(200);
        assertThat(gedaan(id, "plan-opnieuw-afstemmen")).isFalse();
    }

    private static boolean gedaan(String id, String plicht) {
        return haal(RADAR, id, "plichten")
                .jsonPath()
                .getBoolean("items.find { it.plicht.id == '" + plicht + "' }.gedaan");
    }

    private static String status(String id) {
        return lees(RADAR, id).getString("advies.termijnen.find { it.soort == 'reactie wederpartij' }.status");
    }

    private static Response feit(String account, String id, String feiten) {
        return patch(account, id, etag(account, id), feiten);
    }
}
