package nl.wederhoor.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wederhoor.feiten.Onderwerp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the page somebody fills in what was decided, and the advice follows it as it does over the API. */
@QuarkusTest
class BesluitenTest {
    private static final Map<String, String> SPOED = Map.of(
            "organisatie", "radar",
            "peildatum", "2026-04-02",
            "juisteAdres", "ja",
            "spoedIndicatie", "ja");
    private static final Map<String, String> NEE = Map.of("besluit_spoed", "nee");

    private Bezoek bezoek;

    @BeforeEach
    void meld_aan() {
        bezoek = Bezoek.van("leidinggevende@radar");
    }

    @Test
    void bij_een_punt_staat_een_keuze_uit_de_besluiten_die_erbij_horen() {
        var pagina = bezoek.vulIn(SPOED).asString();

        assertThat(opties(pagina, "besluit_spoed")).containsExactly("", "ja", "nee");
        assertThat(pagina).contains("<label for=\"invoer-besluit_spoed\">").doesNotContain("Verwerkte besluiten");
    }

    @ParameterizedTest
    @CsvSource({
        "radar, juiste adres",
        "dmg, twijfel",
        "dmg, belangenverstrengeling",
        "radar, uitzondering zonder slachtoffer",
        "dmg, wens behandelaar",
        "radar, anonimiteit",
        "radar, verdere behandeling"
    })
    void elk_punt_kent_de_woorden_van_het_contract(String organisatie, String label) {
        var onderwerp = Onderwerp.van(label).orElseThrow();
        var feiten = Map.of(
                "organisatie", organisatie,
                "melder", "getuige",
                "contactMetSlachtoffer", "nee",
                "twijfel", "ja",
                "zelfdeIncidentWederpartij", "ja",
                "wensBehandelaar", "vrouw",
                "anoniem", "ja",
                "verzoeken", "bemiddeling",
                "fase", "vooronderzoek");

        var verwacht = new ArrayList<>(List.of(""));
        verwacht.addAll(onderwerp.besluiten());
        assertThat(opties(bezoek.vulIn(feiten).asString(), onderwerp.bron())).containsExactlyElementsOf(verwacht);
    }

    @Test
    void na_een_besluit_is_het_punt_weg_en_staat_het_besluit_er() {
        var pagina = bezoek.vulIn(samen(SPOED, NEE)).asString();

        assertThat(pagina).doesNotContain("id=\"voorleggen\"").contains("Verwerkte besluiten");
        assertThat(gekozen(pagina, "besluit_spoed")).isEqualTo("nee");
    }

    @Test
    void de_pagina_geeft_hetzelfde_bewijs_als_de_api() {
        var pagina = bezoek.vulIn(samen(SPOED, NEE)).asString();
        var vraag = Ondervraging.json("{'organisatie': 'radar', 'peildatum': '2026-04-02',"
                + " 'feiten': {'juisteAdres': true, 'spoedIndicatie': true},"
                + " 'besluiten': [{'onderwerp': 'spoed', 'besluit': 'nee'}]}");

        var bewijs = Ondervraging.post("/api/v1/adviezen", vraag);

        assertThat(pagina)
                .contains(bewijs.getString("bewijs.invoerSha256"))
                .contains(bewijs.getString("bewijs.adviesSha256"));
    }

    @Test
    void het_concept_bewaart_het_besluit_en_weghalen_brengt_het_punt_terug() {
        bezoek.verstuur(samen(SPOED, NEE));
        assertThat(gekozen(bezoek.lees("/melding").asString(), "besluit_spoed")).isEqualTo("nee");

        bezoek.verstuur(samen(SPOED, Map.of("besluit_spoed", "")));

        assertThat(bezoek.lees("/melding").asString())
                .contains("id=\"voorleggen\"")
                .doesNotContain("Verwerkte besluiten");
    }

    @Test
    void een_woord_dat_geen_besluit_is_telt_niet() {
        var pagina = bezoek.vulIn(samen(SPOED, Map.of("besluit_spoed", "\"><script>", "besluit_verzonnen", "ja")))
                .asString();

        assertThat(pagina).contains("id=\"voorleggen\"").doesNotContain("Verwerkte besluiten", "<script>");
    }

    @Test
    void een_besluit_dat_de_tekst_niet_toelaat_wordt_niet_gevolgd_en_dat_staat_er() {
        var feiten = Map.of(
                "organisatie", "dmg",
                "melder", "getuige",
                "contactMetSlachtoffer", "nee",
                "zwaarwegendeArgumenten", "ja",
                "belangenVanDerden", "nee");

        var pagina = bezoek.vulIn(samen(feiten, Map.of("besluit_uitzondering_zonder_slachtoffer", "toegestaan")))
                .asString();

        assertThat(pagina)
                .contains("is niet gevolgd: de tekst vraagt beide redenen")
                .contains("Verwerkte besluiten");
        assertThat(Ondervraging.opPagina(pagina, "ondersteuning")).isEqualTo("uitgesloten");
    }

    @Test
    void de_pagina_vergelijk_laat_het_besluit_in_het_concept_staan_en_zegt_dat_het_niet_meetelt() {
        bezoek.verstuur(samen(SPOED, NEE));

        bezoek.vergelijk(samen(SPOED, Map.of("organisaties", "dmg")));

        assertThat(gekozen(bezoek.lees("/melding").asString(), "besluit_spoed")).isEqualTo("nee");
        assertThat(bezoek.lees("/vergelijken?organisaties=dmg&organisaties=radar")
                        .asString())
                .contains("Uw verwerkte besluiten tellen hier niet mee");
    }

    @Test
    void de_pagina_waarom_noemt_het_besluit_en_wat_eruit_volgt() {
        var feiten = Map.of(
                "organisatie", "radar",
                "melder", "slachtoffer",
                "binnenWerkgebied", "ja",
                "gemeenteAangesloten", "ja");

        bezoek.verstuur(samen(
                feiten, Map.of("zelfdeIncidentWederpartij", "ja", "besluit_belangenverstrengeling", "doorverwijzen")));
        assertThat(bezoek.lees("/melding/waarom").asString()).contains("<td>doorverwijzen</td>");

        bezoek.verstuur(samen(feiten, Map.of("zelfdeIncidentWederpartij", "nee", "besluit_juiste_adres", "nee")));
        assertThat(bezoek.lees("/melding/waarom").asString())
                .contains("<td>nee, volgt uit een besluit of de gemeente</td>");
    }

    private static Map<String, Object> samen(Map<String, String> een, Map<String, String> ander) {
        var samen = new HashMap<String, Object>(een);
        samen.putAll(ander);
        return samen;
    }

    private static List<String> opties(String pagina, String naam) {
        return Pattern.compile("<option value=\"([^\"]*)\"")
                .matcher(keuze(pagina, naam))
                .results()
                .map(vondst -> vondst.group(1))
                .toList();
    }

    private static String gekozen(String pagina, String naam) {
        var gekozen = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(keuze(pagina, naam));
        return gekozen.find() ? gekozen.group(1) : "niets";
    }

    /** The control of this name, which stands on the page once and belongs to the form. */
    private static String keuze(String pagina, String naam) {
        var keuzes = Pattern.compile("(?s)<select[^>]*name=\"" + naam + "\" form=\"melding\".*?</select>")
                .matcher(pagina)
                .results()
                .map(vondst -> vondst.group())
                .toList();
        assertThat(keuzes).as(naam).hasSize(1);
        return keuzes.get(0);
    }
}
