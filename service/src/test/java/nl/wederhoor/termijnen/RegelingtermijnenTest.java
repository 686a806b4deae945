package nl.wederhoor.termijnen;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms of regulations over HTTP: begun, extended once, suspended where the regulation knows it, and refused else. */
@QuarkusTest
class RegelingtermijnenTest {
    private static final String KB = "klachtbehandelaar@radar";
    private static final String REDEN = "'reden': 'De gemeente schreef ons dit.'";

    private static final String KLAAR = "'doelBereikt': true, 'juisteAdres': true, 'anoniem': false, 'fase': 'intake',"
            + " 'verzoeken': ['bemiddeling']";

    private Proefklok klok;

    @BeforeEach
    void in_maart() {
        klok = Proefklok.op("2026-03-04T10:00:00+01:00");
    }

    @Test
    void een_klacht_bij_de_gemeente_wordt_een_keer_verdaagd_en_verder_alleen_met_instemming() {
        var dossier = id(KB, "");
        var termijn = begin(dossier, "awb-klacht");
        assertThat(veld(dossier, termijn, "uiterlijk")).isEqualTo("2026-04-15");
        assertThat(veld(dossier, termijn, "wachtOp")).isEqualTo("wederpartij");
        assertThat(veld(dossier, termijn, "herkomst")).isEqualTo("wet");

        verleng(dossier, termijn, "").then().statusCode(200);
        assertThat(veld(dossier, termijn, "uiterlijk")).isEqualTo("2026-05-13");
        assertThat(veld(dossier, termijn, "verlengd")).isEqualTo("1");

        geweigerd(verleng(dossier, termijn, "'dagen': 7, "), "Awb 9:11 lid 3", "instemming van de cliënt");
        verleng(dossier, termijn, "'dagen': 7, 'clientStemtIn': true, ").then().statusCode(200);
        assertThat(veld(dossier, termijn, "uiterlijk")).isEqualTo("2026-05-20");
        assertThat(veld(dossier, termijn, "historie.soort")).isEqualTo("[begonnen, verlengd, verlengd]");
    }

    @Test
    void een_zorgaanbieder_verlengt_een_keer_en_daarna_niet_meer() {
        var dossier = id(KB, "");
        var termijn = begin(dossier, "wkkgz-klacht");
        verleng(dossier, termijn, "'dagen': 14, ").then().statusCode(200);
        assertThat(veld(dossier, termijn, "uiterlijk")).isEqualTo("2026-04-29");

        geweigerd(
                verleng(dossier, termijn, "'dagen': 7, 'clientStemtIn': true, "),
                "Wkkgz 17 lid 2",
                "een tweede verlenging bestaat niet");
    }

    @Test
    void stilstaan_kan_waar_de_regeling_dat_kent_en_anders_niet() {
        var dossier = id(KB, "");
        var klacht = begin(dossier, "awb-klacht");
        geweigerd(op(dossier, klacht, "_opschorten", ""), "Awb 9:11 lid 1", "een bepaling over opschorting");

        var bezwaar = begin(dossier, "awb-bezwaar");
        klok.dagen(6);
        op(dossier, bezwaar, "_opschorten", "").then().statusCode(200);
        assertThat(veld(dossier, bezwaar, "stand")).isEqualTo("opgeschort");
        klok.dagen(60);
        assertThat(veld(dossier, bezwaar, "stand"))
                .as("stands still past its day")
                .isEqualTo("opgeschort");

        op(dossier, bezwaar, "_hervatten", "'op': '2026-03-20', ").then().statusCode(200);
        assertThat(veld(dossier, bezwaar, "uiterlijk")).isEqualTo("2026-04-24");
        assertThat(veld(dossier, bezwaar, "stand")).isEqualTo("verlopen");
        geweigerd(op(dossier, bezwaar, "_hervatten", ""), "Awb 7:10 lid 1", "een opschorting");
    }

    @Test
    void een_termijn_van_het_protocol_kent_verlenging_noch_opschorting() {
        var dossier = id(KB, "'ontvangenOp': '2026-03-04T09:00:00+01:00', 'kanaal': 'e-mail'");
        var termijn =
                haal(KB, dossier, "termijnen").jsonPath().getString("items.find { it.soort == 'eerste contact' }.id");

        geweigerd(verleng(dossier, termijn, ""), "RADAR-2.3", "een bepaling over verlenging");
        geweigerd(op(dossier, termijn, "_opschorten", ""), "RADAR-2.3", "een bepaling over opschorting");
        geweigerd(op(dossier, termijn, "_afmelden", ""), "RADAR-2.3", "het feit dat erbij hoort");
    }

