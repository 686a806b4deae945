package nl.wederhoor.dossier;

import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.etag;
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
import static nl.wederhoor.dossier.Poortproef.stap;
import static nl.wederhoor.dossier.Poortproef.uitgelegd;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every gate of a step: refused with its clause and what is missing; then that is supplied; then accepted. */
@QuarkusTest
class PoortenTest {
    @BeforeEach
    void een_vaste_dag() {
        Proefklok.op(VANDAAG + "T10:00:00+02:00");
    }

    @Test
    void een_brief_zonder_toestemming_gaat_niet() {
        var id = id(RADAR, CASUS);
        uitgelegd(RADAR, id);

        geweigerd(stap(RADAR, id, "brief aan wederpartij"), "RADAR-4.4.4a", "toestemming");
        gelukt(stap(RADAR, id, "toestemming gegeven"));
        gelukt(stap(RADAR, id, "brief aan wederpartij"));
    }

    @Test
    void toestemming_geldt_voor_een_stap() {
        var id = id(RADAR, CASUS);
        uitgelegd(RADAR, id);
        gelukt(stap(RADAR, id, "toestemming gegeven"));
        gelukt(stap(RADAR, id, "brief aan wederpartij"));
        gelukt(stap(RADAR, id, "machtiging ontvangen"));

        geweigerd(stap(RADAR, id, "brief namens cliënt"), "RADAR-4.4.4a", "toestemming");
        gelukt(stap(RADAR, id, "toestemming gegeven"));
        gelukt(stap(RADAR, id, "brief namens cliënt"));
    }

    @Test
    void wie_de_toestemming_intrekt_houdt_ook_het_rappel_tegen() {
        var id = id(RADAR, CASUS);
        uitgelegd(RADAR, id);
        geweigerd(stap(RADAR, id, "rappel wederpartij"), "RADAR-6.3c", "brief aan wederpartij");
        gelukt(stap(RADAR, id, "toestemming gegeven"));
        gelukt(stap(RADAR, id, "brief aan wederpartij"));
        gelukt(stap(RADAR, id, "toestemming ingetrokken"));

        geweigerd(stap(RADAR, id, "rappel wederpartij"), "RADAR-4.4.4a", "toestemming");
        gelukt(stap(RADAR, id, "toestemming gegeven"));
        gelukt(stap(RADAR, id, "rappel wederpartij"));
    }

    @Test
    void bij_dmg_vraagt_elk_contact_met_een_ander_een_machtiging() {
        var id = id(DMG, CASUS);
        uitgelegd(DMG, id);
        gelukt(stap(DMG, id, "toestemming gegeven"));

        geweigerd(stap(DMG, id, "brief aan wederpartij"), "DMG-5.2f", "machtiging");
        gelukt(stap(DMG, id, "machtiging ontvangen"));
        gelukt(stap(DMG, id, "brief aan wederpartij"));
    }

    @Test
    void de_uitleg_over_hoor_en_wederhoor_komt_voor_de_brief() {
        var id = id(RADAR, CASUS);
        gelukt(stap(RADAR, id, "toestemming gegeven"));

        geweigerd(stap(RADAR, id, "brief aan wederpartij"), "RADAR-4.4.1a", "hoor-en-wederhoor-uitleggen");
        uitgelegd(RADAR, id);
        gelukt(stap(RADAR, id, "brief aan wederpartij"));
    }

    @Test
    void bemiddelen_wacht_op_wederhoor_en_overeenstemming() {
        var id = id(RADAR, CASUS);
        gelukt(stap(RADAR, id, "toestemming gegeven"));

        var dicht = stap(RADAR, id, "bemiddelingsgesprek");
        geweigerd(dicht, "RADAR-4.4.1a", "hoor en wederhoor");
        assertThat(dicht.jsonPath().<String>getList("ontbreekt")).contains("overeenstemming");
        gelukt(stap(RADAR, id, "reactie wederpartij"));
        patch(RADAR, id, etag(RADAR, id), "'consensusResultaat': true").then().statusCode(200);
        gelukt(stap(RADAR, id, "bemiddelingsgesprek"));
    }

