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
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The terms of a dossier follow what happens in it, and keep their history. */
@QuarkusTest
class DossiertermijnenTest {
    private static final String KB = "klachtbehandelaar@radar";
    private static final String ONTVANGEN = "'ontvangenOp': '2026-04-02T18:30:00+02:00', 'kanaal': 'e-mail'";

    private Proefklok klok;

    @BeforeEach
    void op_de_dag_van_ontvangst() {
        klok = Proefklok.op("2026-04-02T19:00:00+02:00");
    }

    @Test
    void een_melding_begint_de_termijn_voor_het_eerste_contact_en_het_contact_beeindigt_die() {
        var dossier = id(KB, ONTVANGEN);
        assertThat(termijnen(dossier).getString("items.find { it.soort == 'eerste contact' }.uiterlijk"))
                .isEqualTo("2026-04-07");
        assertThat(eerste(dossier, "stand")).isEqualTo("loopt");

        klok.dagen(4);
        doe(KB, dossier, "stappen", "{'stap': 'contact', 'datum': '2026-04-06'}")
                .then()
                .statusCode(201);

        assertThat(eerste(dossier, "stand")).isEqualTo("voldaan");
        assertThat(termijnen(dossier)
                        .getList("items.find { it.soort == 'eerste contact' }.historie.soort", String.class))
                .containsExactly("begonnen", "voldaan");
    }

    @Test
    void een_termijn_is_de_dag_na_de_laatste_dag_verlopen_zonder_dat_iemand_kijkt() {
        var dossier = id(KB, ONTVANGEN);
        klok.dagen(5);
        assertThat(eerste(dossier, "stand")).isEqualTo("loopt");

        klok.dagen(1);

        assertThat(eerste(dossier, "stand")).isEqualTo("verlopen");
        assertThat(eerste(dossier, "vervolg")).isEqualTo("neem alsnog contact op");
    }

    @Test
    void een_verbeterde_dag_verplaatst_de_termijn_met_de_reden() {
        var dossier = id(KB, ONTVANGEN);

        patch(KB, dossier, etag(KB, dossier), "'ontvangenOp': '2026-04-01T10:00:00+02:00'")
                .then()
                .statusCode(200);

        var termijn = termijnen(dossier);
        assertThat(termijn.getList("items.findAll { it.soort == 'eerste contact' }"))
                .hasSize(1);
        assertThat(termijn.getString("items.find { it.soort == 'eerste contact' }.uiterlijk"))
                .isEqualTo("2026-04-02");
        assertThat(termijn.getList("items.find { it.soort == 'eerste contact' }.historie.reden", String.class))
                .containsExactly(null, "de feiten zijn gewijzigd");
    }

    @Test
    void elke_termijn_heeft_de_woorden_van_het_contract() {
        var dossier = id(KB, ONTVANGEN);
        assertThat(eerste(dossier, "status")).isEqualTo("loopt");
        assertThat(eerste(dossier, "aanname"))
                .as("Good Friday and Easter Monday")
                .isNotBlank();
        assertThat(eerste(dossier, "herkomst")).isEqualTo("protocol");

        klok.dagen(6);
        assertThat(eerste(dossier, "status")).isEqualTo("verstreken");
        doe(KB, dossier, "stappen", "{'stap': 'contact', 'datum': '2026-04-08'}")
                .then()
                .statusCode(201);
        assertThat(eerste(dossier, "status")).isEqualTo("gehaald");
        assertThat(als(KB).get("/api/v1/organisaties/radar/termijnen")
                        .jsonPath()
                        .getList("items.status", String.class))
                .isSubsetOf("loopt", "verstreken");
    }

    private static JsonPath termijnen(String dossier) {
        return haal(KB, dossier, "termijnen").then().statusCode(200).extract().jsonPath();
    }

    private static String eerste(String dossier, String veld) {
        return termijnen(dossier).getString("items.find { it.soort == 'eerste contact' }." + veld);
    }
}
