package nl.wederhoor.pagina;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.dossier.Dossierapi;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of the studio as forms: what is kept, what is refused, and who sees what. */
@QuarkusTest
class BeleidpaginaTest {
    private static final String VERSIE = "/beleid/versies/2";
    private static final String TABEL = VERSIE + "/tabellen/termijnen";
    private static final String RIJ = TABEL + "/rijen/radar-2.1b-2";

    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    private Bezoek directeur;

    @BeforeEach
    void een_concept() {
        version_1_alone();
        directeur = Bezoek.van("directeur@radar");
        assertThat(directeur.verstuur("/beleid/versies", Map.of("basis", "1")).statusCode())
                .isEqualTo(303);
    }

    @AfterEach
    void version_1_alone() {
        voer("delete from beleidsversie where organisatie = 'radar' and versie > 1");
        voer("update beleidsversie set geldig_tot = null where organisatie = 'radar'");
        versies.herlaad();
    }

    @Test
    void alleen_wat_verandert_wordt_opgeslagen_en_een_formulier_zonder_wijziging_doet_niets() {
        var velden = formulier(directeur.lees(RIJ));

        assertThat(directeur.verstuur(RIJ, velden).header("Location")).contains("gedaan=onveranderd");
        velden.put("c3", "2");
        assertThat(directeur.verstuur(RIJ, velden).header("Location")).contains("gedaan=rij");

        assertThat(directeur.lees(VERSIE).asString()).contains("was <del>1</del>, wordt <ins>2</ins>");
    }

    @Test
    void een_fout_staat_bij_de_vraag_en_wat_was_ingevuld_blijft_staan() {
        var velden = formulier(directeur.lees(RIJ));
        velden.put("c3", "heel veel");
        velden.put("toelichting", "Een eigen zin over deze rij");

        var pagina = directeur.verstuur(RIJ, velden);

        assertThat(pagina.statusCode()).isEqualTo(400);
        assertThat(pagina.asString())
                .contains("href=\"#c3\"", "value=\"heel veel\"", "Een eigen zin over deze rij", "Hier hoort een getal");
    }

    @Test
    void wie_te_laat_is_leest_wat_een_ander_deed_en_houdt_zijn_invoer() {
        var mijn = formulier(directeur.lees(RIJ));
        var ander = Bezoek.van("leidinggevende@radar");
        var zijn = formulier(ander.lees(RIJ));
        zijn.put("c3", "3");
        ander.verstuur(RIJ, zijn);
        mijn.put("toelichting", "Een eigen zin over deze rij");

        var pagina = directeur.verstuur(RIJ, mijn);

        assertThat(pagina.statusCode()).isEqualTo(412);
        assertThat(pagina.asString())
                .contains("leidinggevende wijzigde deze tabel", "Aantal is nu: 3", "Een eigen zin over deze rij");
        assertThat(formulier(pagina)).containsEntry("c3", "3");
        mijn.putAll(formulier(pagina));
        mijn.put("toelichting", "Een eigen zin over deze rij");
        assertThat(directeur.verstuur(RIJ, mijn).header("Location")).contains("gedaan=rij");
        assertThat(directeur.lees(RIJ).asString()).contains("Een eigen zin over deze rij", "value=\"3\"");
    }

    @Test
    void een_rij_die_botst_staat_in_de_controle_en_gaat_met_een_knop_weer_weg() {
        var kopie = formulier(directeur.lees(TABEL + "/rijen/nieuw?kopie=radar-2.1b-2"));
        kopie.put("c3", "5");
        assertThat(directeur.verstuur(TABEL + "/rijen/nieuw", kopie).header("Location"))
                .contains("gedaan=nieuw");

        var pagina = directeur.lees(TABEL);
        assertThat(pagina.asString()).contains("punt--fout", "Rij 1 en rij 2").doesNotContain("In orde.");
        assertThat(directeur.verstuur(VERSIE, Map.of("daad", "voordragen")).statusCode())
                .isEqualTo(409);
        directeur.verstuur(TABEL, Map.of("daad", "ongedaan", "etag", etag(pagina)));
        assertThat(directeur.lees(TABEL).asString())
                .contains("In orde.")
                .doesNotContain("punt--fout", "laatste wijziging ongedaan");
    }

