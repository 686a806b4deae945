package nl.wederhoor.adviseur;

import static nl.wederhoor.adviseur.Proef.advies;
import static nl.wederhoor.adviseur.Proef.besloten;
import static nl.wederhoor.adviseur.Proef.nietGeregeld;
import static nl.wederhoor.adviseur.Proef.onderwerpen;
import static nl.wederhoor.adviseur.Proef.plichten;
import static nl.wederhoor.adviseur.Proef.termijn;
import static nl.wederhoor.adviseur.Proef.voorgelegd;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Conflict;
import nl.wederhoor.advies.Advies.Recht;
import nl.wederhoor.advies.Grondstatus;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.advies.Termijnstatus;
import nl.wederhoor.advies.Vormstatus;
import nl.wederhoor.feiten.Onderwerp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The complaint procedure of Integratiewerk: three steps, the directeur, the committee and their terms. */
final class IntegratiewerkTest {

    @Test
    void na_ontvangst_volgen_bevestiging_en_contact_op_dezelfde_laatste_dag() {
        var advies = vraag("'ontvangenDoorDirecteurOp': '2026-04-10'");

        assertThat(termijn(advies, "ontvangstbevestiging").uiterlijk()).isEqualTo(LocalDate.of(2026, 4, 24));
        assertThat(termijn(advies, "ontvangstbevestiging").clausules()).containsExactly("IW-C.3a");
        assertThat(termijn(advies, "contact klager").uiterlijk()).isEqualTo(LocalDate.of(2026, 4, 24));
        assertThat(termijn(advies, "contact klager").clausules()).containsExactly("IW-C.4a");
        assertThat(termijn(advies, "contact klager").aanname()).isNull();
    }

    @Test
    void tien_werkdagen_slaan_koningsdag_en_bevrijdingsdag_over_en_twee_weken_niet() {
        var advies = vraag("'ontvangenDoorDirecteurOp': '2026-04-23'");

        assertThat(termijn(advies, "ontvangstbevestiging").uiterlijk()).isEqualTo(LocalDate.of(2026, 5, 7));
        assertThat(termijn(advies, "contact klager").uiterlijk()).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(termijn(advies, "contact klager").aanname()).contains("Koningsdag");
    }

    @Test
    void de_commissie_adviseert_binnen_drie_weken_na_voorlegging_als_aanname() {
        var advies = vraag("'naarCommissieOp': '2026-05-01'");

        assertThat(termijn(advies, "advies commissie").uiterlijk()).isEqualTo(LocalDate.of(2026, 5, 22));
        assertThat(termijn(advies, "advies commissie").clausules()).containsExactly("IW-C.6a");
        assertThat(termijn(advies, "advies commissie").aanname()).contains("drie weken");
        assertThat(termijn(advies, "advies commissie").voorbehoud()).contains("commissieVerlengd");
    }

    @Test
    void een_verlenging_geeft_de_commissie_eenentwintig_dagen_erbij() {
        var advies = vraag("'naarCommissieOp': '2026-05-01', 'commissieVerlengd': true");

        assertThat(termijn(advies, "advies commissie").uiterlijk()).isEqualTo(LocalDate.of(2026, 6, 12));
        assertThat(termijn(advies, "advies commissie").clausules()).containsExactly("IW-C.6a", "IW-C.6b");
        assertThat(termijn(advies, "advies commissie").aanname()).contains("drie weken", "21 dagen");
        assertThat(plichten(advies)).contains("verlenging-melden");
        assertThat(nietGeregeld(advies)).contains("verlenging-commissie");
    }

