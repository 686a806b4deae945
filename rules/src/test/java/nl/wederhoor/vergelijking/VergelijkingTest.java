package nl.wederhoor.vergelijking;

import static nl.wederhoor.vergelijking.Antwoorden.adviezen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.wederhoor.adviseur.Adviesjson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user is told that another protocol would do differently. */
class VergelijkingTest {
    private static final List<String> ALLE = List.of("radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp");
    private static final String GETUIGE_ZONDER_VRAAG =
            "'melder': 'slachtoffer', 'verzoeken': ['informatie of advies'], 'juisteAdres': true, 'anoniem': false";

    @Test
    void een_vraag_om_advies_is_bij_radar_een_klacht_en_bij_dmg_een_melding() {
        var vergelijking = Vergelijking.van(adviezen(List.of("radar", "dmg"), GETUIGE_ZONDER_VRAAG));

        var soort = regel(vergelijking, "soort", "soort");

        assertThat(soort.verschilt()).isTrue();
        assertThat(soort.perOrganisatie().get("radar").waarde()).isEqualTo("klacht");
        assertThat(soort.perOrganisatie().get("radar").clausules()).contains("RADAR-1.3");
        assertThat(soort.perOrganisatie().get("dmg").waarde()).isEqualTo("melding");
        assertThat(soort.perOrganisatie().get("dmg").clausules()).allMatch(id -> id.startsWith("DMG-"));
    }

    @Test
    void een_wens_over_de_behandelaar_heeft_bij_dmg_een_andere_beslisser() {
        var vergelijking = Vergelijking.van(
                adviezen(List.of("radar", "dmg"), "'aard': ['seksuele intimidatie'], 'wensBehandelaar': 'vrouw'"));

        var wens = regel(vergelijking, "wens", "directeRelatie");
        var voorgelegd = regel(vergelijking, "voorTeLeggen", "wens behandelaar");

        assertThat(wens.verschilt()).isTrue();
        assertThat(voorgelegd.perOrganisatie().get("radar").waarde()).isEqualTo("niet benoemd");
        assertThat(voorgelegd.perOrganisatie().get("dmg").waarde()).isEqualTo("directeur");
    }

    @Test
    void wat_een_tekst_niet_heeft_staat_er_zonder_waarde_en_zonder_clausule() {
        var vergelijking = Vergelijking.van(
                adviezen(List.of("radar", "klachtenhulp"), "'melder': 'slachtoffer', 'intakeOp': '2026-06-11'"));

        var stukken = vergelijking.verschillen().stream()
                .filter(regel -> regel.veld().equals("plichten"))
                .filter(regel -> regel.perOrganisatie().get("klachtenhulp").afwezig())
                .toList();

        assertThat(stukken).isNotEmpty().allSatisfy(regel -> assertThat(
                        regel.perOrganisatie().get("klachtenhulp").clausules())
                .isEmpty());
    }

    @Test
    void eigen_woorden_en_eigen_clausules_zijn_geen_verschil() {
        var vergelijking = Vergelijking.van(adviezen(List.of("radar", "dmg"), GETUIGE_ZONDER_VRAAG));

        var uitleg = regel(vergelijking, "plichten", "werkwijze-uitleggen");

        assertThat(uitleg.verschilt()).isFalse();
        assertThat(uitleg.perOrganisatie().get("radar").clausules())
                .isNotEqualTo(uitleg.perOrganisatie().get("dmg").clausules());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", GETUIGE_ZONDER_VRAAG, "'anoniem': true, 'verzoeken': ['bemiddeling', 'actie']"})
    void elk_verschil_is_er_een_en_elke_regel_noemt_elke_organisatie(String feiten) {
        var vergelijking = Vergelijking.van(adviezen(ALLE, feiten));

        assertThat(vergelijking.regels())
                .allSatisfy(regel -> assertThat(regel.perOrganisatie().keySet()).containsExactlyElementsOf(ALLE));
        assertThat(vergelijking.verschillen()).isNotEmpty().allSatisfy(regel -> assertThat(
                        regel.perOrganisatie().values().stream()
                                .map(lezing -> List.of(String.valueOf(lezing.waarde()), lezing.bijzonderheden()))
                                .distinct())
                .hasSizeGreaterThan(1));
    }

    @Tag("uitputtend")
    @Test
    void de_volgorde_van_de_organisaties_verandert_de_regels_niet() {
        var omgekeerd = new ArrayList<>(ALLE);
        Collections.reverse(omgekeerd);

        var heen = Vergelijking.van(adviezen(ALLE, GETUIGE_ZONDER_VRAAG)).regels();
        var terug = Vergelijking.van(adviezen(omgekeerd, GETUIGE_ZONDER_VRAAG)).regels();

        assertThat(terug).isEqualTo(heen);
    }

    @Test
    void velden_staan_in_de_volgorde_van_het_antwoord_en_routes_in_die_van_het_contract() {
        var regels = Vergelijking.van(adviezen(ALLE, GETUIGE_ZONDER_VRAAG)).regels();

        assertThat(regels.stream().map(Vergelijkregel::veld).distinct())
                .isSubsetOf(Lijnen.VELDEN)
                .isSortedAccordingTo((een, ander) -> Lijnen.VELDEN.indexOf(een) - Lijnen.VELDEN.indexOf(ander));
        assertThat(regels.stream()
                        .filter(regel -> regel.veld().equals("routes"))
                        .map(Vergelijkregel::sleutel))
                .containsExactly("doorverwijzen", "registratie", "advies", "eigen actie", "ondersteuning");
    }

    @Test
    void een_antwoord_naast_zichzelf_verschilt_nergens() {
        var advies = adviezen(List.of("dmg"), GETUIGE_ZONDER_VRAAG).get(0);
        var zelfde = new Vergelijkregel(
                "soort",
                "soort",
                java.util.Map.of(
                        "a",
                        Lijnen.van(advies).get(0).lezing(),
                        "b",
                        Lijnen.van(advies).get(0).lezing()));

        assertThat(zelfde.verschilt()).isFalse();
    }

    @Test
    void een_regel_heeft_als_json_alleen_de_velden_van_het_contract_en_zijn_toelichting() {
        var regel = Vergelijking.van(adviezen(List.of("radar", "dmg"), GETUIGE_ZONDER_VRAAG))
                .verschillen()
                .get(0);

        assertThat(Adviesjson.schrijf(regel))
                .startsWith(
                        "{\"veld\":\"soort\",\"sleutel\":\"soort\",\"perOrganisatie\":{\"radar\":{\"waarde\":\"klacht\","
                                + "\"bijzonderheden\":{},\"toelichting\":null,\"clausules\":[");
    }

    @Test
    void een_enkel_antwoord_of_tweemaal_hetzelfde_bureau_is_geen_vergelijking() {
        var een = adviezen(List.of("radar"), "");
        var dubbel = adviezen(List.of("radar", "radar"), "");

        assertThatThrownBy(() -> Vergelijking.van(een)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Vergelijking.van(dubbel)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Vergelijkregel regel(Vergelijking vergelijking, String veld, String sleutel) {
        return vergelijking.regels().stream()
                .filter(regel -> regel.veld().equals(veld) && regel.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow();
    }
}
