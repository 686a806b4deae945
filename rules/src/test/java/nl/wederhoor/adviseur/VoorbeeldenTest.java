package nl.wederhoor.adviseur;

import static nl.wederhoor.adviseur.Proef.advies;
import static nl.wederhoor.adviseur.Proef.grond;
import static nl.wederhoor.adviseur.Proef.plicht;
import static nl.wederhoor.adviseur.Proef.route;
import static nl.wederhoor.adviseur.Proef.termijn;
import static nl.wederhoor.adviseur.Proef.voorgelegd;
import static nl.wederhoor.adviseur.Proef.vorm;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wederhoor.advies.Advies.Voorlegging;
import nl.wederhoor.advies.Grondstatus;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.advies.Vormstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked examples of the public contract, of each only what the text dictates. */
final class VoorbeeldenTest {
    private static final String KLACHT = """
            'melder': 'slachtoffer', 'gronden': ['ras'], 'terrein': 'horeca', 'aard': ['uitsluiting of weigering'],
            'binnenWerkgebied': true, 'gemeenteAangesloten': true, 'gemeenteBetaalt': true,
            'verzoeken': ['brief namens cliënt'], 'anoniem': false, 'juisteAdres': true,
            'discriminatie': 'aannemelijk', 'wilZelfActie': false, 'zelfdeIncidentWederpartij': false
            """;

    @Test
    void een_klacht_met_een_brief_namens_de_client_wordt_ondersteuning() {
        var advies = advies("radar", KLACHT);

        assertThat(advies.soort().waarde()).isEqualTo("klacht");
        assertThat(advies.soort().clausules()).contains("RADAR-1.3");
        assertThat(route(advies, "ondersteuning").status()).isEqualTo(Routestatus.AANBEVOLEN);
        assertThat(route(advies, "ondersteuning").clausules()).contains("RADAR-3.4");
        assertThat(route(advies, "doorverwijzen").status()).isEqualTo(Routestatus.UITGESLOTEN);
        assertThat(vorm(advies, "brief namens cliënt").status()).isEqualTo(Vormstatus.GEBLOKKEERD);
        assertThat(vorm(advies, "brief namens cliënt").ontbreekt()).containsExactly("toestemming", "machtiging");
        assertThat(vorm(advies, "brief namens cliënt").clausules()).contains("RADAR-4.4.4a", "RADAR-4.4.2b");
        assertThat(vorm(advies, "bemiddeling").ontbreekt()).contains("hoor en wederhoor");
        assertThat(vorm(advies, "bemiddeling").clausules()).contains("RADAR-4.4.1a");
        assertThat(plicht(advies, "RADAR-7.5")).isNotNull();
        assertThat(advies.kosten().kosteloos()).isEqualTo("ja");
        assertThat(advies.kosten().clausules()).contains("RADAR-4.4.7a");
    }