    @Test
    void het_advies_op_tijd_haalt_de_termijn_van_de_commissie_en_start_die_van_de_directeur() {
        var advies = vraag("'naarCommissieOp': '2026-05-01', 'adviesCommissieOp': '2026-05-22'");

        assertThat(termijn(advies, "advies commissie").status()).isEqualTo(Termijnstatus.GEHAALD);
        assertThat(termijn(advies, "besluit").uiterlijk()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(termijn(advies, "besluit").clausules()).containsExactly("IW-C.7a");
        assertThat(termijn(advies, "besluit").aanname()).contains("vanaf het advies", "Pinksterdag");
    }

    @Test
    void bindend_advies_en_een_eigen_besluit_van_de_directeur_botsen() {
        var advies = vraag("'adviesCommissieOp': '2026-05-22'");

        assertThat(advies.conflicten()).extracting(Conflict::clausules).containsExactly(List.of("IW-C.6a", "IW-C.7a"));
        assertThat(vraag("'naarCommissieOp': '2026-05-01'").conflicten()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01,gehaald,0", "2026-04-02,gehaald,1", "2026-04-03,verstreken,0"})
    void klagen_kan_tot_twee_jaar_na_het_probleem_en_op_de_dag_zelf_beslist_een_mens(
            String ingediend, String status, int punten) {
        var advies = vraag("'incidentOp': '2024-04-02', 'indieningOp': '" + ingediend + "'");

        assertThat(termijn(advies, "verval klachtrecht").uiterlijk()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(termijn(advies, "verval klachtrecht").clausules()).containsExactly("IW-B.5");
        assertThat(termijn(advies, "verval klachtrecht").status().label()).isEqualTo(status);
        assertThat(onderwerpen(advies).stream().filter("termijn"::equals)).hasSize(punten);
    }

    @ParameterizedTest
    @CsvSource({"ja,gehaald", "nee,verstreken"})
    void het_besluit_over_de_laatste_dag_wordt_gevolgd(String besluit, String status) {
        var advies = advies(
                "integratiewerk",
                "'incidentOp': '2024-04-02', 'indieningOp': '2026-04-02'",
                "2026-04-10",
                besloten(Onderwerp.TERMIJN, besluit));

        assertThat(termijn(advies, "verval klachtrecht").status().label()).isEqualTo(status);
        assertThat(onderwerpen(advies)).doesNotContain("termijn");
    }

    @Test
    void zonder_dag_van_indienen_telt_de_peildatum() {
        var opDeDag = advies("integratiewerk", "'incidentOp': '2024-02-29'", "2026-02-28");
        var erna = advies("integratiewerk", "'incidentOp': '2024-02-29'", "2026-03-01");

        assertThat(voorgelegd(opDeDag, "termijn").beslisser()).isEqualTo("niet benoemd");
        assertThat(voorgelegd(opDeDag, "termijn").clausules()).containsExactly("IW-B.5");
        assertThat(termijn(erna, "verval klachtrecht").status()).isEqualTo(Termijnstatus.VERSTREKEN);
        assertThat(onderwerpen(erna)).doesNotContain("termijn");
    }

    @ParameterizedTest
    @CsvSource({"true,klacht,IW-A.2a", "false,melding,IW-A.1"})
    void een_klacht_is_een_vraag_om_een_uitspraak(boolean vraagt, String soort, String clausule) {
        var advies = vraag("'vraagtUitspraak': " + vraagt + ", 'onderwerpKlacht': 'bejegening'");

        assertThat(advies.soort().waarde()).isEqualTo(soort);
        assertThat(advies.soort().clausules()).contains(clausule);
    }

    @Test
    void waar_de_klacht_over_gaat_verandert_niet_dat_zij_een_klacht_is() {
        assertThat(vraag("'vraagtUitspraak': true").soort().waarde()).isEqualTo("klacht");
        assertThat(vraag("'onderwerpKlacht': 'discriminatie'").soort().waarde()).isEqualTo("onbekend");
    }

    @Test
    void routes_hulpvormen_en_gronden_om_te_sluiten_zijn_niet_geregeld() {
        var advies = vraag("'vraagtUitspraak': true, 'verzoeken': ['bemiddeling'], 'wilStoppen': true");

        assertThat(advies.routes()).hasSize(5).allSatisfy(lijn -> assertThat(lijn.status())
                .isEqualTo(Routestatus.NIET_GEREGELD));
        assertThat(advies.hulpvormen()).hasSize(10).allSatisfy(lijn -> assertThat(lijn.status())
                .isEqualTo(Vormstatus.NIET_GEREGELD));
        assertThat(advies.afsluiting().gronden()).hasSize(8).allSatisfy(lijn -> assertThat(lijn.status())
                .isEqualTo(Grondstatus.NIET_GEREGELD));
        assertThat(advies.kosten().kosteloos()).isEqualTo("onbekend");
        assertThat(nietGeregeld(advies)).contains("hulp", "afsluiting", "kosten");
    }

    @Test
    void voor_het_indienen_komen_eerst_de_medewerker_en_de_leidinggevende() {
        var advies = vraag("'vraagtUitspraak': true");

        assertThat(plichten(advies))
                .containsExactly("met-medewerker-bespreken", "leidinggevende-inschakelen", "schriftelijk-indienen");
        assertThat(plichten(vraag("'opgelostMetMedewerker': true"))).isEmpty();
    }

    @Test
    void een_klacht_op_papier_ligt_bij_de_directeur() {
        var advies = vraag("'schriftelijkIngediend': true");

        assertThat(plichten(advies))
                .contains("klacht-afhandelen", "ontvangst-bevestigen", "klager-benaderen", "aan-commissie-voorleggen")
                .doesNotContain("schriftelijk-indienen", "besluit-meedelen");
    }

    @Test
    void een_mondelinge_klacht_bij_de_directeur_moet_nog_op_papier() {
        var advies = vraag("'ontvangenDoorDirecteurOp': '2026-04-01', 'schriftelijkIngediend': false");

        assertThat(plichten(advies)).contains("schriftelijk-indienen").doesNotContain("ontvangst-bevestigen");
    }

    @Test
    void wie_intrekt_houdt_de_klacht_bij_de_commissie_weg() {
        var advies = vraag("'ontvangenDoorDirecteurOp': '2026-04-01', 'ingetrokken': true");

        assertThat(plichten(advies)).isEmpty();
        assertThat(vraag("'ontvangenDoorDirecteurOp': '2026-04-01'").plichten())
                .filteredOn(plicht -> plicht.id().equals("aan-commissie-voorleggen"))
                .singleElement()
                .satisfies(plicht -> assertThat(plicht.clausules()).containsExactly("IW-C.5a"))
                .satisfies(plicht -> assertThat(plicht.voorbehoud()).contains("ingetrokken"));
    }

    @Test
    void na_het_advies_deelt_de_directeur_zijn_besluit_mee() {
        var advies = vraag("'naarCommissieOp': '2026-05-01', 'adviesCommissieOp': '2026-05-22'");

        assertThat(plichten(advies))
                .contains("besluit-meedelen", "afschrift-besluit-geven", "klager-over-commissie-informeren")
                .doesNotContain("bindend-adviseren", "klager-benaderen");
    }

    @Test
    void een_klacht_over_de_directeur_ligt_voor_tot_iemand_beslist() {
        var besluit = advies(
                "integratiewerk",
                "'klachtOverDirecteur': true",
                "2026-04-02",
                besloten(Onderwerp.KLACHT_OVER_DE_DIRECTEUR, "ja"));

        assertThat(voorgelegd(vraag("'klachtOverDirecteur': true"), "klacht over de directeur")
                        .clausules())
                .containsExactly("IW-C.1", "IW-C.2");
        assertThat(onderwerpen(besluit)).isEmpty();
    }

    @Test
    void de_klager_mag_hulp_meenemen_en_kan_naar_de_commissie() {
        assertThat(vraag("").rechten())
                .extracting(Recht::clausules)
                .containsExactly(List.of("IW-B.4"), List.of("IW-C.5a", "IW-C.6a"));
        assertThat(vraag("'ingetrokken': true").rechten())
                .extracting(Recht::clausules)
                .containsExactly(List.of("IW-B.4"));
    }

    @Test
    void contact_tegen_de_wens_van_de_klager_ligt_voor() {
        var advies = vraag("'ontvangenDoorDirecteurOp': '2026-04-01', 'wilContact': false");

        assertThat(voorgelegd(advies, "contact tegen wens").clausules()).containsExactly("IW-C.4a");
    }

    private static Advies vraag(String feiten) {
        return advies("integratiewerk", feiten);
    }
}
