package nl.wederhoor.dossier;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Points go to who the text names; who does not follow the advice says why, and that is counted. */
@QuarkusTest
class BesluitenTest {
    private static final String RADAR = "klachtbehandelaar@radar";
    private static final String DMG = "klachtbehandelaar@dmg";
    private static final String ADVIES = "'melder': 'slachtoffer', 'juisteAdres': true, 'wilZelfActie': true,"
            + " 'anoniem': false, 'binnenWerkgebied': true, 'gemeenteAangesloten': true, 'verzoeken': ['bemiddeling']";

    @Test
    void een_besloten_punt_ligt_niet_meer_voor_en_het_advies_volgt() {
        var id = id(RADAR, "'spoedIndicatie': true, 'kanaal': 'e-mail'");
        assertThat(punten(id, RADAR)).contains("spoed");

        besluit(RADAR, id, "spoed", "ja", "").then().statusCode(201);

        assertThat(punten(id, RADAR)).doesNotContain("spoed");
        assertThat(lees(RADAR, id).<String>get("besluiten.find { it.onderwerp == 'spoed' }.besluit"))
                .isEqualTo("ja");
    }

    @Test
    void wat_de_tekst_aan_niemand_laat_legt_de_behandelaar_vast_en_dat_staat_erbij() {
        var id = id(RADAR, "'melder': 'bureau', 'juisteAdres': true");
        besluit(RADAR, id, "eigen actie", "nee", "").then().statusCode(201);

        var regel = haal(RADAR, id, "tijdlijn").jsonPath();
        assertThat(regel.getString("items[1].inhoud.beslisser")).isEqualTo("niet benoemd");
        assertThat(regel.getString("items[1].door")).isEqualTo("klachtbehandelaar");
    }

    @Test
    void een_punt_dat_niet_voorligt_is_niet_te_besluiten() {
        var id = id(RADAR, "'juisteAdres': true");

        besluit(RADAR, id, "belangenverstrengeling", "bemiddeling", "").then().statusCode(409);
        besluit(RADAR, id, "spoed", "misschien", "").then().statusCode(400);
        besluit(RADAR, id, "koffie", "ja", "").then().statusCode(400);
    }

    @Test
    void wie_het_advies_volgt_zegt_genoeg_en_wie_afwijkt_geeft_een_reden() {
        var id = id(RADAR, ADVIES);
        assertThat(lees(RADAR, id).<String>get("advies.routes.find { it.route == 'advies' }.status"))
                .isEqualTo("aanbevolen");
        long eerder = afwijkingen();

        besluit(RADAR, id, "route", "advies", "").then().statusCode(201);
        besluit(RADAR, id, "route", "ondersteuning", "").then().statusCode(400);
        besluit(RADAR, id, "route", "ondersteuning", ", 'reden': 'te kort'")
                .then()
                .statusCode(400);
        besluit(
                        RADAR,
                        id,
                        "route",
                        "ondersteuning",
                        ", 'reden': 'De client wil toch hulp.', 'redencode': 'wens van de cliënt'")
                .then()
                .statusCode(201);

        assertThat(afwijkingen()).isEqualTo(eerder + 1);
        var keuze = lees(RADAR, id).<Map<String, Object>>get("besluiten.find { it.onderwerp == 'route' }");
        assertThat(keuze)
                .containsEntry("besluit", "ondersteuning")
                .containsEntry("reden", "De client wil toch hulp.")
                .containsEntry("door", "klachtbehandelaar")
                .containsEntry("beslisser", "niet benoemd")
                .containsEntry("wijktAf", true);
    }

    @Test
    void een_toegekende_wens_noemt_behandelaars_en_een_einde() {
        var id = id(DMG, "'aard': ['seksuele intimidatie'], 'wensBehandelaar': 'vrouw', 'juisteAdres': true");
        var directeur = "directeur@dmg";

        besluit(DMG, id, "wens behandelaar", "toegekend", "").then().statusCode(403);
        besluit(directeur, id, "wens behandelaar", "toegekend", "").then().statusCode(400);
        besluit(directeur, id, "wens behandelaar", "toegekend", ", 'behandelaars': ['fg'], 'tot': '2027-01-01'")
                .then()
                .statusCode(400);
        besluit(
                        directeur,
                        id,
                        "wens behandelaar",
                        "toegekend",
                        ", 'behandelaars': ['klachtbehandelaar2'], 'tot': '1999-01-01'")
                .then()
                .statusCode(400);
        besluit(
                        directeur,
                        id,
                        "wens behandelaar",
                        "toegekend",
                        ", 'behandelaars': ['klachtbehandelaar2@dmg'], 'tot': '2099-01-01'")
                .then()
                .statusCode(201);
        assertThat(lees(DMG, id).<List<String>>get("besluiten[0].behandelaars")).containsExactly("klachtbehandelaar2");
        assertThat(lees(DMG, id).getString("besluiten[0].beslisser")).isEqualTo("directeur");
    }

