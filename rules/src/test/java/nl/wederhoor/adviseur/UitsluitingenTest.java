package nl.wederhoor.adviseur;

import static nl.wederhoor.adviseur.Proef.advies;
import static nl.wederhoor.adviseur.Proef.besloten;
import static nl.wederhoor.adviseur.Proef.route;
import static nl.wederhoor.adviseur.Proef.vorm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.advies.Vormstatus;
import nl.wederhoor.feiten.Onderwerp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What anonymity, third parties and conflict of interest close, whatever the tables allow and whichever way is asked. */
final class UitsluitingenTest {
    private static final String ALLES_GEGEVEN = """
            'melder': 'slachtoffer', 'juisteAdres': true, 'binnenWerkgebied': true, 'gemeenteAangesloten': true,
            'verzoeken': ['bemiddeling'], 'toestemming': true, 'machtiging': true, 'hoorWederhoorGedaan': true,
            'consensusResultaat': true, 'contactMetSlachtoffer': true
            """;

    @ParameterizedTest
    @CsvSource({"radar, RADAR-4.4.1c", "dmg, DMG-5.4.1c"})
    void een_anonieme_client_krijgt_geen_bemiddeling_ook_niet_na_toestemming(String organisatie, String clausule) {
        var advies = advies(organisatie, ALLES_GEGEVEN + ", 'anoniem': true");

        assertThat(vorm(advies, "bemiddeling").status()).isEqualTo(Vormstatus.UITGESLOTEN);
        assertThat(vorm(advies, "bemiddeling").clausules()).contains(clausule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg"})
    void zonder_anonimiteit_mag_diezelfde_bemiddeling_wel(String organisatie) {
        var advies = advies(organisatie, ALLES_GEGEVEN + ", 'anoniem': false");

        assertThat(vorm(advies, "bemiddeling").status()).isEqualTo(Vormstatus.TOEGESTAAN);
        assertThat(route(advies, "ondersteuning").status()).isEqualTo(Routestatus.AANBEVOLEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg"})
    void zonder_te_weten_of_de_client_anoniem_blijft_is_ook_die_bemiddeling_onbekend(String organisatie) {
        var advies = advies(organisatie, ALLES_GEGEVEN);

        assertThat(vorm(advies, "bemiddeling").status()).isEqualTo(Vormstatus.ONBEKEND);
        assertThat(advies.ontbrekend()).extracting(Advies.Ontbrekend::feit).contains("anoniem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg"})
    void belangenverstrengeling_sluit_ondersteuning_en_eigen_actie_tot_de_beslisser_afwijkt(String organisatie) {
        var feiten =
                ALLES_GEGEVEN + ", 'anoniem': false, 'zelfdeIncidentWederpartij': true, 'bemiddelingMogelijk': true";

        var zonder = advies(organisatie, feiten);
        var met = advies(organisatie, feiten, "2026-04-02", besloten(Onderwerp.BELANGENVERSTRENGELING, "bemiddeling"));

        assertThat(route(zonder, "ondersteuning").status()).isEqualTo(Routestatus.UITGESLOTEN);
        assertThat(route(zonder, "eigen actie").status()).isEqualTo(Routestatus.UITGESLOTEN);
        assertThat(vorm(zonder, "bemiddeling").ontbreekt()).containsExactly("besluit");
        assertThat(onderwerpen(zonder)).contains("belangenverstrengeling");
        assertThat(route(met, "ondersteuning").status()).isEqualTo(Routestatus.AANBEVOLEN);
        assertThat(vorm(met, "bemiddeling").status()).isEqualTo(Vormstatus.TOEGESTAAN);
        assertThat(onderwerpen(met)).doesNotContain("belangenverstrengeling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg"})
    void een_geweigerde_vertegenwoordiger_telt_als_derde(String organisatie) {
        var feiten = """
                'melder': 'wettelijk vertegenwoordiger', 'contactMetSlachtoffer': false, 'juisteAdres': true,
                'binnenWerkgebied': true, 'gemeenteAangesloten': true, 'verzoeken': ['bemiddeling'], 'anoniem': false
                """;

        var geweigerd = advies(organisatie, feiten, "2026-04-02", besloten(Onderwerp.VERZOEK_VERTEGENWOORDIGER, "nee"));

        assertThat(route(geweigerd, "ondersteuning").status()).isEqualTo(Routestatus.UITGESLOTEN);
        assertThat(route(geweigerd, "registratie").status()).isEqualTo(Routestatus.AANBEVOLEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg"})
    void een_ja_op_het_verzoek_van_een_vertegenwoordiger_opent_niets_voor_een_getuige(String organisatie) {
        var feiten = ALLES_GEGEVEN
                        .replace("'melder': 'slachtoffer'", "'melder': 'getuige'")
                        .replace("'contactMetSlachtoffer': true", "'contactMetSlachtoffer': false")
                + ", 'anoniem': false";

        var advies = advies(organisatie, feiten, "2026-04-02", besloten(Onderwerp.VERZOEK_VERTEGENWOORDIGER, "ja"));

        assertThat(route(advies, "ondersteuning").status()).isEqualTo(Routestatus.UITGESLOTEN);
        assertThat(vorm(advies, "bemiddeling").status()).isEqualTo(Vormstatus.GEBLOKKEERD);
        assertThat(advies.waarschuwingen())
                .anySatisfy(waarschuwing -> assertThat(waarschuwing.melding()).contains("niet gevolgd"));
    }

    @Test
    void wat_niemand_vertelde_wordt_niet_als_feit_verteld() {
        var advies = advies("radar", "'melder': 'slachtoffer'");

        assertThat(advies.verklaring())
                .filteredOn(regel -> regel.besluit().equals("afsluiting"))
                .isNotEmpty()
                .allSatisfy(regel -> assertThat(regel.waarom()).startsWith("Zolang niets anders bekend is"));
    }

    private static List<String> onderwerpen(Advies advies) {
        return advies.voorTeLeggen().stream().map(Advies.Voorlegging::onderwerp).toList();
    }
}