    @Test
    void de_commissie_van_integratiewerk_verlengt_een_keer() {
        var kb = "klachtbehandelaar@integratiewerk";
        var dossier = id(kb, "'ontvangenDoorDirecteurOp': '2026-03-02', 'naarCommissieOp': '2026-03-04'");
        var termijn =
                haal(kb, dossier, "termijnen").jsonPath().getString("items.find { it.soort == 'advies commissie' }.id");
        var pad = "termijnen/" + termijn + "/_verlengen";

        doe(kb, dossier, pad, "{" + REDEN + "}").then().statusCode(200);
        assertThat(haal(kb, dossier, "termijnen")
                        .jsonPath()
                        .getString("items.find { it.soort == 'advies commissie' }.uiterlijk"))
                .isEqualTo("2026-04-15");

        var weer = doe(kb, dossier, pad, "{" + REDEN + "}");
        assertThat(weer.statusCode()).isEqualTo(409);
        assertThat(weer.jsonPath().getList("clausules", String.class)).contains("IW-C.6b");
    }

    @Test
    void de_plicht_die_een_termijn_vraagt_beeindigt_die_op_de_dag_waarop_zij_is_gedaan() {
        var kb = "klachtbehandelaar@integratiewerk";
        var dossier = id(kb, "'ontvangenDoorDirecteurOp': '2026-03-02'");

        doe(kb, dossier, "plichten/ontvangst-bevestigen", "{'gedaanOp': '2026-03-03', 'bewijs': 'Brief.'}")
                .then()
                .statusCode(200);

        var stand = haal(kb, dossier, "termijnen").jsonPath();
        assertThat(stand.getString("items.find { it.soort == 'ontvangstbevestiging' }.stand"))
                .isEqualTo("voldaan");
        assertThat(stand.getString("items.find { it.soort == 'ontvangstbevestiging' }.toelichting"))
                .contains("op tijd gedaan", "plicht gedaan");
        assertThat(stand.getString("items.find { it.soort == 'contact klager' }.stand"))
                .isEqualTo("loopt");
    }

    @Test
    void een_eigen_regeling_wordt_gevolgd_zoals_zij_is_overgenomen() {
        var dossier = id(KB, "");
        doe(
                        KB,
                        dossier,
                        "termijnen",
                        "{'regeling': 'eigen', 'start': '2026-03-02', " + REDEN
                                + ", 'eigen': {'aantal': 4, 'eenheid': 'weken', 'opschorting': true}}")
                .then()
                .statusCode(201);
        var termijn = haal(KB, dossier, "termijnen").jsonPath().getString("items[0].id");
        assertThat(veld(dossier, termijn, "uiterlijk")).isEqualTo("2026-03-30");

        geweigerd(verleng(dossier, termijn, ""), "regeling wederpartij", "een bepaling over verlenging");
        op(dossier, termijn, "_opschorten", "").then().statusCode(200);
        op(dossier, termijn, "_hervatten", "").then().statusCode(200);
        op(dossier, termijn, "_afmelden", "'op': '2026-03-03', ").then().statusCode(200);
        assertThat(veld(dossier, termijn, "stand")).isEqualTo("voldaan");
        assertThat(op(dossier, termijn, "_afmelden", "").statusCode()).isEqualTo(409);
    }

    @Test
    void een_wijziging_vraagt_een_versie_een_rol_en_een_eigen_dossier() {
        var dossier = id(KB, "");
        var termijn = begin(dossier, "awb-klacht");
        var pad = "termijnen/" + termijn + "/_verlengen";
        var body = "{" + REDEN + "}";

        assertThat(doe(KB, dossier, pad, body, "\"1\"").statusCode()).isEqualTo(412);
        assertThat(als(KB).contentType("application/json")
                        .body(json(body))
                        .post("/api/v1/dossiers/" + dossier + "/" + pad)
                        .statusCode())
                .isEqualTo(428);
        assertThat(doe("coordinator@radar", dossier, pad, body, "*").statusCode())
                .isEqualTo(403);
        assertThat(doe("directeur@dmg", dossier, pad, body, "*").statusCode()).isEqualTo(404);
        assertThat(doe(KB, id(KB, ""), pad, body).statusCode())
                .as("the term of another dossier")
                .isEqualTo(404);
        assertThat(doe(KB, dossier, pad, "{}").statusCode()).isEqualTo(400);
        assertThat(haal("directeur@dmg", dossier, "termijnen").statusCode()).isEqualTo(404);
    }