    @Test
    void de_inbox_toont_wie_wat_moet_beslissen() {
        var voorDirecteur = id(DMG, "'zelfdeIncidentWederpartij': true, 'juisteAdres': true, 'spoedIndicatie': true");
        var voorLeiding = id(DMG, "'twijfel': true, 'juisteAdres': true");

        assertThat(inbox("directeur@dmg", voorDirecteur)).containsExactly("belangenverstrengeling");
        assertThat(inbox("directeur@dmg", voorLeiding)).containsExactly("twijfel");
        assertThat(inbox("leidinggevende@dmg", voorDirecteur)).isEmpty();
        assertThat(inbox("leidinggevende@dmg", voorLeiding)).containsExactly("twijfel");
        assertThat(inbox(DMG, voorDirecteur)).contains("spoed").doesNotContain("belangenverstrengeling");
        assertThat(inbox("klachtbehandelaar2@dmg", voorDirecteur)).isEmpty();

        besluit("leidinggevende@dmg", voorLeiding, "twijfel", "behandelen", "")
                .then()
                .statusCode(201);
        patch("directeur@dmg", voorDirecteur, etag(DMG, voorDirecteur), "'zelfdeIncidentWederpartij': false")
                .then()
                .statusCode(200);

        assertThat(inbox("directeur@dmg", voorLeiding)).isEmpty();
        assertThat(inbox("directeur@dmg", voorDirecteur)).isEmpty();
    }

    @Test
    void partijen_en_notities_horen_bij_het_dossier() {
        var id = id(RADAR, "'juisteAdres': true");
        var client =
                doe(RADAR, id, "partijen", "{'rol': 'cliënt', 'soort': 'persoon', 'gegevens': {'naam': 'An Proef'}}");
        client.then().statusCode(201);
        doe(RADAR, id, "partijen", "{'rol': 'vertegenwoordiger', 'soort': 'persoon', 'gegevens': {'naam': 'Bo'}}")
                .then()
                .statusCode(400);
        doe(
                        RADAR,
                        id,
                        "partijen",
                        "{'rol': 'vertegenwoordiger', 'soort': 'persoon', 'gegevens': {'naam': 'Bo'},"
                                + " 'vertegenwoordigt': 2}")
                .then()
                .statusCode(201);
        als(RADAR)
                .contentType("application/json")
                .body("{\"tekst\": \"Gebeld.\\nGeen gehoor.\", \"zichtbaarVoorClient\": true}")
                .post("/api/v1/dossiers/" + id + "/notities")
                .then()
                .statusCode(201);

        assertThat(lees(RADAR, id).<String>getList("partijen.rol"))
                .containsExactly("melder", "cliënt", "vertegenwoordiger");
        assertThat(haal(RADAR, id, "tijdlijn").jsonPath().<Boolean>getList("items.clientZiet"))
                .containsExactly(false, false, false, true);
    }

    private static Response besluit(String account, String id, String onderwerp, String besluit, String meer) {
        return doe(
                account,
                id,
                "beslissingen",
                "{'onderwerp': '%s', 'besluit': '%s'%s}".formatted(onderwerp, besluit, meer));
    }

    private static List<String> punten(String id, String account) {
        return lees(account, id).getList("advies.voorTeLeggen.onderwerp");
    }

    private static long afwijkingen() {
        JsonPath tellingen = als("directeur@radar")
                .get("/api/v1/organisaties/radar/afwijkingen")
                .jsonPath();
        return tellingen.getList("items.aantal", Long.class).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The points of one dossier in the whole inbox of an account. */
    private static List<String> inbox(String account, String id) {
        var organisatie = account.substring(account.indexOf('@') + 1);
        var gevonden = new ArrayList<String>();
        for (int pagina = 1; ; pagina++) {
            var bladzijde = als(account)
                    .get("/api/v1/organisaties/" + organisatie + "/besluitverzoeken?pagina=" + pagina)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            gevonden.addAll(bladzijde.getList("items.findAll { it.dossier == '" + id + "' }.onderwerp"));
            if (bladzijde.getList("items").size() < 50) {
                return gevonden;
            }
        }
    }
}
