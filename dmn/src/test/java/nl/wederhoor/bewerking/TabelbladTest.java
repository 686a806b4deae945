package nl.wederhoor.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.bewerking.Tabelbeeld.Kolombeeld;
import nl.wederhoor.bewerking.Tabelbeeld.Rijbeeld;
import nl.wederhoor.bewerking.Wijziging.Bijschrift;
import nl.wederhoor.bewerking.Wijziging.Celwijziging;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table goes to Excel and comes back the same; what a sheet should not hold is refused with its cell. */
class TabelbladTest {
    private static final Meegeleverd SOORT = Meegeleverd.van("radar", "soort");
    private static final Meegeleverd TERMIJNEN = Meegeleverd.van("radar", "termijnen");
    private static final String BLAD = "xl/worksheets/sheet1.xml";

    @Test
    void every_table_that_we_ship_goes_to_excel_and_back_without_a_change() {
        for (var tabel : Meegeleverd.alle()) {
            assertThat(neemOver(tabel, Tabelblad.schrijf(tabel.beeld())))
                    .as(tabel.besluit())
                    .isEqualTo(new Overgenomen(tabel.tekst(), List.of()));
        }
        for (var organisatie : Pakketten.organisaties()) {
            var csv = Pakketten.lees(organisatie).get("parameters.csv");
            var blad = Tabelblad.schrijf(Tabelbeeld.van("parameters", csv));
            assertThat(Tabelblad.neemOver("parameters", blad, csv, SOORT.clausules(), "eigen")
                            .tekst())
                    .isEqualTo(csv);
        }
    }

    @Test
    void what_was_changed_in_the_sheet_is_changed_in_the_table() {
        var anders = SOORT.bewerk(
                new Celwijziging("radar-1.3-1", "melder", "not(bureau, vriend)"),
                new Bijschrift("radar-1.2-2", List.of("RADAR-1.3"), "=1+1 & \"zo\" <b>"));
        var blad = Tabelblad.schrijf(Tabelbeeld.van("soort", anders));

        assertThat(neemOver(SOORT, blad)).isEqualTo(new Overgenomen(anders, List.of()));
    }

