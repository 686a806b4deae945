package nl.wederhoor.termijnen;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A duty with a last day has a term that is kept, listed and warned about; doing the duty meets it, each time anew. */
@QuarkusTest
class VolgtermijnenTest {
    private static final String KB = "klachtbehandelaar@dmg";

    @Inject
    Waarschuwer waarschuwer;

    private Proefklok klok;
    private String dossier;

    @BeforeEach
    void een_afspraak_voor_de_intake() {
        klok = Proefklok.op("2026-03-02T10:00:00+01:00");
        dossier = id(KB, "'melder': 'slachtoffer', 'verzoeken': ['bemiddeling'], 'beletselenIntake': false");
        plan("2026-03-12");
    }

    @Test
    void de_bevestiging_van_de_intake_heeft_de_dag_van_de_afspraak_als_laatste() {
        assertThat(termijn("uiterlijk")).isEqualTo("2026-03-12");
        assertThat(termijn("start")).isEqualTo("2026-03-02");
        assertThat(termijn("herkomst")).isEqualTo("protocol");
        assertThat(termijn("clausules[0]")).isEqualTo("DMG-5c");
        assertThat(termijn("stand")).isEqualTo("loopt");
        assertThat(haal(KB, dossier, "termijnen").jsonPath().getBoolean(pad("kanAfmelden")))
                .isFalse();
    }

    @Test
    void de_plicht_gedaan_is_de_termijn_gehaald() {
        doe(KB, dossier, "plichten/intake-bevestigen", "{'gedaanOp': '2026-03-02', 'bewijs': 'Brief.'}")
                .then()
                .statusCode(200);

        assertThat(termijn("stand")).isEqualTo("voldaan");
        assertThat(termijn("toelichting")).contains("op tijd gedaan", "plicht gedaan");
    }

    @Test
    void zegt_een_feit_dat_het_is_gedaan_dan_eindigt_zij_ook() {
        patch(KB, dossier, etag(KB, dossier), "'intakeBevestigdOp': '2026-03-02'")
                .then()
                .statusCode(200);

        assertThat(termijn("stand")).isEqualTo("voldaan");
    }

    @Test
    void een_nieuwe_afspraak_vraagt_een_nieuwe_bevestiging_met_een_eigen_termijn() {
        doe(KB, dossier, "plichten/intake-bevestigen", "{'gedaanOp': '2026-03-02', 'bewijs': 'Brief.'}")
                .then()
                .statusCode(200);

        plan("2026-03-20");

        assertThat(alle().getList("items.findAll { it.soort == 'intake bevestigen' }.stand", String.class))
                .containsExactly("voldaan", "loopt");
        assertThat(alle().getList("items.findAll { it.soort == 'intake bevestigen' }.uiterlijk", String.class))
                .containsExactly("2026-03-12", "2026-03-20");
        assertThat(haal(KB, dossier, "plichten")
                        .jsonPath()
                        .getBoolean("items.find { it.plicht.id == 'intake-bevestigen' }.gedaan"))
                .isFalse();
        doe(KB, dossier, "stappen", "{'stap': 'intake gehouden', 'datum': '2026-03-02'}")
                .then()
                .statusCode(409);
    }

    @Test
    void een_verzette_afspraak_verzet_de_termijn_met_de_reden() {
        plan("2026-03-18");

        assertThat(alle().getList("items.findAll { it.soort == 'intake bevestigen' }"))
                .hasSize(1);
        assertThat(termijn("uiterlijk")).isEqualTo("2026-03-18");
        assertThat(alle().getList(pad("historie.soort"), String.class)).containsExactly("begonnen", "herberekend");
    }

    @Test
    void de_ladder_waarschuwt_voor_haar_en_de_lijst_noemt_haar() {
        klok.dagen(8);
        waarschuwer.waarschuw("dmg");

        assertThat(soorten("/api/v1/organisaties/dmg/aandacht?pagina=")).contains("intake bevestigen");
        assertThat(soorten("/api/v1/organisaties/dmg/termijnen?tot=2026-03-12&pagina="))
                .contains("intake bevestigen");
    }

    /** What all pages of a list say about this dossier. */
    private List<String> soorten(String lijst) {
        List<String> soorten = new ArrayList<>();
        for (int pagina = 1; ; pagina++) {
            var bladzijde = als(KB).get(lijst + pagina).jsonPath().param("dossier", dossier);
            if (bladzijde.getList("items").isEmpty()) {
                return soorten;
            }
            soorten.addAll(bladzijde.getList("items.findAll { it.dossier == dossier }.soort", String.class));
        }
    }

    private void plan(String afspraak) {
        doe(
                        KB,
                        dossier,
                        "stappen",
                        "{'stap': 'intake gepland', 'datum': '2026-03-02', 'afspraakOp': '" + afspraak + "'}")
                .then()
                .statusCode(201);
    }

    private JsonPath alle() {
        return haal(KB, dossier, "termijnen").then().statusCode(200).extract().jsonPath();
    }

    private String termijn(String veld) {
        return alle().getString(pad(veld));
    }

    private static String pad(String veld) {
        return "items.find { it.soort == 'intake bevestigen' }." + veld;
    }
}
