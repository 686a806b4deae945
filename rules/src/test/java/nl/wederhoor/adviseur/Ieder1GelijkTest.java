package nl.wederhoor.adviseur;

import static nl.wederhoor.adviseur.Proef.advies;
import static nl.wederhoor.adviseur.Proef.besloten;
import static nl.wederhoor.adviseur.Proef.nietGeregeld;
import static nl.wederhoor.adviseur.Proef.onderwerpen;
import static nl.wederhoor.adviseur.Proef.plichten;
import static nl.wederhoor.adviseur.Proef.route;
import static nl.wederhoor.adviseur.Proef.voorgelegd;
import static nl.wederhoor.adviseur.Proef.vorm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.advies.Vormstatus;
import nl.wederhoor.feiten.Onderwerp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The routes and forms of help of Ieder1Gelijk, and what its text leaves open. */
final class Ieder1GelijkTest {
    @Test
    void registratie_advies_en_ondersteuning_gaan_samen() {
        var advies = vraag("'juisteAdres': true, 'verzoeken': ['informatie of advies', 'bemiddeling']");

        assertThat(route(advies, "registratie").status()).isEqualTo(Routestatus.AANBEVOLEN);
        assertThat(route(advies, "registratie").clausules()).containsExactly("I1G-2.2");
        assertThat(route(advies, "advies").status()).isEqualTo(Routestatus.AANBEVOLEN);
        assertThat(route(advies, "advies").clausules()).containsExactly("I1G-2.6");
        assertThat(route(advies, "ondersteuning").status()).isEqualTo(Routestatus.AANBEVOLEN);
        assertThat(route(advies, "ondersteuning").clausules()).containsExactly("I1G-2.7");
        assertThat(route(advies, "doorverwijzen").status()).isEqualTo(Routestatus.UITGESLOTEN);
        assertThat(route(advies, "eigen actie").status()).isEqualTo(Routestatus.NIET_GEREGELD);
    }

    @Test
    void wie_niets_vraagt_wordt_wel_geregistreerd() {
        var advies = vraag("'juisteAdres': true, 'verzoeken': []");

        assertThat(route(advies, "registratie").status()).isEqualTo(Routestatus.AANBEVOLEN);
        assertThat(route(advies, "advies").status()).isEqualTo(Routestatus.MOGELIJK);
        assertThat(route(advies, "ondersteuning").status()).isEqualTo(Routestatus.MOGELIJK);
        assertThat(plichten(advies)).contains("melding-registreren", "luisterend-oor", "intake-houden");
    }

    @Test
    void op_het_verkeerde_adres_blijft_alleen_doorverwijzen_aanbevolen() {
        var advies = vraag("'juisteAdres': false, 'verzoeken': ['bemiddeling']");

        assertThat(route(advies, "doorverwijzen").status()).isEqualTo(Routestatus.AANBEVOLEN);
        assertThat(route(advies, "doorverwijzen").clausules()).containsExactly("I1G-2.1b");
        assertThat(route(advies, "registratie").status()).isEqualTo(Routestatus.MOGELIJK);
        assertThat(route(advies, "ondersteuning").status()).isEqualTo(Routestatus.MOGELIJK);
        assertThat(plichten(advies)).contains("doorverwijzen").doesNotContain("intake-houden", "plan-opstellen");
    }

    @Test
    void zolang_het_juiste_adres_niet_is_beoordeeld_zijn_de_routes_onbekend_en_ligt_de_vraag_voor() {
        var advies = vraag("'verzoeken': ['bemiddeling']");

        assertThat(List.of("doorverwijzen", "registratie", "ondersteuning"))
                .allSatisfy(route -> assertThat(route(advies, route).status()).isEqualTo(Routestatus.ONBEKEND));
        assertThat(voorgelegd(advies, "juiste adres").beslisser()).isEqualTo("niet benoemd");
        assertThat(voorgelegd(advies, "juiste adres").clausules()).containsExactly("I1G-2.1");
        assertThat(plichten(advies)).doesNotContain("melding-registreren", "doorverwijzen");
        assertThat(advies.ontbrekend()).extracting(Advies.Ontbrekend::feit).contains("juisteAdres");
    }

    @Test
    void het_besluit_over_het_juiste_adres_wordt_gevolgd() {
        var advies = advies(
                "ieder1gelijk",
                "'verzoeken': ['informatie of advies']",
                "2026-04-02",
                besloten(Onderwerp.JUISTE_ADRES, "ja"));

        assertThat(route(advies, "registratie").status()).isEqualTo(Routestatus.AANBEVOLEN);
        assertThat(onderwerpen(advies)).doesNotContain("juiste adres");
    }