    @Test
    void a_sheet_of_excel_itself_with_shared_texts_numbers_days_and_a_new_row_is_read() {
        var xlsx = Xlsx.excel(
                "<si><t>Rij</t></si><si><t>Melder</t></si><si><t>Wat de cliënt vraagt</t></si><si><t>Soort</t></si>"
                        + "<si><t>Clausules</t></si><si><t>Toelichting</t></si><si><t>rij</t></si><si><t>melder</t></si>"
                        + "<si><t>tabel_vraag</t></si><si><t>soort</t></si><si><t>clausules</t></si>"
                        + "<si><t>toelichting</t></si><si><r><t>bureau, </t></r><r><rPr/><t>vriend</t></r>"
                        + "<rPh><t>x</t></rPh></si><si><t xml:space=\"preserve\"> klacht </t></si><si><t>RADAR-1.3</t></si>",
                rij(1, "0", "1", "2", "3", "4", "5") + rij(2, "6", "7", "8", "9", "10", "11")
                        + "<row r=\"5\"><c r=\"B5\" t=\"s\"><v>12</v></c><c r=\"D5\" t=\"s\"><v>13</v></c>"
                        + "<c r=\"E5\" t=\"s\"><v>14</v></c></row><row r=\"9\"><c r=\"A9\"/></row>");

        var over = neemOver(SOORT, xlsx.bytes());

        assertThat(Tabelbeeld.van("soort", over.tekst()).rijen())
                .containsExactly(new Rijbeeld(
                        "radar-eigen-1",
                        Map.of("melder", "bureau, vriend", "tabel_vraag", "-", "soort", "klacht"),
                        List.of("RADAR-1.3"),
                        ""));
        assertThat(over.aangepast()).containsExactly("Regel 5 heeft een naam van ons gekregen.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A1' s='1'><v>46114</v></c>|2026-04-02",
                "<c r='A1' s='2'><v>46114.0</v></c>|2026-04-02",
                "<c r='A1' s='3'><v>46114</v></c>|46114",
                "<c r='A1'><v>0.30000000000000004</v></c>|0.3",
                "<c r='A1'><v>1E3</v></c>|1000",
                "<c r='A1'><v>-0</v></c>|0",
                "<c r='A1' t='b'><v>1</v></c>|true",
                "<c r='A1' t='d'><v>2026-04-02T00:00:00</v></c>|2026-04-02",
                "<c r='A1' t='str'><v>a</v></c>|a",
                "<c t='inlineStr'><is><t>=1+1</t></is></c>|=1+1"
            })
    void numbers_days_and_switches_of_excel_become_words(String cel, String woorden) {
        var fouten = new Fouten();
        var blad = new Rekenblad(
                new Werkmap(Xlsx.excel("", "<row r='1'>" + cel + "</row>").bytes()), fouten);

        fouten.weiger();
        assertThat(blad.rij(0)).containsEntry(0, woorden);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='C5'><f>1+1</f><v>2</v></c>|Cel C5: hier staat een formule",
                "<c r='C5' t='str'><f>WEBSERVICE(\"http://127.0.0.1:1\")</f><v>x</v></c>|Cel C5: hier staat een formule",
                "<c r='C5' t='e'><v>#REF!</v></c>|Cel C5: hier staat een foutmelding van Excel",
                "<c r='C5' s='3'><v>46114.5</v></c>|Cel C5: hier staat een tijd",
                "<c r='C5' s='3'><v>99999999</v></c>|Cel C5: hier staat een tijd",
                "<c r='C5' t='s'><v>12345</v></c>|Cel C5: de tekst van deze cel",
                "<c r='C5'><v>1e99999</v></c>|Cel C5: dit getal",
                "<c r='C5' t='x'><v>1</v></c>|Cel C5: hier staat iets"
            })
    void a_formula_an_error_or_a_broken_value_is_refused_with_its_cell(String cel, String melding) {
        var xlsx = Xlsx.van(Tabelblad.schrijf(SOORT.beeld()));
        var rij = xlsx.deel(BLAD).replaceFirst("(?s).*(<row r=\"5\".*?</row>).*", "$1");
        var kapot = xlsx.vervang(BLAD, rij, "<row r='5'>" + cel + "</row>");

        assertThat(fouten(SOORT, kapot.bytes())).extracting(Fout::melding).anyMatch(tekst -> tekst.startsWith(melding));
    }

    @Test
    void a_renamed_heading_a_column_more_and_a_value_outside_the_list_are_refused() {
        var kop = SOORT.beeld();
        var kolommen = List.of(
                kop.kolommen().get(0),
                anders(kop.kolommen().get(1), "geheim", "x"),
                anders(kop.kolommen().get(2), "soort", "geheim"));
        var fouten = fouten(SOORT, Tabelblad.schrijf(new Tabelbeeld("soort", "", "UNIQUE", kolommen, List.of())));
        assertThat(fouten)
                .extracting(Fout::melding)
                .containsExactly(
                        "Cel C1: de kop van de tabel is vast. Hier hoort een andere tekst.",
                        "Cel C2: de kop van de tabel is vast. Hier hoort een andere tekst.",
                        "Cel D1: de kop van de tabel is vast. Hier hoort een andere tekst.");
        assertThat(fouten.get(1).toegestaan()).containsExactly("tabel_vraag");
        assertThat(fouten.toString()).doesNotContain("geheim");

        var rij = new Rijbeeld("", Map.of("melder", "geheim", "tabel_vraag", "?", "soort", ""), List.of("X-1"), "");
        assertThat(fouten(
                        SOORT,
                        Tabelblad.schrijf(new Tabelbeeld(
                                "soort",
                                "",
                                "UNIQUE",
                                kop.kolommen(),
                                List.of(kop.rijen().get(0), rij)))))
                .extracting(Fout::melding)
                .allMatch(melding -> melding.startsWith("Regel 4, kolom "))
                .hasSize(3);
        assertThat(fouten(SOORT, Tabelblad.schrijf(TERMIJNEN.beeld())))
                .extracting(Fout::pad)
                .contains("cel B1", "cel B2", "cel I1");
        assertThat(fouten(SOORT, Tabelblad.schrijf(new Tabelbeeld("soort", "", "UNIQUE", kop.kolommen(), List.of()))))
                .extracting(Fout::melding)
                .containsExactly("Een tabel heeft 1 tot en met 64 rijen.");
    }

    @Test
    void a_parameter_keeps_its_name_and_unit_and_no_row_comes_or_goes() {
        var csv = Pakketten.lees("radar").get("parameters.csv");
        var blad = Tabelblad.schrijf(Tabelbeeld.van("parameters", csv));

        assertThat(parameters(
                        csv,
                        Xlsx.van(blad).vervang(BLAD, ">meldingen<", ">jaren<").bytes()))
                .containsExactly(
                        "Regel 3: alleen waarde, clausules en toelichting van een parameter kunnen veranderen.");
        assertThat(parameters(
                        csv,
                        Xlsx.van(blad).vervang(BLAD, ">conceptUren<", ">x<").bytes()))
                .contains("Rij conceptUren: deze rij ontbreekt.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/embeddings/oleObject1.bin",
                "xl/activeX/activeX1.xml", "xl/connections.xml", "xl/queryTables/queryTable1.xml",
                "xl/macrosheets/sheet1.xml"
            })
    void what_can_run_or_reach_outside_is_refused(String deel) {
        var xlsx = Xlsx.van(Tabelblad.schrijf(SOORT.beeld())).met(deel, "x");

        assertThat(fouten(SOORT, xlsx.bytes()))
                .extracting(Fout::melding)
                .containsExactly(
                        "Bestand: een macro, koppeling of ingesloten bestand mag niet in het Excelbestand staan.");
    }

    @Test
    void bombs_are_refused_before_they_cost_anything() {
        var goed = Tabelblad.schrijf(SOORT.beeld());
        var groot = "<a>" + " ".repeat(600_000) + "</a>";
        var bom = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";

        assertThat(melding(Xlsx.van(goed).bytes(nullen(60_000_000L)))).contains("uitgepakt te groot");
        assertThat(melding(Xlsx.van(goed).met("xl/sharedStrings.xml", groot).bytes()))
                .contains("uitgepakt te groot");
        assertThat(melding(Xlsx.van(goed).met(BLAD, bom).bytes())).contains("geen gewone XML");
        assertThat(melding(Xlsx.van(goed).met("xl/sharedStrings.xml", bom).bytes()))
                .contains("geen gewone XML");
        assertThat(melding(Xlsx.van(goed).met(BLAD, "<a>".repeat(1_000)).bytes()))
                .contains("geen gewone XML");
        assertThat(melding(new byte[3_000_000])).contains("groter dan 2048 kB");
        assertThat(melding(new byte[0])).contains("geen Excelbestand");
        assertThat(melding(SOORT.tekst().getBytes(StandardCharsets.UTF_8))).contains("geen Excelbestand");
        var veel = Xlsx.van(goed);
        for (int i = 0; i < 300; i++) {
            veel.met("xl/media/" + i, "");
        }
        assertThat(melding(veel.bytes())).contains("te veel onderdelen");
        assertThat(melding(Arrays.copyOf(goed, goed.length / 2))).contains("Excelbestand");
    }

    private static String rij(int nummer, String... teksten) {
        var rij = new StringBuilder("<row r=\"" + nummer + "\">");
        for (var tekst : teksten) {
            rij.append("<c t=\"s\"><v>").append(tekst).append("</v></c>");
        }
        return rij + "</row>";
    }

    private static Kolombeeld anders(Kolombeeld kolom, String id, String label) {
        return new Kolombeeld(id, label, kolom.soort(), kolom.type(), kolom.waarden(), null, null);
    }

    private static InputStream nullen(long aantal) {
        return new InputStream() {
            private long over = aantal;

            @Override
            public int read() {
                return over-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] emmer, int van, int meeste) {
                int nu = (int) Math.min(over, meeste);
                over -= nu;
                return nu == 0 ? -1 : nu;
            }
        };
    }

    private static List<String> parameters(String csv, byte[] blad) {
        return catchThrowableOfType(
                        OngeldigeFeiten.class,
                        () -> Tabelblad.neemOver("parameters", blad, csv, SOORT.clausules(), "eigen"))
                .fouten()
                .stream()
                .map(Fout::melding)
                .toList();
    }

    private static String melding(byte[] xlsx) {
        var fouten = fouten(SOORT, xlsx);
        assertThat(fouten).hasSize(1);
        return fouten.get(0).melding();
    }

    private static List<Fout> fouten(Meegeleverd tabel, byte[] xlsx) {
        return catchThrowableOfType(OngeldigeFeiten.class, () -> neemOver(tabel, xlsx))
                .fouten();
    }

    private static Overgenomen neemOver(Meegeleverd tabel, byte[] xlsx) {
        return Tabelblad.neemOver(tabel.besluit(), xlsx, tabel.tekst(), tabel.clausules(), "eigen");
    }
}
