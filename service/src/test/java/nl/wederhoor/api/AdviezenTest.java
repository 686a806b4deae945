package nl.wederhoor.api;

import static nl.wederhoor.api.Api.advies;
import static nl.wederhoor.api.Api.onderwerpen;
import static nl.wederhoor.api.Api.veld;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of the contract, asked over HTTP. */
@QuarkusTest
class AdviezenTest {
    private static final String VOORBEELD_1 = "'melder': 'slachtoffer', 'gronden': ['ras'], 'terrein': 'horeca',"
            + " 'aard': ['uitsluiting of weigering'], 'binnenWerkgebied': true, 'gemeenteAangesloten': true,"
            + " 'gemeenteBetaalt': true, 'verzoeken': ['brief namens cliënt'], 'anoniem': false, 'juisteAdres': true,"
            + " 'discriminatie': 'aannemelijk', 'wilZelfActie': false, 'zelfdeIncidentWederpartij': false";

    @Test
    void voorbeeld_1_een_klacht_met_een_brief_wacht_op_toestemming_en_machtiging() {
        var advies = advies("radar", "2026-04-02", VOORBEELD_1);

        assertThat(advies.getString("soort.waarde")).isEqualTo("klacht");
        assertThat(advies.<String>getList("soort.clausules")).contains("RADAR-1.3");
        assertThat(route(advies, "ondersteuning")).isEqualTo("aanbevolen");
        assertThat(clausules(advies, "routes", "route", "ondersteuning")).contains("RADAR-3.4");
        assertThat(route(advies, "doorverwijzen")).isEqualTo("uitgesloten");
        assertThat(vorm(advies, "brief namens cliënt")).isEqualTo("geblokkeerd");
        assertThat(ontbreekt(advies, "brief namens cliënt")).contains("toestemming", "machtiging");
        assertThat(clausules(advies, "hulpvormen", "vorm", "brief namens cliënt"))
                .contains("RADAR-4.4.4a", "RADAR-4.4.2b");
        assertThat(ontbreekt(advies, "bemiddeling")).contains("hoor en wederhoor");
        assertThat(clausules(advies, "hulpvormen", "vorm", "bemiddeling")).contains("RADAR-4.4.1a");
        assertThat(plichten(advies)).anyMatch(ids -> ids.contains("RADAR-7.5"));
        assertThat(advies.getString("kosten.kosteloos")).isEqualTo("ja");
        assertThat(advies.<String>getList("kosten.clausules")).contains("RADAR-4.4.7a");
    }

    @Test
    void voorbeeld_2_een_mail_voor_goede_vrijdag_vraagt_contact_op_dinsdag() {
        var advies = advies(
                "radar", "2026-04-02T18:30:00+02:00", "'kanaal': 'e-mail', 'ontvangenOp': '2026-04-02T18:30:00+02:00'");

        assertThat(termijn(advies, "eerste contact", "uiterlijk")).isEqualTo("2026-04-07");
        assertThat(clausules(advies, "termijnen", "soort", "eerste contact")).contains("RADAR-2.3");
        assertThat(termijn(advies, "eerste contact", "aanname")).contains("Goede Vrijdag");
    }

    @Test
    void voorbeeld_3_wie_anoniem_blijft_krijgt_geen_bemiddeling() {
        var advies = advies(
                "radar",
                "2026-04-02",
                "'anoniem': true, 'verzoeken': ['bemiddeling'], 'juisteAdres': true, 'binnenWerkgebied': true,"
                        + " 'gemeenteAangesloten': true, 'melder': 'slachtoffer'");

        for (var vorm : List.of(
                "bemiddeling",
                "ondersteuning bij procedure",
                "brief aan wederpartij",
                "brief namens cliënt",
                "empowerment",
                "publiciteit")) {
            assertThat(vorm(advies, vorm)).as(vorm).isEqualTo("uitgesloten");
            assertThat(clausules(advies, "hulpvormen", "vorm", vorm)).as(vorm).contains("RADAR-4.4.1c");
        }
        assertThat(route(advies, "ondersteuning")).isEqualTo("uitgesloten");
        assertThat(route(advies, "advies")).isNotEqualTo("uitgesloten");
        assertThat(route(advies, "registratie")).isNotEqualTo("uitgesloten");
        assertThat(plichten(advies)).anyMatch(ids -> ids.contains("RADAR-4.4.1b"));
        assertThat(Api.<String>veld(advies, "voorTeLeggen", "onderwerp", "anonimiteit", "beslisser"))
                .isEqualTo("cliënt");
    }

