package nl.wederhoor.dossier;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.json;
import static nl.wederhoor.dossier.Poortproef.CASUS;
import static nl.wederhoor.dossier.Poortproef.RADAR;
import static nl.wederhoor.dossier.Poortproef.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of requests about dossiers: which headers they ask, which words they take, and which texts. */
@QuarkusTest
class DossierverzoekenTest {
    private static final String PLICHT = "{'gedaanOp': '2026-06-10', 'bewijs': 'In het gesprek.'}";

    @BeforeEach
    void een_vaste_dag() {
        Proefklok.op(VANDAAG + "T10:00:00+02:00");
    }

    @Test
    void alleen_feiten_besluiten_en_stappen_vragen_de_versie() {
        var id = id(RADAR, CASUS + ", 'doelBereikt': true");

        zonderVersie(id, "stappen", "{'stap': 'contact', 'datum': '2026-06-10'}")
                .then()
                .statusCode(428);
        zonderVersie(id, "beslissingen", "{'onderwerp': 'route', 'besluit': 'advies'}")
                .then()
                .statusCode(428);
        zonderVersie(id, "_heradviseren", "{}").then().statusCode(200);
        zonderVersie(id, "plichten/afsluiting-melden", PLICHT).then().statusCode(200);
        zonderVersie(id, "_afsluiten", "{'grond': 'doel bereikt', 'motivering': 'Besproken met de client.'}")
                .then()
                .statusCode(200);
        zonderVersie(id, "_heropenen", "{'reden': 'Er kwam een nieuw feit bij.'}")
                .then()
                .statusCode(200);
    }

    @Test
    void een_versie_die_wel_is_gegeven_wordt_vergeleken() {
        var id = id(RADAR, CASUS);
        var oud = etag(RADAR, id);
        doe(RADAR, id, "plichten/hoor-en-wederhoor-uitleggen", PLICHT).then().statusCode(200);

        doe(RADAR, id, "plichten/wijzen-op-victimisatie", PLICHT, oud).then().statusCode(412);
        doe(RADAR, id, "_heradviseren", "{}", oud).then().statusCode(412);
    }

    @Test
    void een_herhaald_verzoek_om_advies_doet_niets_dubbel() {
        var id = id(RADAR, CASUS);
        for (int keer = 0; keer < 2; keer++) {
            als(RADAR)
                    .header("Idempotency-Key", "her-" + id)
                    .contentType("application/json")
                    .body("{}")
                    .post("/api/v1/dossiers/" + id + "/_heradviseren")
                    .then()
                    .statusCode(200);
        }

        assertThat(haal(RADAR, id, "tijdlijn").asString().split("heradvies", -1))
                .hasSize(2);
    }

    @Test
    void de_lijst_weigert_woorden_die_niet_bestaan_en_tekens_die_niet_mogen() {
        for (var vraag :
                new String[] {"status=onzin", "fase=dansen", "nummer=%01", "behandelaar=a%07b", "status=%1f"}) {
            var antwoord = als(RADAR).urlEncodingEnabled(false).get("/api/v1/dossiers?" + vraag);
            assertThat(antwoord.statusCode()).as(vraag).isEqualTo(400);
            assertThat(antwoord.jsonPath().getString("fouten[0].pad")).isEqualTo(vraag.split("=")[0]);
        }
        var lijst = als(RADAR).get("/api/v1/dossiers?status=onzin").jsonPath();
        assertThat(lijst.<String>getList("fouten[0].toegestaan")).containsExactly("open", "gesloten");
        als(RADAR).get("/api/v1/dossiers?status=open&fase=intake").then().statusCode(200);
    }

    @Test
    void een_stuurteken_aan_het_eind_van_een_tekst_is_een_fout() {
        var id = id(RADAR, CASUS);

        for (var eind : new String[] {"\\u001f", "\\u0000", "\\u000b"}) {
            doe(RADAR, id, "plichten/wijzen-op-victimisatie", PLICHT.replace("gesprek.", "gesprek." + eind))
                    .then()
                    .statusCode(400);
        }
        doe(RADAR, id, "plichten/wijzen-op-victimisatie", PLICHT.replace("gesprek.", "gesprek.\\r\\n"))
                .then()
                .statusCode(200);
    }

    private static Response zonderVersie(String id, String onder, String body) {
        return als(RADAR).contentType("application/json").body(json(body)).post("/api/v1/dossiers/" + id + "/" + onder);
    }
}
