package nl.wederhoor.dossier;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.json;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static nl.wederhoor.dossier.Dossierapi.maak;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static nl.wederhoor.dossier.Dossierapi.plaats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.Test;

/** A report becomes a dossier; its facts change with If-Match and a history; the list goes a page at a time. */
@QuarkusTest
class DossiersTest {
    private static final String KB = "klachtbehandelaar@radar";
    private static final String FEITEN = "'melder': 'slachtoffer', 'gronden': ['ras'], 'anoniem': false,"
            + " 'juisteAdres': true, 'verzoeken': ['bemiddeling'], 'gemeente': 'Rotterdam',"
            + " 'incidentOp': '2026-03-30', 'ontvangenOp': '2026-04-01T10:00:00+02:00'";

    @Test
    void wie_niet_anoniem_meldt_geeft_gegevens() {
        for (var melder : List.of("", ", 'melderGegevens': {}", ", 'melderGegevens': {'naam': null}")) {
            plaats(KB, "{'organisatie': 'radar', 'feiten': {'anoniem': false}" + melder + "}")
                    .then()
                    .statusCode(400)
                    .body("fouten.pad", hasItem("melderGegevens"));
        }
        plaats(KB, "{'organisatie': 'radar', 'feiten': {'anoniem': false}, 'melderGegevens': {'telefoon': 'geen'}}")
                .then()
                .statusCode(201);
    }

    @Test
    void een_melding_wordt_een_dossier_met_nummer_versie_en_advies() {
        Proefklok.op("2026-04-02T10:00:00+02:00");
        var antwoord = plaats(
                KB,
                "{'organisatie': 'radar', 'feiten': {%s}, 'omschrijving': 'Regel een.\\nRegel twee.', 'melderGegevens':"
                                .formatted(FEITEN)
                        + " {'naam': 'Jo Verzonnen', 'geboortejaar': 1980}, 'wederpartij': {'naam': 'Cafe De Proef',"
                        + " 'soort': 'organisatie'}, 'incident': {'datum': '2026-03-30', 'plaats': 'Rotterdam'}}");

        antwoord.then().statusCode(201);
        var dossier = antwoord.jsonPath();
        assertThat(dossier.getString("nummer")).matches("2026-[0-9]{4}");
        assertThat(antwoord.header("Location")).endsWith("/api/v1/dossiers/" + dossier.getString("id"));
        assertThat(antwoord.header("ETag")).isEqualTo("\"" + dossier.getLong("versie") + "\"");
        assertThat(dossier.getString("status")).isEqualTo("open");
        assertThat(dossier.getString("behandelaar")).isEqualTo("klachtbehandelaar");
        assertThat(dossier.getString("advies.soort.waarde")).isEqualTo("klacht");
        var gelezen = lees(KB, dossier.getString("id"));
        assertThat(gelezen.<Object>get()).isEqualTo(dossier.get());
        assertThat(gelezen.getString("feiten.gemeente")).isEqualTo("Rotterdam");
        assertThat(gelezen.getString("wederpartij.naam")).isEqualTo("Cafe De Proef");
        assertThat(gelezen.getString("melderGegevens.naam")).isEqualTo("Jo Verzonnen");
    }

    @Test
    void wie_anoniem_meldt_hoeft_geen_gegevens_te_geven() {
        plaats(KB, "{'organisatie': 'radar', 'feiten': {'anoniem': true}}")
                .then()
                .statusCode(201);
    }

