package nl.wederhoor.dossier;

import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static nl.wederhoor.dossier.Poortproef.CASUS;
import static nl.wederhoor.dossier.Poortproef.RADAR;
import static nl.wederhoor.dossier.Poortproef.VANDAAG;
import static nl.wederhoor.dossier.Poortproef.besluit;
import static nl.wederhoor.dossier.Poortproef.gelukt;
import static nl.wederhoor.dossier.Poortproef.geweigerd;
import static nl.wederhoor.dossier.Poortproef.plicht;
import static nl.wederhoor.dossier.Poortproef.sluit;
import static nl.wederhoor.dossier.Poortproef.stap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closing, evaluating and reopening: refused with its clause; then what was missing is supplied; then accepted. */
@QuarkusTest
class SluitpoortenTest {
    private Proefklok klok;

    @BeforeEach
    void een_vaste_dag() {
        klok = Proefklok.op(VANDAAG + "T10:00:00+02:00");
    }

    @Test
    void sluiten_wacht_op_de_grond_en_op_het_bericht_aan_de_client() {
        var id = id(RADAR, CASUS);

        geweigerd(sluit(RADAR, id, "doel bereikt"), "RADAR-7.6e", "grond");
        patch(RADAR, id, etag(RADAR, id), "'doelBereikt': true").then().statusCode(200);
        geweigerd(sluit(RADAR, id, "doel bereikt"), "RADAR-4.4.4b", "afsluiting-melden");
        gelukt(plicht(RADAR, id, "afsluiting-melden"));
        gelukt(sluit(RADAR, id, "doel bereikt"));
        assertThat(lees(RADAR, id).getString("status")).isEqualTo("gesloten");
        geweigerd(stap(RADAR, id, "contact"), null, "heropening");
    }

    @Test
    void sluiten_omdat_de_client_zwijgt_wacht_tot_de_twee_weken_voorbij_zijn() {
        var id = id(RADAR, CASUS + ", 'clientReageert': false");
        gelukt(stap(RADAR, id, "rappel cliënt"));
        gelukt(plicht(RADAR, id, "afsluiting-melden"));

        klok.dagen(14);
        geweigerd(sluit(RADAR, id, "cliënt reageert niet"), "RADAR-7.1d", "termijn");
        klok.dagen(1);
        gelukt(sluit(RADAR, id, "cliënt reageert niet"));
    }

    @Test
    void wie_niets_meer_kan_bereiken_heeft_eerst_een_besluit_nodig() {
        var id = id(RADAR, CASUS + ", 'nietsTeBereiken': true");

        geweigerd(sluit(RADAR, id, "niets meer te bereiken"), "RADAR-7.6c", "besluit");
        gelukt(besluit(RADAR, id, "afsluiting", "ja"));
        geweigerd(sluit(RADAR, id, "niets meer te bereiken"), "RADAR-7.6c", "niets-te-bereiken-motiveren");
        gelukt(plicht(RADAR, id, "niets-te-bereiken-motiveren"));
        gelukt(plicht(RADAR, id, "afsluiting-melden"));
        gelukt(sluit(RADAR, id, "niets meer te bereiken"));
    }

    @Test
    void evalueren_kan_pas_na_sluiten_en_heropenen_maakt_het_bericht_weer_nodig() {
        var id = id(RADAR, CASUS + ", 'doelBereikt': true");
        gelukt(plicht(RADAR, id, "afsluiting-melden"));

        geweigerd(stap(RADAR, id, "evaluatie"), "RADAR-8a", "afsluiting");
        gelukt(sluit(RADAR, id, "doel bereikt"));
        gelukt(stap(RADAR, id, "evaluatie"));
        assertThat(lees(RADAR, id).getString("fase")).isEqualTo("evaluatie");
        gelukt(doe(RADAR, id, "_heropenen", "{'reden': 'Er kwam een nieuw feit bij.'}"));
        assertThat(lees(RADAR, id).getString("fase")).isEqualTo("intake");
        geweigerd(sluit(RADAR, id, "doel bereikt"), "RADAR-4.4.4b", "afsluiting-melden");
        doe(RADAR, id, "_heropenen", "{'reden': 'Nog een keer proberen.'}")
                .then()
                .statusCode(409);
    }
}
