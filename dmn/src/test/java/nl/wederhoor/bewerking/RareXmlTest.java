package nl.wederhoor.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wederhoor.bewerking.Wijziging.Bijschrift;
import nl.wederhoor.bewerking.Wijziging.Celwijziging;
import nl.wederhoor.bewerking.Wijziging.NieuweRij;
import nl.wederhoor.bewerking.Wijziging.RijWeg;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.tabel.Toevalscel;
import org.junit.jupiter.api.Test;

/** A file that another hand wrote keeps its own way of writing: prefixes, remarks, CDATA, line ends. */
class RareXmlTest {
    private static final String XML = """
            <?xml version='1.0'?><!-- <rule id="nep"/> -->
            <d:definitions xmlns:d="https://www.omg.org/spec/DMN/20191111/MODEL/" name="t"
                namespace="https://wederhoor.nl/beleid/proef/t" label="a > b">
            <d:itemDefinition name='u'><d:typeRef>string</d:typeRef></d:itemDefinition>
            <d:inputData name="anoniem"><d:variable name="anoniem" typeRef="boolean"/></d:inputData>
            <d:decision name="t"><d:decisionTable hitPolicy="COLLECT"><d:input><d:inputExpression
              ><d:text>anoniem</d:text></d:inputExpression></d:input>
              <d:output name="anoniem" typeRef="u"/><d:annotation name="clausule"/><d:annotation name="toelichting"/>
              <!-- de eerste -->
              <d:rule id="een"><d:annotationEntry/><d:inputEntry><d:text> <![CDATA[true]]> </d:text></d:inputEntry>
                <d:outputEntry label="x > y"><d:text>"a &lt; &#98; <!-- c -->"</d:text></d:outputEntry>
                <d:annotationEntry><d:text/></d:annotationEntry></d:rule>
              <!-- de tweede: </d:rule> -->
              <d:rule id='twee'><d:inputEntry><d:text>-</d:text></d:inputEntry><d:outputEntry><d:text>"b"</d:text>
                </d:outputEntry><d:annotationEntry><d:text>AB-1</d:text></d:annotationEntry
                ><d:annotationEntry></d:annotationEntry></d:rule>
            </d:decisionTable></d:decision></d:definitions>
            <!-- einde -->
            """.replace("\n", "\r\n");
    private static final Meegeleverd RAAR =
            new Meegeleverd("proef", "t", XML, Meegeleverd.alle().get(0).clausules());
    private static final String CLAUSULE = RAAR.clausules().alle().get(0).id();

    @Test
    void opening_and_saving_changes_nothing() {
        assertThat(RAAR.bewerk()).isEqualTo(XML);
        assertThat(RAAR.bewerk(
                        new Celwijziging("een", "anoniem", "true"), new Celwijziging("een", "anoniem_uit", "a < b ")))
                .isEqualTo(XML);
    }

    @Test
    void an_edit_replaces_the_content_of_one_cell_however_it_was_written() {
        assertThat(RAAR.bewerk(new Celwijziging("een", "anoniem", "false")))
                .isEqualTo(XML.replace(" <![CDATA[true]]> ", "false"));
        assertThat(RAAR.bewerk(new Celwijziging("een", "anoniem_uit", "]]> & \"")))
                .isEqualTo(XML.replace("\"a &lt; &#98; <!-- c -->\"", "\"]]&gt; &amp; \\\"\""));
        assertThat(RAAR.bewerk(new Bijschrift("een", List.of(CLAUSULE), "zo")))
                .isEqualTo(XML.replace(
                                "<d:annotationEntry/>",
                                "<d:annotationEntry><d:text>" + CLAUSULE + "</d:text></d:annotationEntry>")
                        .replace("<d:text/>", "<d:text>zo</d:text>"));
        assertThat(RAAR.bewerk(new Bijschrift("twee", null, "zo")))
                .isEqualTo(XML.replace(
                        "<d:annotationEntry></d:annotationEntry>",
                        "<d:annotationEntry><d:text>zo</d:text></d:annotationEntry>"));
    }

    @Test
    void a_row_takes_its_remark_along_and_a_new_one_is_written_as_the_others() {
        assertThat(RAAR.bewerk(new RijWeg("twee"))).doesNotContain("de tweede").contains("de eerste", "einde");
        assertThat(RAAR.bewerk(new NieuweRij(Map.of("anoniem_uit", "c"), List.of(CLAUSULE), null, "twee")))
                .contains("</d:rule>\r\n  <d:rule id=\"proef-eigen-1\"><d:inputEntry><d:text>-</d:text>");
    }

    @Test
    void of_600_random_texts_in_real_cells_each_is_refused_or_read_back_by_the_guard() {
        var toeval = new Random(11);
        int goed = 0;
        for (int i = 0; i < 600; i++) {
            var tekst = Toevalscel.tekst(toeval);
            goed += proef(new Celwijziging("een", i % 4 == 0 ? "anoniem" : "anoniem_uit", tekst)) ? 1 : 0;
            goed += i % 3 == 0 && proef(new Bijschrift("twee", null, tekst)) ? 1 : 0;
            goed += i % 3 == 1 && proef(new Bijschrift("twee", List.of(tekst), null)) ? 1 : 0;
        }
        assertThat(goed).isBetween(200, 800);
    }

    /** What is not refused stands in the file as it was meant: the editor compares the two itself. */
    private static boolean proef(Wijziging wijziging) {
        var fout = catchThrowableOfType(OngeldigeFeiten.class, () -> RAAR.bewerk(wijziging));
        return fout == null;
    }
}