    @Test
    void het_eerste_contact_na_witte_donderdag_wacht_tot_na_pasen_en_zegt_dat_het_een_aanname_is() {
        var advies = advies("radar", "'kanaal': 'e-mail', 'ontvangenOp': '2026-04-02T18:30:00+02:00'");

        var termijn = termijn(advies, "eerste contact");

        assertThat(termijn.uiterlijk()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(termijn.clausules()).contains("RADAR-2.3");
        assertThat(termijn.aanname()).contains("Goede Vrijdag");
        assertThat(termijn.voorbehoud()).contains("spoed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bemiddeling",
                "ondersteuning bij procedure",
                "brief aan wederpartij",
                "brief namens cliënt",
                "empowerment",
                "publiciteit"
            })
    void wie_anoniem_blijft_krijgt_deze_hulp_niet(String vorm) {
        var advies = anoniem();

        assertThat(vorm(advies, vorm).status()).isEqualTo(Vormstatus.UITGESLOTEN);
        assertThat(vorm(advies, vorm).clausules()).contains("RADAR-4.4.1c");
    }

    @Test
    void wie_anoniem_blijft_houdt_advies_en_registratie_en_beslist_zelf() {
        var advies = anoniem();

        assertThat(route(advies, "ondersteuning").status()).isEqualTo(Routestatus.UITGESLOTEN);
        assertThat(route(advies, "advies").status()).isNotEqualTo(Routestatus.UITGESLOTEN);
        assertThat(route(advies, "registratie").status()).isNotEqualTo(Routestatus.UITGESLOTEN);
        assertThat(plicht(advies, "RADAR-4.4.1b")).isNotNull();
        assertThat(voorgelegd(advies, "anonimiteit").beslisser()).isEqualTo("cliënt");
    }

    private static nl.wederhoor.advies.Advies anoniem() {
        return advies("radar", """
                'anoniem': true, 'verzoeken': ['bemiddeling'], 'juisteAdres': true, 'binnenWerkgebied': true,
                'gemeenteAangesloten': true, 'melder': 'slachtoffer'
                """);
    }

    @Test
    void zonder_het_slachtoffer_wordt_alleen_geregistreerd_zolang_een_reden_ontbreekt() {
        var advies = advies("dmg", """
                'melder': 'familie', 'contactMetSlachtoffer': false, 'slachtofferMinderjarig': false,
                'zwaarwegendeArgumenten': true, 'belangenVanDerden': false, 'juisteAdres': true,
                'binnenWerkgebied': true
                """);

        assertThat(route(advies, "registratie").status()).isEqualTo(Routestatus.AANBEVOLEN);
        assertThat(route(advies, "registratie").clausules()).contains("DMG-5e", "DMG-5f");
        assertThat(route(advies, "ondersteuning").status()).isEqualTo(Routestatus.UITGESLOTEN);
        assertThat(advies.voorTeLeggen())
                .extracting(Voorlegging::onderwerp)
                .doesNotContain("uitzondering zonder slachtoffer");
    }

    @Test
    void een_wens_die_direct_samenhangt_gaat_bij_dmg_naar_de_directeur_en_bij_radar_naar_niemand_met_name() {
        var feiten = "'aard': ['seksuele intimidatie'], 'wensBehandelaar': 'vrouw'";

        var dmg = advies("dmg", feiten);
        var radar = advies("radar", feiten);

        assertThat(dmg.wens().directeRelatie()).isEqualTo("ja");
        assertThat(dmg.wens().beslisser()).isEqualTo("directeur");
        assertThat(dmg.wens().clausules()).contains("DMG-7.4c", "DMG-7.4d");
        assertThat(voorgelegd(dmg, "wens behandelaar").beslisser()).isEqualTo("directeur");
        assertThat(radar.wens().beslisser()).isEqualTo("niet benoemd");
        assertThat(radar.wens().clausules()).contains("RADAR-6.4a", "RADAR-6.4b");
    }

    @Test
    void stukken_komen_binnen_een_week_na_de_intake() {
        var advies = advies("radar", "'intakeOp': '2026-06-11', 'stukkenOntbreken': true");

        assertThat(termijn(advies, "aanleveren stukken").uiterlijk()).isEqualTo(LocalDate.of(2026, 6, 18));
        assertThat(termijn(advies, "aanleveren stukken").clausules()).contains("RADAR-4.5b");
    }

    @Test
    void wie_na_de_herinnering_zwijgt_kan_vanaf_de_dag_na_de_tweede_termijn_worden_afgesloten() {
        var advies = advies("radar", """
                'intakeOp': '2026-06-11', 'stukkenOntbreken': true, 'stukkenHerinneringOp': '2026-06-22',
                'clientReageert': false
                """, "2026-07-10");

        var termijn = termijn(advies, "tweede termijn stukken");
        var grond = grond(advies, "stukken niet aangeleverd");

        assertThat(termijn.uiterlijk()).isEqualTo(LocalDate.of(2026, 7, 6));
        assertThat(termijn.herkomst()).isEqualTo(Herkomst.BELEID);
        assertThat(termijn.aanname()).isNotBlank();
        assertThat(grond.status()).isEqualTo(Grondstatus.GELDT);
        assertThat(grond.clausules()).contains("RADAR-4.4.6b", "RADAR-4.4.6c");
        assertThat(grond.vroegst()).isEqualTo(LocalDate.of(2026, 7, 7));
    }

    @Test
    void een_onbeantwoorde_brief_krijgt_na_twee_weken_een_rappel() {
        var advies = advies("dmg", "'hoorWederhoorbriefOp': '2026-05-04', 'reactieWederpartij': 'geen'", "2026-05-20");

        assertThat(termijn(advies, "reactie wederpartij").uiterlijk()).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(termijn(advies, "reactie wederpartij").clausules()).contains("DMG-7.3b");
        assertThat(plicht(advies, "DMG-7.3c").vanaf()).isEqualTo(LocalDate.of(2026, 5, 19));
        assertThat(plicht(advies, "DMG-7.3c").aanname()).isNotBlank();
    }

    @Test
    void wie_is_gehoord_heeft_geantwoord_tot_een_nieuwe_brief_zonder_antwoord_blijft() {
        var brief = "'hoorWederhoorbriefOp': '2026-05-04', 'hoorWederhoorGedaan': true";
        var gehoord = advies("dmg", brief, "2026-05-20");
        var opnieuw = advies("dmg", brief + ", 'reactieWederpartij': 'geen'", "2026-05-20");

        assertThat(termijn(gehoord, "reactie wederpartij").status().label()).isEqualTo("gehaald");
        assertThat(gehoord.plichten()).noneMatch(plicht -> plicht.clausules().contains("DMG-7.3c"));
        assertThat(termijn(opnieuw, "reactie wederpartij").status().label()).isEqualTo("verstreken");
        assertThat(plicht(opnieuw, "DMG-7.3c").vanaf()).isEqualTo(LocalDate.of(2026, 5, 19));
    }
}
