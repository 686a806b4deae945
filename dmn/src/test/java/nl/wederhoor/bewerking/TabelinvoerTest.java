package nl.wederhoor.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.wederhoor.bewerking.Tabelbeeld.Rijbeeld;
import nl.wederhoor.bewerking.Wijziging.Bijschrift;
import nl.wederhoor.bewerking.Wijziging.Celwijziging;
import nl.wederhoor.bewerking.Wijziging.NieuweRij;
import nl.wederhoor.bewerking.Wijziging.RijVerplaatst;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import org.junit.jupiter.api.Test;

/** What modelling programs write comes in as our own file: only rows change, and it is told what was adapted. */
class TabelinvoerTest {
    private static final Meegeleverd SOORT = Meegeleverd.van("radar", "soort");
    private static final Meegeleverd TERMIJNEN = Meegeleverd.van("radar", "termijnen");
    private static final Meegeleverd KOSTEN = Meegeleverd.van("radar", "kosten");

    @Test
    void every_table_that_we_ship_comes_back_as_it_went() {
        for (var tabel : Meegeleverd.alle()) {
            assertThat(neemOver(tabel, tabel.tekst())).isEqualTo(new Overgenomen(tabel.tekst(), List.of()));
        }
    }

    @Test
    void a_table_edited_in_camunda_modeler_keeps_our_rows_and_gets_the_new_one() {
        var over = neemOver(SOORT, Aanval.bron("/modellen/camunda-modeler-soort.dmn"));
        var rijen = Tabelbeeld.van("soort", over.tekst()).rijen();

        assertThat(over.tekst())
                .startsWith(SOORT.tekst().substring(0, SOORT.tekst().lastIndexOf("</rule>")));
        assertThat(rijen).extracting(Rijbeeld::id).endsWith("radar-1.2-2", "radar-eigen-1");
        assertThat(rijen.get(3).cellen()).containsEntry("melder", "bureau").containsEntry("tabel_vraag", "-");
        assertThat(rijen.get(3).clausules()).containsExactly("RADAR-1.3");
        assertThat(rijen.get(3).toelichting()).isEqualTo("het bureau klaagt zelf");
        assertThat(over.aangepast())
                .containsExactlyInAnyOrder(
                        "De tekening van het modelleerprogramma is weggelaten.",
                        "Kenmerken van het modelleerprogramma zijn weggelaten.",
                        "Lege cellen zijn - geworden: maakt niet uit.",
                        "Variabelen die ontbraken zijn aangevuld.",
                        "Rij 4 heeft een naam van ons gekregen.");
    }

    @Test
    void a_table_made_again_in_operaton_with_integers_and_columns_in_another_order_is_the_same_table() {
        var over = neemOver(TERMIJNEN, Aanval.bron("/modellen/operaton-termijnen.dmn"));

        assertThat(over.tekst()).isEqualTo(TERMIJNEN.tekst());
        assertThat(over.aangepast())
                .contains(
                        "Kolom Aantal (aantal): het type is number geworden.",
                        "De kolommen stonden in een andere volgorde.",
                        "Rij 1 heeft een naam van ons gekregen.");
    }

    @Test
    void a_table_of_dmn_1_1_is_put_in_1_3() {
        var over = neemOver(KOSTEN, Aanval.bron("/modellen/camunda-dmn11-kosten.dmn"));

        assertThat(over.tekst()).isEqualTo(KOSTEN.tekst());
        assertThat(over.aangepast())
                .contains(
                        "Het bestand is omgezet van DMN 1.1 naar DMN 1.3.",
                        "Uitbreidingen van het modelleerprogramma zijn weggelaten.");
    }

