package nl.wederhoor.adviseur;

import static nl.wederhoor.adviseur.Proef.advies;
import static nl.wederhoor.adviseur.Proef.besloten;
import static nl.wederhoor.adviseur.Proef.grond;
import static nl.wederhoor.adviseur.Proef.nietGeregeld;
import static nl.wederhoor.adviseur.Proef.onderwerpen;
import static nl.wederhoor.adviseur.Proef.plichten;
import static nl.wederhoor.adviseur.Proef.termijn;
import static nl.wederhoor.adviseur.Proef.voorgelegd;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Grondstatus;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Termijnstatus;
import nl.wederhoor.feiten.Onderwerp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terms of Ieder1Gelijk, its one reminder and the grounds on which it closes. */
final class Ieder1GelijkAfsluitingTest {
    @Test
    void het_eerste_contact_is_binnen_een_kalenderweek_ook_bij_spoed() {
        var advies = vraag("'ontvangenOp': '2026-04-02T18:30:00+02:00', 'kanaal': 'e-mail', 'spoed': true");

        assertThat(termijn(advies, "eerste contact").uiterlijk()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(termijn(advies, "eerste contact").clausules()).containsExactly("I1G-1.1");
        assertThat(termijn(advies, "eerste contact").aanname()).isNull();
        assertThat(nietGeregeld(advies)).contains("spoed");
    }

    @Test
    void de_twee_weken_tellen_vanaf_de_intake_en_het_antwoord_zegt_dat_dit_een_aanname_is() {
        var advies = vraag("'intakeOp': '2026-06-11'");

        assertThat(termijn(advies, "uitsluitsel na intake").uiterlijk()).isEqualTo(LocalDate.of(2026, 6, 25));
        assertThat(termijn(advies, "uitsluitsel na intake").clausules()).containsExactly("I1G-1.4");
        assertThat(termijn(advies, "uitsluitsel na intake").aanname()).contains("intake");
        assertThat(nietGeregeld(advies)).contains("begin-twee-weken");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-15,nog niet", "2026-05-16,geldt"})
    void wie_na_een_rappel_zwijgt_kan_worden_afgesloten_vanaf_de_dag_na_de_termijn(String peildag, String status) {
        var advies = advies("ieder1gelijk", "'rappelClientOp': '2026-05-01', 'clientReageert': false", peildag);

        var grond = grond(advies, "cliënt reageert niet");

        assertThat(termijn(advies, "reactie cliënt").uiterlijk()).isEqualTo(LocalDate.of(2026, 5, 15));
        assertThat(termijn(advies, "reactie cliënt").herkomst()).isEqualTo(Herkomst.BELEID);
        assertThat(termijn(advies, "reactie cliënt").aanname()).isNotBlank();
        assertThat(grond.status().label()).isEqualTo(status);
        assertThat(grond.clausules()).containsExactly("I1G-4.3");
        assertThat(grond.vroegst()).isEqualTo(LocalDate.of(2026, 5, 16));
    }

    @Test
    void wie_zwijgt_krijgt_eerst_een_herinnering() {
        var advies = vraag("'clientReageert': false");

        assertThat(grond(advies, "cliënt reageert niet").status()).isEqualTo(Grondstatus.NOG_NIET);
        assertThat(plichten(advies)).contains("client-herinneren");
        assertThat(plichten(vraag("'clientReageert': false, 'rappelClientOp': '2026-04-01'")))
                .doesNotContain("client-herinneren");
    }

    @Test
    void een_benadering_van_radar_en_dmg_start_hier_geen_termijn() {
        var advies = vraag("'clientBenaderdOp': '2026-03-01', 'clientReageert': false");

        assertThat(advies.termijnen()).isEmpty();
        assertThat(grond(advies, "cliënt reageert niet").status()).isEqualTo(Grondstatus.NOG_NIET);
    }

    @Test
    void een_reactie_op_het_rappel_haalt_de_termijn() {
        var advies = advies("ieder1gelijk", "'rappelClientOp': '2026-05-01', 'clientReageert': true", "2026-06-01");

        assertThat(termijn(advies, "reactie cliënt").status()).isEqualTo(Termijnstatus.GEHAALD);
        assertThat(grond(advies, "cliënt reageert niet").status()).isEqualTo(Grondstatus.NIET_AAN_DE_ORDE);
    }

    @ParameterizedTest
    @CsvSource({"nietsTeBereiken,niets meer te bereiken,I1G-4.4", "oneensMetWerkwijze,oneens met werkwijze,I1G-4.5"})
    void sluiten_op_een_oordeel_van_het_bureau_ligt_eerst_voor(String feit, String grond, String clausule) {
        var feiten = "'" + feit + "': true";
        var besluit = advies("ieder1gelijk", feiten, "2026-04-02", besloten(Onderwerp.AFSLUITING, "ja"));

        assertThat(grond(vraag(feiten), grond).status()).isEqualTo(Grondstatus.VOOR_TE_LEGGEN);
        assertThat(grond(vraag(feiten), grond).clausules()).containsExactly(clausule);
        assertThat(voorgelegd(vraag(feiten), "afsluiting").beslisser()).isEqualTo("niet benoemd");
        assertThat(grond(besluit, grond).status()).isEqualTo(Grondstatus.GELDT);
        assertThat(onderwerpen(besluit)).doesNotContain("afsluiting");
    }

    @Test
    void niets_meer_te_bereiken_vraagt_uitleg_voordat_de_klacht_sluit() {
        var advies = vraag("'nietsTeBereiken': true");

        assertThat(grond(advies, "niets meer te bereiken").plichten()).containsExactly("niets-te-bereiken-motiveren");
    }

    @ParameterizedTest
    @CsvSource({"doelBereikt,doel bereikt,I1G-4.1", "wilStoppen,geen verdere behandeling gewenst,I1G-4.2"})
    void sluiten_kan_als_het_doel_is_bereikt_of_de_client_wil_stoppen(String feit, String grond, String clausule) {
        var advies = vraag("'" + feit + "': true");

        assertThat(grond(advies, grond).status()).isEqualTo(Grondstatus.GELDT);
        assertThat(grond(advies, grond).clausules()).containsExactly(clausule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen overeenstemming", "stukken niet aangeleverd", "grensoverschrijdend gedrag"})
    void andere_gronden_kent_de_tekst_niet(String grond) {
        var advies = vraag("'consensusResultaat': false, 'stukkenOntbreken': true, 'grensoverschrijdendGedrag': true");

        assertThat(grond(advies, grond).status()).isEqualTo(Grondstatus.NIET_GEREGELD);
    }

    @Test
    void contact_tegen_de_wens_van_de_melder_ligt_voor_zolang_de_termijn_loopt() {
        var advies = vraag("'ontvangenOp': '2026-04-01T09:00:00+02:00', 'wilContact': false");

        assertThat(voorgelegd(advies, "contact tegen wens").clausules()).containsExactly("I1G-1.1");
    }

    private static Advies vraag(String feiten) {
        return advies("ieder1gelijk", feiten);
    }
}
