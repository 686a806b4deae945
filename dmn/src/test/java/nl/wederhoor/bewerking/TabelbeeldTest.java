package nl.wederhoor.bewerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederhoor.bewerking.Tabelbeeld.Kolombeeld;
import nl.wederhoor.bewerking.Tabelbeeld.Rijbeeld;
import nl.wederhoor.tabel.Tabelbestand;
import org.junit.jupiter.api.Test;

/** A table as the contract shows it: columns by source and output name, cells in words, nothing of FEEL. */
class TabelbeeldTest {
    @Test
    void a_table_is_shown_in_the_shape_of_the_contract() {
        var beeld = Meegeleverd.van("radar", "termijnen").beeld();

        assertThat(beeld.besluit()).isEqualTo("termijnen");
        assertThat(beeld.label()).isEqualTo("Lengte van de termijnen");
        assertThat(beeld.hitPolicy()).isEqualTo("UNIQUE");
        assertThat(beeld.kolommen().get(1))
                .isEqualTo(new Kolombeeld(
                        "kanaal",
                        "Hoe de melding binnenkwam",
                        "invoer",
                        "tekst",
                        List.of(
                                "telefoon",
                                "persoonlijk",
                                "antwoordapparaat",
                                "e-mail",
                                "app",
                                "brief",
                                "webformulier"),
                        null,
                        null));
        assertThat(beeld.kolommen().get(3))
                .isEqualTo(new Kolombeeld("aantal", "Aantal", "uitvoer", "getal", List.of(), null, null));
        assertThat(beeld.rijen().get(2))
                .isEqualTo(new Rijbeeld(
                        "radar-2.3-1",
                        Map.of(
                                "termijn", "eerste contact",
                                "kanaal", "not(telefoon, persoonlijk)",
                                "spoed", "false",
                                "aantal", "1",
                                "eenheid", "werkdagen",
                                "herkomst", "protocol"),
                        List.of("RADAR-2.3"),
                        "het bureau zoekt contact op de dag zelf of de werkdag erna"));
        assertThat(beeld.rijen().get(2).cellen().keySet())
                .containsExactly("termijn", "kanaal", "spoed", "aantal", "eenheid", "herkomst");
    }

    @Test
    void every_column_of_every_table_that_we_ship_has_an_id_of_its_own_that_is_its_name() {
        for (var tabel : Meegeleverd.alle()) {
            var bestand = Tabelbestand.lees(tabel.besluit(), tabel.tekst());
            Set<String> ids = Tabelbeeld.kolommen(bestand).keySet();

            assertThat(ids).hasSize(bestand.invoer().size() + bestand.uitvoer().size());
            Tabelbeeld.kolommen(bestand).forEach((id, kolom) -> assertThat(id).isEqualTo(kolom.naam()));
        }
    }

    @Test
    void no_word_of_a_cell_that_we_ship_has_quotes_or_feel_in_it() {
        var woorden = Meegeleverd.alle().stream()
                .flatMap(tabel -> tabel.beeld().rijen().stream())
                .flatMap(rij -> rij.cellen().values().stream())
                .collect(Collectors.toSet());

        assertThat(woorden).hasSizeGreaterThan(300).noneMatch(cel -> cel.contains("\"") || cel.contains("date("));
    }
}