    @Test
    void every_version_of_dmn_with_its_feel_types_is_read() {
        for (var versie : List.of(
                "http://www.omg.org/spec/DMN/20180521/MODEL/",
                "https://www.omg.org/spec/DMN/20211108/MODEL/",
                "https://www.omg.org/spec/DMN/20230324/MODEL/")) {
            var anders = TERMIJNEN
                    .tekst()
                    .replace("https://www.omg.org/spec/DMN/20191111/MODEL/", versie)
                    .replace("typeRef=\"number\"", "typeRef=\"feel:long\"");
            assertThat(neemOver(TERMIJNEN, anders).tekst()).isEqualTo(TERMIJNEN.tekst());
        }
    }

    @Test
    void rows_that_changed_moved_or_went_are_the_only_difference() {
        var elders = SOORT.bewerk(
                new RijVerplaatst("radar-1.3-1", null),
                new Celwijziging("radar-1.2-1", "tabel_vraag", "niets"),
                new Bijschrift("radar-1.2-2", List.of("RADAR-1.3"), "anders"));
        assertThat(neemOver(SOORT, elders)).isEqualTo(new Overgenomen(elders, List.of()));

        var zonder = SOORT.tekst().replaceFirst("(?s)<rule id=\"radar-1.2-1\">.*?</rule>", "");
        assertThat(Tabelbeeld.van("soort", neemOver(SOORT, zonder).tekst()).rijen())
                .extracting(Rijbeeld::id)
                .containsExactly("radar-1.3-1", "radar-1.2-2");
    }

    @Test
    void a_row_of_an_earlier_version_that_is_gone_gets_a_new_name() {
        var nieuw = new NieuweRij(Map.of("soort", "klacht"), List.of("RADAR-1.3"), "x", null);
        var elders = SOORT.bewerk(nieuw, nieuw);
        var xml = elders.replace("radar-eigen-1", "radar-oud-1").replace("radar-eigen-2", "radar-1.3-1");

        assertThat(Tabelbeeld.van("soort", neemOver(SOORT, xml).tekst()).rijen())
                .extracting(Rijbeeld::id)
                .containsExactly("radar-1.3-1", "radar-1.2-1", "radar-1.2-2", "radar-eigen-1", "radar-eigen-2");
    }

    @Test
    void what_is_wrong_with_cells_comes_all_at_once_by_row_and_column() {
        var fouten = catchThrowableOfType(
                        OngeldigeFeiten.class,
                        () -> neemOver(
                                TERMIJNEN,
                                TERMIJNEN
                                        .tekst()
                                        .replaceFirst("<text>\"telefoon\"</text>", "<text>telefoon</text>")
                                        .replaceFirst("<text>0</text>", "<text></text>")
                                        .replaceFirst("<text>true</text>", "<text>\"true\"</text>")))
                .fouten();

        assertThat(fouten)
                .extracting(Fout::pad)
                .containsExactlyInAnyOrder("rijen[0].kanaal", "rijen[3].spoed", "rijen[3].aantal");
        assertThat(fouten)
                .extracting(Fout::melding)
                .allMatch(melding -> melding.matches("Rij [14], kolom .+ \\(.+\\): .+\\."));
        assertThat(fouten.get(0).toegestaan()).contains("telefoon", "-");
    }

    @Test
    void a_new_row_without_a_clause_is_asked_for_one() {
        var xml =
                Aanval.bron("/modellen/camunda-modeler-soort.dmn").replace("<description>RADAR-1.3: ", "<description>");

        assertThat(catchThrowableOfType(OngeldigeFeiten.class, () -> neemOver(SOORT, xml))
                        .fouten())
                .extracting(Fout::melding)
                .containsExactly("Rij 4: noem de clausule waar deze rij op steunt.");
    }

    @Test
    void a_byte_order_mark_is_no_fault() {
        assertThat(neemOver(SOORT, "\uFEFF" + SOORT.tekst()).tekst()).isEqualTo(SOORT.tekst());
    }

    private static Overgenomen neemOver(Meegeleverd tabel, String xml) {
        return Tabelinvoer.neemOver(
                tabel.besluit(), xml.getBytes(StandardCharsets.UTF_8), tabel.tekst(), tabel.clausules());
    }
}
