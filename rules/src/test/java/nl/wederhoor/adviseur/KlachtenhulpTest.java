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
import nl.wederhoor.advies.Advies.Verklaring;
import nl.wederhoor.advies.Grondstatus;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.advies.Vormstatus;
import nl.wederhoor.feiten.Onderwerp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mediation at Klachtenhulp and its limits. */
final class KlachtenhulpTest {

    @Test
    void elke_uiting_van_ontevredenheid_is_een_klacht() {
        assertThat(vraag("").soort().waarde()).isEqualTo("klacht");
        assertThat(vraag("'verzoeken': [], 'melder': 'vriend'").soort().clausules())
                .containsExactly("KH-1.1", "KH-1.2");
    }

    @Test
    void doorverwijzen_is_mogelijk_en_andere_routes_zijn_niet_geregeld() {
        var advies = vraag("'verzoeken': ['bemiddeling']");

        assertThat(route(advies, "doorverwijzen").status()).isEqualTo(Routestatus.MOGELIJK);
        assertThat(route(advies, "doorverwijzen").clausules()).containsExactly("KH-3.4");
        assertThat(List.of("registratie", "advies", "eigen actie", "ondersteuning"))
                .allSatisfy(route -> assertThat(route(advies, route).status()).isEqualTo(Routestatus.NIET_GEREGELD));
    }

    @Test
    void wie_besluit_te_verwijzen_ziet_dat_terug() {
        var advies = advies(
                "klachtenhulp",
                "'zelfdeIncidentWederpartij': true",
                "2026-04-02",
                besloten(Onderwerp.BELANGENVERSTRENGELING, "doorverwijzen"));

        assertThat(route(advies, "doorverwijzen").status()).isEqualTo(Routestatus.AANBEVOLEN);
    }

    @Test
    void bemiddeling_kan_pas_als_alle_partijen_willen() {
        var nogNiet = vraag("'verzoeken': ['bemiddeling']");
        var welWillen = vraag("'verzoeken': ['bemiddeling'], 'partijenWillenBemiddeling': true");

        assertThat(vorm(nogNiet, "bemiddeling").status()).isEqualTo(Vormstatus.GEBLOKKEERD);
        assertThat(vorm(nogNiet, "bemiddeling").ontbreekt()).containsExactly("instemming partijen");
        assertThat(vorm(nogNiet, "bemiddeling").clausules()).containsExactly("KH-2.6");
        assertThat(vorm(welWillen, "bemiddeling").status()).isEqualTo(Vormstatus.TOEGESTAAN);
    }

    @ParameterizedTest
    @CsvSource({"calamiteit,KH-2.8", "juridischeKwestie,KH-2.8", "bemiddelaarVerbonden,KH-2.7"})
    void bemiddeling_is_uitgesloten_ook_als_iedereen_wil(String feit, String clausule) {
        var advies = vraag("'partijenWillenBemiddeling': true, '" + feit + "': true");

        assertThat(vorm(advies, "bemiddeling").status()).isEqualTo(Vormstatus.UITGESLOTEN);
        assertThat(vorm(advies, "bemiddeling").clausules()).containsExactly(clausule);
        assertThat(vorm(vraag("'partijenWillenBemiddeling': true"), "bemiddeling")
                        .voorbehoud())
                .contains(feit);
    }

    @ParameterizedTest
    @CsvSource({"ja,toegestaan", "nee,uitgesloten"})
    void het_besluit_van_de_partijen_wordt_gevolgd(String besluit, String status) {
        var advies = advies(
                "klachtenhulp",
                "'verzoeken': ['bemiddeling']",
                "2026-04-02",
                besloten(Onderwerp.BEMIDDELINGSGESPREK, besluit));

        assertThat(vorm(advies, "bemiddeling").status().label()).isEqualTo(status);
        assertThat(onderwerpen(advies)).doesNotContain("bemiddelingsgesprek");
    }

    @Test
    void een_besluit_van_de_partijen_opent_geen_gesprek_over_een_calamiteit() {
        var advies = advies(
                "klachtenhulp", "'calamiteit': true", "2026-04-02", besloten(Onderwerp.BEMIDDELINGSGESPREK, "ja"));

        assertThat(vorm(advies, "bemiddeling").status()).isEqualTo(Vormstatus.UITGESLOTEN);
        assertThat(plichten(advies)).doesNotContain("geen-verslag-maken");
    }

    @Test
    void een_gevraagd_gesprek_ligt_voor_bij_de_partijen() {
        var punt = voorgelegd(vraag("'verzoeken': ['bemiddeling']"), "bemiddelingsgesprek");

        assertThat(punt.beslisser()).isEqualTo("partijen");
        assertThat(punt.clausules()).containsExactly("KH-2.6");
        assertThat(onderwerpen(vraag("'verzoeken': ['informatie of advies']"))).isEmpty();
    }