    @Test
    void een_gat_krijgt_een_voorstel_dat_wordt_een_rij() {
        var weg = Map.of("daad", "weg", "rij", "radar-2.3-1", "etag", etag(directeur.lees(TABEL)));
        assertThat(directeur.verstuur(TABEL, weg).header("Location")).contains("gedaan=weg");
        var pagina = directeur.lees(TABEL).asString();
        var nieuw = pagina.substring(pagina.indexOf("Controle van deze tabel"));
        var link = Pattern.compile("href=\"([^\"]+voorstel=[^\"]+)\"").matcher(nieuw);
        assertThat(link.find()).as("a proposal").isTrue();

        var voorstel = formulier(haal(link.group(1), "text/html"));
        assertThat(voorstel).containsKeys("c0-hoe", "c0", "c3", "na");
        assertThat(voorstel.get("c3")).as("an outcome to begin with").isNotEqualTo("");
        voorstel.put("toelichting", "Zo snel als anders");

        assertThat(directeur.verstuur(TABEL + "/rijen/nieuw", voorstel).header("Location"))
                .contains("gedaan=nieuw");
    }

    @Test
    void rijen_gaan_omhoog_en_omlaag() {
        directeur.verstuur(TABEL, Map.of("daad", "omlaag", "rij", "radar-2.1b-2", "etag", etag(directeur.lees(TABEL))));
        var tabel = directeur.lees(TABEL).asString();
        assertThat(tabel.indexOf("id=\"radar-2.2b-1\"")).isLessThan(tabel.indexOf("id=\"radar-2.1b-2\""));

        directeur.verstuur(TABEL, Map.of("daad", "omhoog", "rij", "radar-2.1b-2", "etag", etag(directeur.lees(TABEL))));
        var terug = directeur.lees(TABEL).asString();
        assertThat(terug.indexOf("id=\"radar-2.1b-2\"")).isLessThan(terug.indexOf("id=\"radar-2.2b-1\""));
    }

    @Test
    void een_geval_wijst_de_rijen_aan_die_passen_en_die_misschien_passen() {
        var zeker = directeur
                .verstuur(TABEL + "/proef", Map.of("p0", "eerste contact", "p1", "telefoon", "p2", "false"))
                .asString();
        assertThat(zeker).contains("Rij 1 past. Uitkomst: aantal 1", "class=\"raak\"", "Past bij dit geval");
        assertThat(directeur
                        .verstuur(TABEL + "/proef", Map.of("p0", "eerste contact"))
                        .asString())
                .contains("Nog niet zeker", "Past misschien: hangt af van");
    }

    @Test
    void wat_niet_is_ingevuld_beslist_niet_ook_niet_als_een_latere_rij_zeker_past() {
        var pagina = directeur
                .verstuur(VERSIE + "/tabellen/route/proef", Map.of("p0", ""))
                .asString();

        assertThat(pagina)
                .contains("Nog niet zeker", "Past misschien: alleen als geen rij erboven past")
                .doesNotContain("class=\"raak\"", "Uitkomst:");
    }

    @Test
    void een_instelling_verandert_op_dezelfde_manier() {
        var pad = VERSIE + "/tabellen/parameters/rijen/drempelSignaal";
        var velden = formulier(directeur.lees(pad));
        velden.put("c0", "nul");
        assertThat(directeur.verstuur(pad, velden).statusCode()).isEqualTo(400);
        velden.put("c0", "4");
        assertThat(directeur.verstuur(pad, velden).header("Location")).contains("gedaan=rij");

        assertThat(directeur.lees(VERSIE).asString()).contains("wordt <ins>4 meldingen</ins>");
    }