    @Test
    void wie_anoniem_blijft_krijgt_geen_bemiddeling_tot_de_client_anders_kiest() {
        var id = id(RADAR, CASUS + ", 'hoorWederhoorGedaan': true, 'consensusResultaat': true, 'toestemming': true");
        patch(RADAR, id, etag(RADAR, id), "'anoniem': true").then().statusCode(200);

        geweigerd(stap(RADAR, id, "bemiddelingsgesprek"), "RADAR-4.4.1c", null);
        geweigerd(besluit("directeur@radar", id, "hulpvorm", "bemiddeling"), "RADAR-4.4.1c", null);
        geweigerd(besluit("directeur@radar", id, "route", "ondersteuning"), "RADAR-4.4.1c", null);
        gelukt(besluit(RADAR, id, "anonimiteit", "nee"));
        gelukt(stap(RADAR, id, "bemiddelingsgesprek"));
    }

    @Test
    void een_zaak_via_een_ander_wacht_op_het_slachtoffer() {
        var id = id(RADAR, CASUS.replace("slachtoffer", "familie") + ", 'contactMetSlachtoffer': false");

        geweigerd(stap(RADAR, id, "intake gehouden"), "RADAR-4e", "contact met slachtoffer");
        patch(RADAR, id, etag(RADAR, id), "'contactMetSlachtoffer': true")
                .then()
                .statusCode(200);
        gelukt(stap(RADAR, id, "intake gehouden"));
    }

    @Test
    void ook_wie_anoniem_voor_een_ander_meldt_wacht_op_het_slachtoffer() {
        var id = id(
                RADAR,
                CASUS.replace("slachtoffer", "vriend").replace("'anoniem': false", "'anoniem': true")
                        + ", 'contactMetSlachtoffer': false");

        geweigerd(stap(RADAR, id, "intake gehouden"), "RADAR-4e", "contact met slachtoffer");
    }

    @Test
    void bij_dmg_komt_de_bevestiging_voor_de_intake() {
        var id = id(DMG, CASUS);

        geweigerd(stap(DMG, id, "intake gehouden"), "DMG-5c", "intake-bevestigen");
        gelukt(plicht(DMG, id, "intake-bevestigen"));
        gelukt(stap(DMG, id, "intake gehouden"));
        assertThat(lees(DMG, id).getString("feiten.intakeBevestigdOp")).isEqualTo(VANDAAG);
    }

    @Test
    void een_plan_bij_dmg_vraagt_een_besluit_overeenstemming_en_een_vervolg() {
        var id = id(DMG, CASUS + ", 'twijfel': true");
        patch(DMG, id, etag(DMG, id), "'fase': 'vooronderzoek'").then().statusCode(200);

        geweigerd(stap(DMG, id, "plan vastgesteld"), "DMG-6.1b", "besluit");
        gelukt(besluit("leidinggevende@dmg", id, "twijfel", "behandelen"));
        geweigerd(stap(DMG, id, "plan vastgesteld"), "DMG-6b", "besluit");
        gelukt(besluit(DMG, id, "verdere behandeling", "behandelen"));
        var dicht = stap(DMG, id, "plan vastgesteld");
        geweigerd(dicht, "DMG-7.1b", "overeenstemming");
        assertThat(dicht.jsonPath().<String>getList("clausules")).contains("DMG-7.2b");
        gelukt(plicht(DMG, id, "overeenstemming-bereiken"));
        geweigerd(stap(DMG, id, "plan vastgesteld"), "DMG-7.2b", "reacties-voorzien");
        gelukt(plicht(DMG, id, "reacties-voorzien"));
        gelukt(stap(DMG, id, "plan vastgesteld"));
        assertThat(lees(DMG, id).getString("fase")).isEqualTo("uitvoering");
    }

    @Test
    void wat_de_directeur_moet_beslissen_beslist_geen_ander() {
        var id = id(DMG, CASUS + ", 'zelfdeIncidentWederpartij': true");

        geweigerd(stap(DMG, id, "intake gehouden"), "DMG-3.5a", "besluit");
        for (var ander : List.of(DMG, "leidinggevende@dmg")) {
            besluit(ander, id, "belangenverstrengeling", "bemiddeling").then().statusCode(403);
        }
        besluit("coordinator@dmg", id, "belangenverstrengeling", "bemiddeling")
                .then()
                .statusCode(403);
        gelukt(plicht(DMG, id, "intake-bevestigen"));
        gelukt(besluit("directeur@dmg", id, "belangenverstrengeling", "bemiddeling"));
        gelukt(stap(DMG, id, "intake gehouden"));
    }