    @ParameterizedTest
    @CsvSource({"informatie of advies,klacht", "bemiddeling,klacht", "registratie,melding", "luisterend oor,melding"})
    void wie_iets_vraagt_dient_een_klacht_in_en_dat_is_beleid(String verzoek, String soort) {
        var advies = vraag("'melder': 'vriend', 'verzoeken': ['" + verzoek + "']");

        assertThat(advies.soort().waarde()).isEqualTo(soort);
        assertThat(advies.soort().herkomst()).isEqualTo(Herkomst.BELEID);
    }

    @Test
    void steun_en_advies_mogen_altijd() {
        var advies = vraag("");

        assertThat(vorm(advies, "morele steun").status()).isEqualTo(Vormstatus.TOEGESTAAN);
        assertThat(vorm(advies, "informatie en advies").status()).isEqualTo(Vormstatus.TOEGESTAAN);
    }

    @Test
    void bemiddeling_vraagt_alleen_toestemming() {
        var zonder = vraag("'verzoeken': ['bemiddeling']");
        var met = vraag("'verzoeken': ['bemiddeling'], 'toestemming': true");

        assertThat(vorm(zonder, "bemiddeling").ontbreekt()).containsExactly("toestemming");
        assertThat(vorm(zonder, "bemiddeling").clausules()).containsExactly("I1G-0.3");
        assertThat(vorm(met, "bemiddeling").status()).isEqualTo(Vormstatus.TOEGESTAAN);
    }

    @Test
    void een_procedure_komt_pas_na_bemiddeling_zonder_resultaat() {
        var eerst = vraag("'verzoeken': ['juridische procedure'], 'procedure': ['civiel'], 'toestemming': true");
        var daarna = vraag("""
                'verzoeken': ['juridische procedure'], 'procedure': ['civiel'], 'toestemming': true,
                'bemiddelingZonderResultaat': true
                """);

        assertThat(vorm(eerst, "ondersteuning bij procedure").status()).isEqualTo(Vormstatus.GEBLOKKEERD);
        assertThat(vorm(eerst, "ondersteuning bij procedure").ontbreekt()).containsExactly("bemiddeling eerst");
        assertThat(vorm(eerst, "ondersteuning bij procedure").clausules()).containsExactly("I1G-3.1");
        assertThat(vorm(eerst, "ondersteuning bij procedure").voorbehoud()).contains("bemiddelingZonderResultaat");
        assertThat(vorm(daarna, "ondersteuning bij procedure").status()).isEqualTo(Vormstatus.TOEGESTAAN);
    }

    @Test
    void alleen_een_klachtenprocedure_vraagt_hoor_en_wederhoor() {
        var feiten = "'toestemming': true, 'bemiddelingZonderResultaat': true, 'verzoeken': ['klachtenprocedure']";
        var ervoor = vraag(feiten + ", 'procedure': []");
        var erna = vraag(feiten + ", 'procedure': [], 'hoorWederhoorGedaan': true");

        assertThat(vorm(ervoor, "ondersteuning bij procedure").ontbreekt()).containsExactly("hoor en wederhoor");
        assertThat(vorm(ervoor, "ondersteuning bij procedure").clausules()).containsExactly("I1G-3.2");
        assertThat(plichten(ervoor)).contains("hoor-en-wederhoor-toepassen");
        assertThat(vorm(erna, "ondersteuning bij procedure").status()).isEqualTo(Vormstatus.TOEGESTAAN);
        assertThat(plichten(erna)).doesNotContain("hoor-en-wederhoor-toepassen");
    }

    @Test
    void of_hoor_en_wederhoor_nodig_is_blijft_onbekend_zolang_de_procedure_dat_is() {
        var advies = vraag("'toestemming': true, 'bemiddelingZonderResultaat': true, 'verzoeken': []");

        assertThat(vorm(advies, "ondersteuning bij procedure").status()).isEqualTo(Vormstatus.ONBEKEND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "empowerment",
                "brief aan wederpartij",
                "brief namens cliënt",
                "voorlichting en beleidsadvisering",
                "publiciteit",
                "eigen actie"
            })
    void hulp_die_de_tekst_niet_noemt_is_niet_geregeld(String vorm) {
        assertThat(vorm(vraag("'toestemming': true"), vorm).status()).isEqualTo(Vormstatus.NIET_GEREGELD);
    }