    @Test
    void de_bemiddelaar_adviseert_maar_dient_niet_in() {
        var advies = vraag("'machtiging': true, 'toestemming': true");

        assertThat(vorm(advies, "informatie en advies").status()).isEqualTo(Vormstatus.TOEGESTAAN);
        assertThat(vorm(advies, "brief namens cliënt").status()).isEqualTo(Vormstatus.UITGESLOTEN);
        assertThat(vorm(advies, "brief namens cliënt").clausules()).containsExactly("KH-3.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "morele steun",
                "empowerment",
                "ondersteuning bij procedure",
                "brief aan wederpartij",
                "voorlichting en beleidsadvisering",
                "publiciteit",
                "eigen actie"
            })
    void andere_hulp_is_niet_geregeld(String vorm) {
        assertThat(vorm(vraag("'toestemming': true"), vorm).status()).isEqualTo(Vormstatus.NIET_GEREGELD);
    }

    @Test
    void van_een_gesprek_komt_geen_verslag_maar_afspraken_mogen_op_papier() {
        assertThat(plichten(vraag("'partijenWillenBemiddeling': true")))
                .contains("geen-verslag-maken", "afspraken-vastleggen", "onpartijdig-bemiddelen");
        assertThat(plichten(vraag(""))).doesNotContain("geen-verslag-maken", "afspraken-vastleggen");
    }

    @Test
    void wie_moeite_heeft_met_schrijven_krijgt_het_advies_hulp_te_vragen() {
        var advies = vraag("'moeiteMetFormuleren': true");

        assertThat(advies.plichten())
                .filteredOn(plicht -> plicht.id().equals("hulp-bij-schrijven-adviseren"))
                .singleElement()
                .satisfies(plicht -> assertThat(plicht.clausules()).containsExactly("KH-3.2"))
                .satisfies(plicht -> assertThat(plicht.wie()).isEqualTo("organisatie"));
    }

    @Test
    void een_klacht_over_een_persoon_vraagt_om_een_keuze_van_de_aanpak() {
        assertThat(plichten(vraag("'gerichtOpPersoon': true"))).contains("aanpak-kiezen");
        assertThat(nietGeregeld(vraag("'gerichtOpPersoon': true"))).contains("wie-kiest-de-aanpak");
        assertThat(plichten(vraag("'gerichtOpPersoon': false"))).doesNotContain("aanpak-kiezen");
    }

    @Test
    void een_calamiteit_leidt_naar_een_ander_adres() {
        var advies = vraag("'calamiteit': true, 'juridischeKwestie': true");

        assertThat(plichten(advies)).containsOnlyOnce("verwijzen-bij-calamiteit");
        assertThat(route(advies, "doorverwijzen").status()).isEqualTo(Routestatus.MOGELIJK);
    }

    @Test
    void de_tekst_noemt_geen_termijn_en_dat_staat_er() {
        var advies = vraag("'ontvangenOp': '2026-04-01T09:00:00+02:00', 'fase': 'afgesloten'");

        assertThat(advies.termijnen()).isEmpty();
        assertThat(nietGeregeld(advies)).contains("termijn-eerste-contact", "termijn-nagesprek", "bewaartermijn");
    }

    @Test
    void gronden_om_te_sluiten_zijn_niet_geregeld() {
        assertThat(vraag("'doelBereikt': true").afsluiting().gronden())
                .allSatisfy(lijn -> assertThat(lijn.status()).isEqualTo(Grondstatus.NIET_GEREGELD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void een_antwoord_noemt_alleen_clausules_van_de_eigen_tekst(String organisatie) {
        var advies = advies(organisatie, """
                'ontvangenOp': '2026-04-01T09:00:00+02:00', 'wilContact': false, 'anoniem': true,
                'verzoeken': ['bemiddeling', 'publiciteit'], 'zelfdeIncidentWederpartij': true,
                'signalenWederpartij': 5, 'nietsTeBereiken': true, 'wensBehandelaar': 'vrouw',
                'ontvangenDoorDirecteurOp': '2026-03-02', 'incidentOp': '2025-01-01'
                """);

        assertThat(advies.voorTeLeggen()).isNotEmpty();
        assertThat(Adviesjson.schrijf(advies))
                .contains(VOORVOEGSEL.get(organisatie))
                .doesNotContain(VOORVOEGSEL.values().stream()
                        .filter(ander -> !ander.equals(VOORVOEGSEL.get(organisatie)))
                        .toArray(String[]::new));
        assertThat(advies.verklaring()).extracting(Verklaring::regel).doesNotHaveDuplicates();
    }

    private static final java.util.Map<String, String> VOORVOEGSEL = java.util.Map.of(
            "radar", "RADAR-", "dmg", "DMG-", "ieder1gelijk", "I1G-", "integratiewerk", "IW-", "klachtenhulp", "KH-");

    private static Advies vraag(String feiten) {
        return advies("klachtenhulp", feiten);
    }
}
