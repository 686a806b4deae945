package nl.wederhoor.dossier;

import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static nl.wederhoor.dossier.Poortproef.CASUS;
import static nl.wederhoor.dossier.Poortproef.VANDAAG;
import static nl.wederhoor.dossier.Poortproef.gelukt;
import static nl.wederhoor.dossier.Poortproef.plicht;
import static nl.wederhoor.dossier.Poortproef.stap;
import static nl.wederhoor.dossier.Poortproef.uitgelegd;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done for an earlier occasion does not count for the next one. */
@QuarkusTest
class HerhaaldePlichtTest {
    private static final String RADAR = "klachtbehandelaar@radar";

    private Proefklok klok;

    @BeforeEach
    void een_vaste_dag() {
        klok = Proefklok.op(VANDAAG + "T10:00:00+02:00");
    }

    @Test
    void na_een_tweede_brief_hoort_een_tweede_rappel() {
        var id = id(RADAR, CASUS);
        brief(id);
        klok.dagen(15);
        assertThat(gedaan(id, "rappel-wederpartij")).isFalse();
        gelukt(plicht(RADAR, id, "rappel-wederpartij"));
        assertThat(haal(RADAR, id, "plichten").jsonPath().<Object>get(regel("rappel-wederpartij")))
                .as("nothing to remind of any more")
                .isNull();
        gelukt(stap(RADAR, id, "reactie wederpartij"));

        brief(id);
        klok.dagen(15);

        assertThat(gedaan(id, "rappel-wederpartij")).isFalse();
    }

    @Test
    void wie_opnieuw_zwijgt_wordt_opnieuw_benaderd() {
        var id = id(RADAR, CASUS + ", 'clientReageert': false");
        gelukt(plicht(RADAR, id, "client-benaderen"));
        assertThat(gedaan(id, "client-benaderen")).isTrue();
        gelukt(stap(RADAR, id, "reactie cliënt"));

        patch(RADAR, id, etag(RADAR, id), "'clientReageert': false").then().statusCode(200);

        assertThat(gedaan(id, "client-benaderen")).isFalse();
    }

    @Test
    void een_ander_feit_haalt_wat_gedaan_is_niet_weg() {
        var id = id(RADAR, CASUS + ", 'clientReageert': false");
        gelukt(plicht(RADAR, id, "client-benaderen"));

        patch(RADAR, id, etag(RADAR, id), "'terrein': 'horeca'").then().statusCode(200);

        assertThat(gedaan(id, "client-benaderen")).isTrue();
    }

    private static void brief(String id) {
        if (!gedaan(id, "wijzen-op-victimisatie")) {
            uitgelegd(RADAR, id);
        }
        gelukt(stap(RADAR, id, "toestemming gegeven"));
        gelukt(stap(RADAR, id, "brief aan wederpartij"));
    }

    private static boolean gedaan(String id, String plicht) {
        return haal(RADAR, id, "plichten").jsonPath().getBoolean(regel(plicht) + ".gedaan");
    }

    private static String regel(String plicht) {
        return "items.find { it.plicht.id == '" + plicht + "' }";
    }
}