    @Test
    void een_gesloten_dossier_heeft_geen_lopende_termijn_en_heropenen_laat_die_verder_lopen() {
        var dossier = id(KB, KLAAR);
        var termijn = begin(dossier, "awb-klacht");
        sluit(dossier);
        assertThat(veld(dossier, termijn, "stand")).isEqualTo("vervallen");
        assertThat(veld(dossier, termijn, "toelichting")).contains("dossier gesloten");
        assertThat(verleng(dossier, termijn, "").statusCode()).isEqualTo(409);

        doe(KB, dossier, "_heropenen", "{'reden': 'Toch verder met de zaak.'}")
                .then()
                .statusCode(200);
        assertThat(veld(dossier, termijn, "stand")).isEqualTo("loopt");
    }

    @Test
    void een_termijn_die_stilstond_staat_na_sluiten_en_heropenen_nog_stil() {
        var dossier = id(KB, KLAAR);
        var termijn = begin(dossier, "awb-bezwaar");
        op(dossier, termijn, "_opschorten", "").then().statusCode(200);
        sluit(dossier);
        assertThat(veld(dossier, termijn, "stand")).isEqualTo("vervallen");

        doe(KB, dossier, "_heropenen", "{'reden': 'Toch verder met de zaak.'}")
                .then()
                .statusCode(200);

        assertThat(veld(dossier, termijn, "stand")).isEqualTo("opgeschort");
        klok.dagen(2);
        op(dossier, termijn, "_hervatten", "").then().statusCode(200);
        assertThat(veld(dossier, termijn, "stand")).isEqualTo("loopt");
        assertThat(veld(dossier, termijn, "historie.soort"))
                .isEqualTo("[begonnen, opgeschort, vervallen, heropend, hervat]");
    }

    private static void sluit(String dossier) {
        doe(KB, dossier, "plichten/afsluiting-melden", "{'gedaanOp': '2026-03-04', 'bewijs': 'Brief.'}")
                .then()
                .statusCode(200);
        doe(KB, dossier, "_afsluiten", "{'grond': 'doel bereikt', 'motivering': 'Het doel is bereikt.'}")
                .then()
                .statusCode(200);
    }

    private static String begin(String dossier, String regeling) {
        doe(KB, dossier, "termijnen", "{'regeling': '%s', 'start': '2026-03-04', %s}".formatted(regeling, REDEN))
                .then()
                .statusCode(201);
        return haal(KB, dossier, "termijnen")
                .jsonPath()
                .getString("items.find { it.soort == '%s' && it.stand == 'loopt' }.id"
                        .formatted(
                                regeling.equals("awb-bezwaar")
                                        ? "beslissing op bezwaar"
                                        : regeling.equals("wkkgz-klacht")
                                                ? "oordeel van de zorgaanbieder"
                                                : "afhandeling van de klacht"));
    }

    private static Response verleng(String dossier, String termijn, String velden) {
        return op(dossier, termijn, "_verlengen", velden);
    }

    private static Response op(String dossier, String termijn, String daad, String velden) {
        return doe(KB, dossier, "termijnen/" + termijn + "/" + daad, "{" + velden + REDEN + "}");
    }

    private static void geweigerd(Response antwoord, String bepaling, String ontbreekt) {
        assertThat(antwoord.statusCode()).isEqualTo(409);
        assertThat(antwoord.jsonPath().getList("clausules", String.class)).containsExactly(bepaling);
        assertThat(antwoord.jsonPath().getList("ontbreekt", String.class)).containsExactly(ontbreekt);
    }

    private static String veld(String dossier, String termijn, String veld) {
        return haal(KB, dossier, "termijnen").jsonPath().getString("items.find { it.id == '" + termijn + "' }." + veld);
    }
}