    @Test
    void wie_eraan_werkte_keurt_niet_goed_en_wie_het_goedkeurt_ziet_wat_er_anders_is() {
        var velden = formulier(directeur.lees(RIJ));
        velden.put("c3", "2");
        directeur.verstuur(RIJ, velden);
        assertThat(directeur.verstuur(VERSIE, Map.of("daad", "voordragen")).statusCode())
                .isEqualTo(303);

        var geweigerd = directeur.verstuur(VERSIE, Map.of("daad", "goedkeuren", "sha256", "x"));

        assertThat(geweigerd.statusCode()).isEqualTo(403);
        assertThat(geweigerd.asString()).contains("keurt haar niet goed");
        var ander = Bezoek.van("leidinggevende@radar");
        var pagina = ander.lees(VERSIE);
        assertThat(pagina.asString()).contains("was <del>1</del>, wordt <ins>2</ins>", ">Goedkeuren</button>");
        assertThat(ander.verstuur(VERSIE, Map.of("daad", "goedkeuren", "sha256", sha256(pagina)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(directeur
                        .verstuur(VERSIE, Map.of("daad", "publiceren", "geldigVanaf", "2020-01-01"))
                        .asString())
                .contains("Kies een dag na vandaag");
        assertThat(directeur.lees(RIJ).statusCode()).isEqualTo(409);
    }

    @Test
    void een_behandelaar_leest_wat_geldt_en_ziet_geen_concept() {
        var behandelaar = Bezoek.van("klachtbehandelaar@radar");

        assertThat(behandelaar.lees("/beleid").asString())
                .contains("Nu geldt versie 1")
                .doesNotContain("Nieuwe versie maken", "Concept");
        assertThat(behandelaar.lees("/beleid/versies/1/tabellen/termijnen").asString())
                .contains("Lengte van de termijnen")
                .doesNotContain("Wijzig rij");
        assertThat(behandelaar.lees(VERSIE).statusCode()).isEqualTo(404);
        assertThat(behandelaar.lees(TABEL).statusCode()).isEqualTo(404);
        assertThat(behandelaar.lees(RIJ).statusCode()).isEqualTo(403);
        assertThat(Bezoek.van("directeur@dmg").lees(VERSIE).statusCode()).isEqualTo(404);
    }

    @Test
    void de_tijdlijn_zegt_wat_gold_en_wat_verschilt() {
        var pagina = directeur.lees("/beleid/verloop?op=2026-01-01&van=1&met=2").asString();

        assertThat(pagina).contains("<svg", "versie 1</a>.", "De inhoud is gelijk.");
    }

    @Test
    void een_geval_van_een_dossier_is_groen_en_zegt_bij_rood_wat_er_anders_is() {
        var dossier = Dossierapi.id("klachtbehandelaar@radar", "'melder': 'slachtoffer', 'verzoeken': []");
        var pad = VERSIE + "/gevallen";
        assertThat(directeur.verstuur(pad, Map.of("dossier", "iets")).statusCode())
                .isEqualTo(400);
        assertThat(directeur
                        .verstuur(pad, Map.of("dossier", "/dossiers/" + dossier, "naam", "Vraagt niets"))
                        .header("Location"))
                .contains("gedaan=geval");

        assertThat(directeur.lees(pad).asString()).contains("Vraagt niets", ">Groen</span>", "1 geval, 0 rood");
        assertThat(directeur.verstuur(pad, Map.of("daad", "weg", "nummer", "1")).statusCode())
                .isEqualTo(303);
        assertThat(directeur.lees(pad).asString()).contains("nog geen gevallen");
    }

    @Test
    void een_tabel_gaat_naar_excel_en_dmn() {
        assertThat(haal(TABEL + "/bestand/excel", "*/*").asByteArray()).startsWith('P', 'K');
        assertThat(haal(TABEL + "/bestand/dmn", "*/*").asString()).contains("radar-2.1b-2", "20191111");
        assertThat(directeur.lees(TABEL + "/bestand").statusCode()).isEqualTo(200);
    }

    /** An address that is encoded already, as a link of the page holds it. */
    private Response haal(String pad, String vorm) {
        return given().urlEncodingEnabled(false)
                .cookie("wederhoor-sessie", directeur.sessie())
                .accept(vorm)
                .get(pad);
    }

    private static Map<String, Object> formulier(Response pagina) {
        assertThat(pagina.asString()).contains("<main");
        Map<String, Object> velden = new HashMap<>(Paginaformulier.verborgen(pagina));
        velden.putAll(Paginaformulier.gekozen(pagina));
        var html = pagina.asString();
        var invoer = Pattern.compile("<input class=\"utrecht-textbox[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"")
                .matcher(html);
        while (invoer.find()) {
            velden.put(invoer.group(1), invoer.group(2));
        }
        var vak = Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>")
                .matcher(html);
        while (vak.find()) {
            velden.put(vak.group(1), vak.group(2));
        }
        return velden;
    }

    private static String etag(Response pagina) {
        return waarde(pagina, "etag");
    }

    private static String sha256(Response pagina) {
        return waarde(pagina, "sha256");
    }

    private static String waarde(Response pagina, String naam) {
        var treffer =
                Pattern.compile("name=\"" + naam + "\" value=\"([^\"]+)\"").matcher(pagina.asString());
        assertThat(treffer.find()).as(naam).isTrue();
        return treffer.group(1);
    }

    private void voer(String opdracht) {
        database.within("radar", connection -> connection.createStatement().executeUpdate(opdracht));
    }
}