    @Test
    void voorbeeld_4_zonder_het_slachtoffer_wordt_alleen_geregistreerd() {
        var advies = advies(
                "dmg",
                "2026-04-02",
                "'melder': 'familie', 'contactMetSlachtoffer': false, 'slachtofferMinderjarig': false,"
                        + " 'zwaarwegendeArgumenten': true, 'belangenVanDerden': false, 'juisteAdres': true,"
                        + " 'binnenWerkgebied': true");

        assertThat(route(advies, "registratie")).isEqualTo("aanbevolen");
        assertThat(clausules(advies, "routes", "route", "registratie")).contains("DMG-5e", "DMG-5f");
        assertThat(route(advies, "ondersteuning")).isEqualTo("uitgesloten");
        assertThat(onderwerpen(advies)).doesNotContain("uitzondering zonder slachtoffer");
    }

    @Test
    void voorbeeld_5_een_wens_over_de_behandelaar_gaat_naar_de_directeur_van_dmg() {
        var feiten = "'aard': ['seksuele intimidatie'], 'wensBehandelaar': 'vrouw'";
        var dmg = advies("dmg", "2026-04-02", feiten);
        var radar = advies("radar", "2026-04-02", feiten);

        for (var advies : List.of(dmg, radar)) {
            assertThat(advies.getString("wens.status")).isEqualTo("voor te leggen");
            assertThat(advies.getString("wens.directeRelatie")).isEqualTo("ja");
        }
        assertThat(dmg.getString("wens.beslisser")).isEqualTo("directeur");
        assertThat(dmg.<String>getList("wens.clausules")).contains("DMG-7.4c", "DMG-7.4d");
        assertThat(radar.getString("wens.beslisser")).isEqualTo("niet benoemd");
        assertThat(radar.<String>getList("wens.clausules")).contains("RADAR-6.4a", "RADAR-6.4b");
    }

    @Test
    void voorbeeld_6_na_de_tweede_termijn_zonder_stukken_geldt_de_grond_om_te_sluiten() {
        var feiten = "'intakeOp': '2026-06-11', 'stukkenOntbreken': true";
        var eerder = advies("radar", "2026-06-12", feiten);
        var later = advies(
                "radar", "2026-07-10", feiten + ", 'stukkenHerinneringOp': '2026-06-22', 'clientReageert': false");

        assertThat(termijn(eerder, "aanleveren stukken", "uiterlijk")).isEqualTo("2026-06-18");
        assertThat(clausules(eerder, "termijnen", "soort", "aanleveren stukken"))
                .contains("RADAR-4.5b");
        assertThat(termijn(later, "tweede termijn stukken", "uiterlijk")).isEqualTo("2026-07-06");
        assertThat(termijn(later, "tweede termijn stukken", "herkomst")).isEqualTo("beleid");
        assertThat(termijn(later, "tweede termijn stukken", "aanname")).isNotBlank();
        var grond = "afsluiting.gronden.find { it.grond == 'stukken niet aangeleverd' }";
        assertThat(later.getString(grond + ".status")).isEqualTo("geldt");
        assertThat(later.<String>getList(grond + ".clausules")).contains("RADAR-4.4.6b", "RADAR-4.4.6c");
        assertThat(later.getString(grond + ".vroegst")).isEqualTo("2026-07-07");
    }