    @Test
    void alle_fouten_komen_tegelijk_en_geen_waarde_komt_terug() {
        var antwoord = plaats(
                KB,
                "{'organisatie': 'radar', 'kleur': 1, 'feiten': {'anoniem': 'KANARIE', 'vreemd': 1, 'fase': 'archief'},"
                        + " 'omschrijving': 'KANARIE\\u0000', 'melderGegevens': {'naam': 'KANARIE\\u0007',"
                        + " 'geboortejaar': 12}, 'wederpartij': {'soort': 'KANARIE'}, 'incident': {'datum':"
                        + " '2026-02-31', 'plaats': 'KANARIE\\ud800'}}");

        antwoord.then().statusCode(400);
        assertThat(antwoord.jsonPath().<String>getList("fouten.pad"))
                .containsExactlyInAnyOrder(
                        "kleur",
                        "feiten.anoniem",
                        "feiten.vreemd",
                        "feiten.fase",
                        "omschrijving",
                        "melderGegevens.naam",
                        "melderGegevens.geboortejaar",
                        "wederpartij.naam",
                        "wederpartij.soort",
                        "incident.datum",
                        "incident.plaats");
        assertThat(antwoord.asString()).doesNotContain("KANARIE");
    }

    @Test
    void grenzen_van_teksten_zijn_precies() {
        var lang = "{'organisatie': 'radar', 'omschrijving': '%s', 'melderGegevens': {'naam': '%s'}}";

        plaats(KB, lang.formatted("x".repeat(20_000), "n".repeat(200))).then().statusCode(201);
        assertThat(plaats(KB, lang.formatted("x".repeat(20_001), "n".repeat(201)))
                        .then()
                        .statusCode(400)
                        .extract()
                        .jsonPath()
                        .<String>getList("fouten.pad"))
                .containsExactlyInAnyOrder("omschrijving", "melderGegevens.naam");
    }

    @Test
    void een_andere_organisatie_in_het_verzoek_mag_niet() {
        plaats(KB, "{'organisatie': 'dmg'}").then().statusCode(403);
        plaats(KB, "{'organisatie': 'nergens'}").then().statusCode(400);
    }

    @Test
    void hetzelfde_verzoek_onder_dezelfde_sleutel_maakt_een_dossier() {
        var sleutel = UUID.randomUUID().toString();
        var eerste = metSleutel(KB, sleutel, "{'organisatie': 'radar'}");
        var tweede = metSleutel(KB, sleutel, "{'organisatie': 'radar'}");
        var ander = metSleutel(KB, sleutel, "{'organisatie': 'radar', 'feiten': {'anoniem': true}}");
        var collega = metSleutel("klachtbehandelaar2@radar", sleutel, "{'organisatie': 'radar'}");

        assertThat(tweede.statusCode()).isEqualTo(201);
        assertThat(tweede.<String>path("id")).isEqualTo(eerste.path("id"));
        assertThat(ander.statusCode()).isEqualTo(409);
        assertThat(collega.<String>path("id")).isNotEqualTo(eerste.path("id"));
    }

    @Test
    void na_een_dag_is_een_sleutel_weer_vrij() {
        var klok = Proefklok.op("2026-04-02T10:00:00+02:00");
        var eerste = metSleutel(KB, "dag-proef", "{'organisatie': 'radar'}");
        klok.dagen(1);
        var later = metSleutel(KB, "dag-proef", "{'organisatie': 'radar'}");

        assertThat(later.<String>path("id")).isNotEqualTo(eerste.path("id"));
    }

    @Test
    void feiten_wijzigen_vraagt_de_versie_die_is_gelezen() {
        var id = id(KB, FEITEN);
        var etag = etag(KB, id);

        als(KB).contentType("application/merge-patch+json")
                .body(json("{'feiten': {'anoniem': true}}"))
                .patch("/api/v1/dossiers/" + id)
                .then()
                .statusCode(428);
        patch(KB, id, "\"99999\"", "'anoniem': true").then().statusCode(412);
        patch(KB, id, "W/" + etag, "'anoniem': true").then().statusCode(412);
        patch(KB, id, etag, "'anoniem': true").then().statusCode(200);
        patch(KB, id, etag, "'anoniem': false").then().statusCode(412);
    }