    @Test
    void de_hulp_is_altijd_kosteloos() {
        var advies = vraag("'binnenWerkgebied': false, 'gemeenteBetaalt': false");

        assertThat(advies.kosten().kosteloos()).isEqualTo("ja");
        assertThat(advies.kosten().clausules()).containsExactly("I1G-0.4");
    }

    @Test
    void anonimiteit_sluit_niets_uit_maar_ligt_voor_bij_de_client() {
        var advies = vraag("'anoniem': true, 'juisteAdres': true, 'verzoeken': ['bemiddeling'], 'toestemming': true");

        assertThat(route(advies, "ondersteuning").status()).isEqualTo(Routestatus.AANBEVOLEN);
        assertThat(vorm(advies, "bemiddeling").status()).isEqualTo(Vormstatus.TOEGESTAAN);
        assertThat(voorgelegd(advies, "anonimiteit").beslisser()).isEqualTo("cliënt");
        assertThat(voorgelegd(advies, "anonimiteit").clausules()).containsExactly("I1G-0.3");
        assertThat(nietGeregeld(advies)).contains("anonimiteit", "landelijk-protocol");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "'zelfdeIncidentWederpartij': true; belangenverstrengeling",
                "'melder': 'wettelijk vertegenwoordiger', 'contactMetSlachtoffer': false; verzoek vertegenwoordiger",
                "'verzoeken': ['publiciteit']; eigen actie",
                "'signalenWederpartij': 3; structureel patroon",
                "'wensBehandelaar': 'vrouw'; wens behandelaar",
                "'grensoverschrijdendGedrag': true; grensoverschrijdend gedrag"
            })
    void wat_de_tekst_niet_regelt_ligt_als_beleid_voor_bij_niemand_met_name(String feiten, String onderwerp) {
        var punt = voorgelegd(vraag(feiten), onderwerp);

        assertThat(punt.beslisser()).isEqualTo("niet benoemd");
        assertThat(punt.clausules()).isEmpty();
        assertThat(punt.herkomst()).isEqualTo(Herkomst.BELEID);
        assertThat(punt.overwegingen()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bemiddeling,aanbevolen,uitgesloten",
        "doorverwijzen,uitgesloten,aanbevolen",
        "niet in behandeling,uitgesloten,mogelijk"
    })
    void een_besluit_over_belangenverstrengeling_wordt_gevolgd(
            String besluit, String ondersteuning, String doorverwijzen) {
        var feiten = "'juisteAdres': true, 'zelfdeIncidentWederpartij': true, 'verzoeken': ['bemiddeling']";
        var voor = vraag(feiten);
        var na = advies("ieder1gelijk", feiten, "2026-04-02", besloten(Onderwerp.BELANGENVERSTRENGELING, besluit));

        assertThat(route(voor, "ondersteuning").status()).isEqualTo(Routestatus.AANBEVOLEN);
        assertThat(route(voor, "doorverwijzen").status()).isEqualTo(Routestatus.MOGELIJK);
        assertThat(route(na, "ondersteuning").status().label()).isEqualTo(ondersteuning);
        assertThat(route(na, "doorverwijzen").status().label()).isEqualTo(doorverwijzen);
        assertThat(onderwerpen(na)).doesNotContain("belangenverstrengeling");
    }

    @Test
    void een_melding_van_een_ander_sluit_hier_niets_uit() {
        var advies = vraag("""
                'melder': 'vriend', 'contactMetSlachtoffer': false, 'juisteAdres': true, 'verzoeken': ['bemiddeling']
                """);

        assertThat(route(advies, "ondersteuning").status()).isEqualTo(Routestatus.AANBEVOLEN);
        assertThat(nietGeregeld(advies)).contains("derden");
        assertThat(onderwerpen(advies)).doesNotContain("uitzondering zonder slachtoffer");
    }

    @Test
    void onderzoek_vraagt_een_machtiging_en_daarna_niet_meer() {
        var zonder = vraag("'onderzoekNodig': true");
        var met = vraag("'onderzoekNodig': true, 'machtiging': true");

        assertThat(plichten(zonder)).contains("nader-onderzoek-doen", "machtiging-voor-onderzoek-vragen");
        assertThat(plichten(met)).contains("nader-onderzoek-doen").doesNotContain("machtiging-voor-onderzoek-vragen");
    }

    private static Advies vraag(String feiten) {
        return advies("ieder1gelijk", feiten);
    }
}
