package nl.wederhoor.adviseur;

import static nl.wederhoor.adviseur.Proef.advies;
import static nl.wederhoor.adviseur.Proef.route;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.FeitenSchrijver;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.regels.Tijdzone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which facts are asked for, which lines stand under reservation, and which small changes lead elsewhere. */
final class OntbrekendTest {
    private static final String BIJNA_ALLES = """
            'melder': 'slachtoffer', 'juisteAdres': true, 'binnenWerkgebied': true, 'gemeenteAangesloten': true,
            'anoniem': false, 'verzoeken': ['bemiddeling'], 'gemeenteBetaalt': true
            """;

    @Test
    void een_feit_dat_een_regel_kan_veranderen_staat_op_die_regel_en_in_de_vragen() {
        var advies = advies("radar", BIJNA_ALLES);

        var ondersteuning = route(advies, "ondersteuning");

        assertThat(ondersteuning.status()).isEqualTo(Routestatus.AANBEVOLEN);
        assertThat(ondersteuning.voorbehoud())
                .contains("zelfdeIncidentWederpartij", "wilZelfActie", "discriminatie")
                .doesNotContain("spoed");
        assertThat(advies.ontbrekend()).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void twee_feiten_die_alleen_samen_iets_veranderen_worden_allebei_gevraagd() {
        var feiten = alles().zonder(Feit.BINNEN_WERKGEBIED).zonder(Feit.INCIDENT_BINNEN_WERKGEBIED);

        var advies = Proef.adviseur("dmg").adviseer(feiten, Proef.moment("2026-04-02"), Besluiten.geen());

        assertThat(advies.ontbrekend())
                .extracting(Advies.Ontbrekend::feit)
                .contains("binnenWerkgebied", "incidentBinnenWerkgebied");
    }

    @Test
    void de_reden_die_een_besluit_nog_mist_wordt_gevraagd_en_leidt_naar_een_andere_route() {
        var besluit = Proef.besloten(Onderwerp.UITZONDERING_ZONDER_SLACHTOFFER, "toegestaan");
        var derde = BIJNA_ALLES.replace("slachtoffer", "getuige")
                + ", 'contactMetSlachtoffer': false, 'zwaarwegendeArgumenten': true";

        var zonder = advies("dmg", derde, "2026-04-02", besluit);
        var zonderReden = advies("dmg", derde + ", 'belangenVanDerden': false", "2026-04-02", besluit);

        assertThat(route(zonder, "ondersteuning").status()).isEqualTo(Routestatus.UITGESLOTEN);
        assertThat(route(zonder, "ondersteuning").voorbehoud()).contains("belangenVanDerden");
        assertThat(zonderReden.tegenfeitelijk())
                .contains(new Advies.Tegenfeitelijk(Map.of("belangenVanDerden", true), "ondersteuning"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg"})
    void zolang_de_melder_onbekend_is_blijft_open_of_een_vertegenwoordiger_mag_spreken(String organisatie) {
        var besluit = Proef.besloten(Onderwerp.VERZOEK_VERTEGENWOORDIGER, "ja");
        var feiten = BIJNA_ALLES.replace("'melder': 'slachtoffer',", "") + ", 'contactMetSlachtoffer': false";

        var advies = advies(organisatie, feiten, "2026-04-02", besluit);

        assertThat(route(advies, "ondersteuning").status()).isEqualTo(Routestatus.ONBEKEND);
        assertThat(advies.ontbrekend()).extracting(Advies.Ontbrekend::feit).contains("melder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk"})
    void elke_getoonde_wijziging_leidt_echt_naar_die_route(String organisatie) {
        var feiten = Proef.feiten(BIJNA_ALLES);
        var advies = Proef.adviseur(organisatie).adviseer(feiten, Proef.moment("2026-04-02"), Besluiten.geen());

        assertThat(advies.tegenfeitelijk()).isNotEmpty().allSatisfy(tegen -> {
            var anders = Proef.adviseur(organisatie)
                    .adviseer(gewijzigd(feiten, tegen), Proef.moment("2026-04-02"), Besluiten.geen());
            assertThat(route(anders, tegen.route()).status()).isEqualTo(Routestatus.AANBEVOLEN);
            assertThat(tegen.wijzig())
                    .hasSizeLessThanOrEqualTo(2)
                    .doesNotContainKeys("anoniem", "juisteAdres", "melder");
        });
    }

    private static Feiten gewijzigd(Feiten feiten, Advies.Tegenfeitelijk tegen) {
        var json = FeitenSchrijver.schrijf(feiten);
        tegen.wijzig().forEach((sleutel, waarde) -> json.putPOJO(sleutel, waarde));
        return FeitenLezer.lees(Proef.boom(json.toString()), "feiten");
    }

    /** Every fact given, the exceptions and gates as in an ordinary case. */
    private static Feiten alles() {
        var feiten = Feiten.leeg();
        for (var feit : Feit.values()) {
            feiten = switch (feit.soort()) {
                case BOOLEAN -> feiten.met(feit, Boolean.TRUE.equals(feit.standaard()));
                case KEUZE ->
                    feiten.met(feit, feit.standaard() == null ? feit.waarden().get(0) : feit.standaard());
                case LIJST -> feiten.met(feit, java.util.Set.of(feit.waarden().get(0)));
                case GETAL -> feiten.met(feit, feit.minimum());
                case DATUM -> feiten.met(feit, LocalDate.of(2026, 4, 1));
                case TIJDSTIP ->
                    feiten.met(
                            feit,
                            OffsetDateTime.of(
                                    2026,
                                    4,
                                    1,
                                    9,
                                    0,
                                    0,
                                    0,
                                    Tijdzone.NEDERLAND.getRules().getOffset(java.time.Instant.EPOCH)));
                case TEKST -> feiten;
            };
        }
        return feiten;
    }
}