    @Test
    void een_wijziging_adviseert_opnieuw_en_staat_in_de_geschiedenis() {
        var id = id(KB, FEITEN);
        var na =
                patch(KB, id, etag(KB, id), "'anoniem': true, 'gemeente': null").jsonPath();

        assertThat(na.<Boolean>get("feiten.anoniem")).isTrue();
        assertThat(na.getMap("feiten")).doesNotContainKey("gemeente");
        assertThat(na.<String>get("advies.hulpvormen.find { it.vorm == 'bemiddeling' }.status"))
                .isEqualTo("uitgesloten");
        var regels = Dossierapi.haal(KB, id, "tijdlijn").jsonPath();
        assertThat(regels.<String>getList("items.soort")).containsExactly("melding", "feiten");
        assertThat(regels.<Boolean>get("items[1].inhoud.was.anoniem")).isFalse();
        assertThat(regels.<Boolean>get("items[1].inhoud.wordt.anoniem")).isTrue();
        assertThat(regels.<List<String>>get("items[1].inhoud.weg")).containsExactly("gemeente");
        assertThat(regels.getString("items[1].door")).isEqualTo("klachtbehandelaar");
        assertThat(Dossierapi.haal(KB, id, "adviezen").jsonPath().getList("items.moment"))
                .containsExactly(1, 2);
    }

    @Test
    void sluiten_gaat_niet_met_de_fase() {
        var id = id(KB, FEITEN);

        for (var fase : List.of("afgesloten", "evaluatie", "archief")) {
            patch(KB, id, etag(KB, id), "'fase': '" + fase + "'").then().statusCode(409);
        }
        patch(KB, id, etag(KB, id), "'fase': null").then().statusCode(400);
        patch(KB, id, etag(KB, id), "'fase': 'intake'").then().statusCode(200);
    }

    @Test
    void opnieuw_adviseren_toont_wat_het_nieuwe_beleid_verandert() {
        var id = id(KB, FEITEN);
        var uitkomst = Dossierapi.doe(KB, id, "_heradviseren", "{}")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(uitkomst.getString("eerdereVersie")).isEqualTo("radar-1");
        assertThat(uitkomst.getList("verschillen")).isEmpty();
        assertThat(uitkomst.getString("dossier.beleidsversie")).isEqualTo("radar-1");
    }

    @Test
    void de_lijst_gaat_per_vijftig_en_laat_alleen_de_eigen_organisatie_zien() {
        for (int i = 0; i < 52; i++) {
            maak("klachtbehandelaar@klachtenhulp", "").then().statusCode(201);
        }
        var eerste = lijst("klachtbehandelaar@klachtenhulp", "");
        var tweede = lijst("klachtbehandelaar@klachtenhulp", "?pagina=2");

        assertThat(eerste.getList("items")).hasSize(50);
        assertThat(eerste.getLong("totaal")).isGreaterThanOrEqualTo(52);
        assertThat(tweede.<String>getList("items.id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(eerste.getList("items.id"));
        assertThat(lijst("directeur@klachtenhulp", "?status=gesloten").getLong("totaal"))
                .isZero();
        assertThat(lijst("coordinator@klachtenhulp", "?nummer=" + eerste.getString("items[3].nummer"))
                        .<String>getList("items.id"))
                .containsExactly(eerste.getString("items[3].id"));
        assertThat(lijst("klachtbehandelaar@dmg", "").<String>getList("items.id"))
                .doesNotContainAnyElementsOf(eerste.getList("items.id"));
        als(KB).get("/api/v1/dossiers?pagina=0").then().statusCode(400);
    }

    private static JsonPath lijst(String account, String vraag) {
        return als(account)
                .get("/api/v1/dossiers" + vraag)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response metSleutel(String account, String sleutel, String body) {
        return als(account)
                .contentType("application/json")
                .header("Idempotency-Key", sleutel)
                .body(json(body))
                .post("/api/v1/dossiers");
    }
}