    @Test
    void een_besluit_tegen_behandelen_houdt_iedereen_tegen() {
        var id = id(DMG, CASUS + ", 'zelfdeIncidentWederpartij': true");
        gelukt(besluit("directeur@dmg", id, "belangenverstrengeling", "niet in behandeling"));

        geweigerd(stap("directeur@dmg", id, "intake gehouden"), "DMG-3.5a", "besluit");
        gelukt(besluit("directeur@dmg", id, "belangenverstrengeling", "bemiddeling"));
        gelukt(plicht(DMG, id, "intake-bevestigen"));
        gelukt(stap(DMG, id, "intake gehouden"));
    }

    @Test
    void contact_tegen_de_wens_van_de_melder_vraagt_een_besluit() {
        var id = id(RADAR, "'kanaal': 'e-mail', 'ontvangenOp': '2026-06-09T10:00:00+02:00', 'wilContact': false");

        geweigerd(stap(RADAR, id, "contact"), "RADAR-2.3", "besluit");
        gelukt(besluit(RADAR, id, "contact tegen wens", "ja"));
        gelukt(stap(RADAR, id, "contact"));
    }

    @Test
    void doorverwijzen_is_uitgesloten_als_dit_de_goede_plek_is() {
        var id = id(RADAR, CASUS);

        geweigerd(stap(RADAR, id, "doorverwezen"), null, null);
        patch(RADAR, id, etag(RADAR, id), "'juisteAdres': false").then().statusCode(200);
        gelukt(stap(RADAR, id, "doorverwezen"));
    }

    @Test
    void bij_klachtenhulp_praten_partijen_alleen_als_iedereen_wil() {
        var kh = "klachtbehandelaar@klachtenhulp";
        var id = id(kh, "'verzoeken': ['bemiddeling'], 'anoniem': false, 'calamiteit': false");

        geweigerd(stap(kh, id, "bemiddelingsgesprek"), "KH-2.6", "instemming partijen");
        patch(kh, id, etag(kh, id), "'partijenWillenBemiddeling': true, 'bemiddelaarVerbonden': true");
        geweigerd(stap(kh, id, "bemiddelingsgesprek"), "KH-2.7", null);
        patch(kh, id, etag(kh, id), "'bemiddelaarVerbonden': false");
        gelukt(stap(kh, id, "bemiddelingsgesprek"));
    }

    @Test
    void bij_ieder1gelijk_gaat_bemiddeling_voor_een_procedure() {
        var i1g = "klachtbehandelaar@ieder1gelijk";
        var id = id(
                i1g,
                "'juisteAdres': true, 'verzoeken': ['juridische procedure'], 'procedure': ['civiel'], 'anoniem': false");

        geweigerd(stap(i1g, id, "brief namens cliënt"), "I1G-0.3", "toestemming");
        gelukt(stap(i1g, id, "toestemming gegeven"));
        geweigerd(stap(i1g, id, "procedure gestart"), "I1G-3.1", "bemiddeling eerst");
        patch(i1g, id, etag(i1g, id), "'bemiddelingZonderResultaat': true")
                .then()
                .statusCode(200);
        gelukt(stap(i1g, id, "procedure gestart"));
    }

    @Test
    void een_stap_van_morgen_is_een_fout_en_geen_stap() {
        var id = id(RADAR, CASUS);

        doe(RADAR, id, "stappen", "{'stap': 'contact', 'datum': '2026-06-11'}")
                .then()
                .statusCode(400);
        doe(RADAR, id, "stappen", "{'stap': 'dansen', 'datum': '2026-06-09'}")
                .then()
                .statusCode(400);
        doe(RADAR, id, "plichten/bestaat-niet", "{'gedaanOp': '2026-06-09', 'bewijs': 'Gezegd.'}")
                .then()
                .statusCode(404);
    }
}