    @Test
    void voorbeeld_7_een_brief_zonder_antwoord_krijgt_een_rappel() {
        var advies = advies("dmg", "2026-05-20", "'hoorWederhoorbriefOp': '2026-05-04', 'reactieWederpartij': 'geen'");
        var rappel = "plichten.find { it.clausules.contains('DMG-7.3c') }";

        assertThat(termijn(advies, "reactie wederpartij", "uiterlijk")).isEqualTo("2026-05-18");
        assertThat(clausules(advies, "termijnen", "soort", "reactie wederpartij"))
                .contains("DMG-7.3b");
        assertThat(advies.getString(rappel + ".vanaf")).isEqualTo("2026-05-19");
        assertThat(advies.getString(rappel + ".aanname")).isNotBlank();
    }

    @Test
    void voorbeeld_8_een_klacht_bij_de_directeur_krijgt_twee_termijnen_op_dezelfde_dag() {
        var advies = advies("integratiewerk", "2026-04-10", "'ontvangenDoorDirecteurOp': '2026-04-10'");

        assertThat(termijn(advies, "ontvangstbevestiging", "uiterlijk")).isEqualTo("2026-04-24");
        assertThat(clausules(advies, "termijnen", "soort", "ontvangstbevestiging"))
                .containsExactly("IW-C.3a");
        assertThat(termijn(advies, "contact klager", "uiterlijk")).isEqualTo("2026-04-24");
        assertThat(clausules(advies, "termijnen", "soort", "contact klager")).containsExactly("IW-C.4a");
    }

    @Test
    void wat_de_beslisser_besliste_staat_niet_meer_open() {
        var open = advies("radar", "2026-04-02", "'spoedIndicatie': true");
        var besloten = Api.post("{\"organisatie\": \"radar\", \"feiten\": {\"spoedIndicatie\": true},"
                        + " \"besluiten\": [{\"onderwerp\": \"spoed\", \"besluit\": \"nee\"}]}")
                .jsonPath();

        assertThat(onderwerpen(open)).contains("spoed");
        assertThat(onderwerpen(besloten)).doesNotContain("spoed");
    }

    @Test
    void zonder_peildatum_is_het_nu_en_een_datum_is_middernacht_in_nederland() {
        assertThat(Api.post("{\"organisatie\": \"radar\"}").jsonPath().getString("peildatum"))
                .matches("20[0-9]{2}-.*T.*[+]0[12]:00");
        assertThat(advies("radar", "2026-07-01", "").getString("peildatum")).startsWith("2026-07-01T00:00");
    }

    @Test
    void null_is_hetzelfde_als_afwezig_en_een_lijst_is_een_verzameling() {
        var dubbel = advies("radar", "2026-04-02", "'gronden': ['leeftijd', 'ras', 'ras'], 'anoniem': null");
        var enkel = advies("radar", "2026-04-02", "'gronden': ['ras', 'leeftijd']");

        assertThat(dubbel.getString("bewijs.adviesSha256")).isEqualTo(enkel.getString("bewijs.adviesSha256"));
        assertThat(dubbel.getString("bewijs.invoerSha256")).isEqualTo(enkel.getString("bewijs.invoerSha256"));
    }

    private static String route(JsonPath advies, String route) {
        return veld(advies, "routes", "route", route, "status");
    }

    private static String vorm(JsonPath advies, String vorm) {
        return veld(advies, "hulpvormen", "vorm", vorm, "status");
    }

    private static String termijn(JsonPath advies, String soort, String veld) {
        return veld(advies, "termijnen", "soort", soort, veld);
    }

    private static List<String> clausules(JsonPath advies, String lijst, String sleutel, String waarde) {
        return veld(advies, lijst, sleutel, waarde, "clausules");
    }

    private static List<List<String>> plichten(JsonPath advies) {
        return advies.getList("plichten.clausules");
    }

    private static List<String> ontbreekt(JsonPath advies, String vorm) {
        return veld(advies, "hulpvormen", "vorm", vorm, "ontbreekt");
    }
}
