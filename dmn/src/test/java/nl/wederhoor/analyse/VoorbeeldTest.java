package nl.wederhoor.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.tabel.TabelLader;
import nl.wederhoor.tabel.Toestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An example asked as a report gives the table the very input that it was made from. */
class VoorbeeldTest {
    static List<String> organisaties() {
        return Pakketten.organisaties();
    }

    @ParameterizedTest
    @MethodSource("organisaties")
    void every_row_of_the_shipped_tables_decides_on_its_example_asked_as_a_report(String organisatie) {
        var bestanden = new LinkedHashMap<>(Pakketten.lees(organisatie));
        bestanden.keySet().removeIf(pad -> !pad.endsWith(".dmn"));
        var tabellen = TabelLader.laad(bestanden);
        var voorbeelden = Rijvoorbeeld.van(bestanden);

        assertThat(voorbeelden)
                .hasSize(tabellen.alle().stream()
                        .mapToInt(tabel -> tabel.rijen().size())
                        .sum());
        for (var rij : voorbeelden) {
            var voorbeeld = rij.voorbeeld();
            var feiten = FeitenLezer.lees(voorbeeld.feitenJson(), "feiten");
            var toestand = Toestand.van(feiten, voorbeeld.besluiten()).met(voorbeeld.bronnen());
            voorbeeld.invoer().forEach((bron, waarde) -> assertThat(toestand.waarde(bron))
                    .as(rij.rij() + " " + bron)
                    .isEqualTo(waarde));
            var uitkomsten = tabellen.tabel(rij.besluit()).hitbeleid().isEnkel()
                    ? tabellen.uitkomsten(rij.besluit(), toestand).mogelijk()
                    : tabellen.bevindingen(rij.besluit(), toestand).zeker();
            assertThat(uitkomsten.stream().flatMap(uitkomst -> uitkomst.rijen().stream()))
                    .as(rij.rij())
                    .anyMatch(een -> een.id().equals(rij.rij()));
            tabellen.bevestig(rij.besluit(), toestand);
        }
    }

    @Test
    void lists_are_lists_and_sources_that_are_no_facts_stand_apart() throws Exception {
        Map<String, Object> invoer = new LinkedHashMap<>();
        invoer.put("gronden_ras", true);
        invoer.put("gronden_leeftijd", false);
        invoer.put("verzoeken_aangifte", false);
        invoer.put("besluit_twijfel", "behandelen");
        invoer.put("besluit_spoed", "geen");
        invoer.put("tabel_vraag", "meer");

        var voorbeeld = Voorbeeld.van(invoer);

        assertThat(voorbeeld.feitenJson())
                .isEqualTo(Json.mapper().readTree("{\"gronden\":[\"ras\"],\"verzoeken\":[]}"));
        assertThat(voorbeeld.bronnen()).containsOnlyKeys("besluit_twijfel", "besluit_spoed", "tabel_vraag");
        assertThat(voorbeeld.besluiten().alle()).hasSize(1).containsValue("behandelen");
    }
}
