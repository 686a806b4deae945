package nl.wederhoor.tabel;

import static nl.wederhoor.tabel.Proeftabel.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import nl.wederhoor.feiten.Fout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything outside the closed grammar is refused in Dutch, and nothing of it is ever evaluated. */
class BewakingTest {
    private static final String UITGEVOERD = "wederhoor.uitgevoerd";

    @BeforeEach
    @AfterEach
    void niets_is_uitgevoerd() {
        assertThat(System.getProperty(UITGEVOERD)).isNull();
    }

    @Test
    void a_call_to_java_is_refused_wherever_it_stands() {
        var functie = "<text>function(a) external {java: {class: \"java.lang.System\", method signature: "
                + "\"setProperty(java.lang.String, java.lang.String)\"}}(\"" + UITGEVOERD + "\", \"ja\")</text>";
        for (var plaats : List.of(
                "<text>true</text>",
                "<text>\"X\"</text></outputEntry>",
                "<text>anoniem</text>",
                "<text>\"X\"</text></allowedValues>",
                "<text>RADAR-1.1a</text>")) {
            var einde = plaats.substring(plaats.indexOf("</text>") + "</text>".length());
            assertThat(goed()).contains(plaats);
            assertThat(fouten(goed().replace(plaats, functie + einde)))
                    .as(plaats)
                    .isNotEmpty();
        }
        var zin = "<text>zo is het</text>";
        assertThat(goed()).contains(zin);
        TabelLader.laad(Map.of("t.dmn", goed().replace(zin, functie))).bevestig("t", Toestand.van(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<import namespace=\"http://x\" name=\"x\" importType=\"dmn\" locationURI=\"http://127.0.0.1:1/x\"/>",
                "<businessKnowledgeModel name=\"b\"><encapsulatedLogic kind=\"Java\"/></businessKnowledgeModel>",
                "<decisionService name=\"s\"/>",
                "<knowledgeSource name=\"k\"/>",
                "<extensionElements/>",
                "<elementCollection/>",
                "<textAnnotation/>",
                "<x xmlns=\"http://x\"/>",
                "<?php x?>",
                "losse tekst",
                "<decision name=\"tweede\"/>"
            })
    void a_file_holds_one_decision_and_nothing_else(String onderdeel) {
        assertThat(fouten(goed().replace("<decision ", onderdeel + "<decision ")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "literalExpression",
                "context",
                "invocation",
                "functionDefinition",
                "relation",
                "list",
                "conditional",
                "filter",
                "for",
                "every",
                "some",
                "knowledgeRequirement",
                "authorityRequirement"
            })
    void a_decision_is_a_table_and_nothing_else(String logica) {
        assertThat(fouten(goed().replace("<decisionTable ", "<" + logica + "/><decisionTable ")))
                .isNotEmpty();
        assertThat(fouten(goed().replaceAll("<decisionTable.*</decisionTable>", "<" + logica + "/>")))
                .isNotEmpty();
    }

    @Test
    void attributes_and_elements_inside_a_table_are_a_closed_list() {
        for (var attribuut :
                List.of("expressionLanguage=\"http://x\"", "xmlns:q=\"http://q\" q:x=\"1\"", "importedValues=\"x\"")) {
            assertThat(fouten(goed().replace("<inputEntry>", "<inputEntry " + attribuut + ">")))
                    .as(attribuut)
                    .isNotEmpty();
        }
        var annotatie = "<annotation name=\"clausule\"/>";
        assertThat(fouten(goed().replace(annotatie, "<annotation name=\"clausule\"><text>1</text></annotation>")))
                .isNotEmpty();
        assertThat(fouten(goed().replace("<text>true</text>", "<text>true<b/></text>")))
                .isNotEmpty();
        assertThat(fouten(goed().replace("hitPolicy=\"UNIQUE\"", "hitPolicy=\"COLLECT\" aggregation=\"SUM\"")))
                .isNotEmpty();
        assertThat(fouten(goed().replace("hitPolicy=\"UNIQUE\"", "hitPolicy=\"PRIORITY\"")))
                .isNotEmpty();
    }

    @Test
    void xml_tricks_are_refused_before_they_cost_anything() {
        var bom = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 10; i++) {
            bom.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        for (var kop : List.of(
                "<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE d [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]>",
                bom + "]>")) {
            var xml = goed().replace("?>", "?>" + kop).replace("<text>RADAR-1.1a</text>", "<text>&x;&a9;</text>");
            assertThat(fouten(xml)).as(kop).hasSize(1);
        }
        assertThat(fouten(goed() + " ".repeat(Xml.GROOTSTE))).hasSize(1);
        assertThat(fouten("<a>".repeat(100_000))).hasSize(1);
        assertThat(fouten("")).hasSize(1);
        assertThat(fouten("geen xml")).hasSize(1);
        assertThat(fouten("<definitions/>").get(0).melding()).contains("DMN 1.3");
        assertThat(
                        fouten(
                                goed().replace(
                                                "</definitions>",
                                                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hostname\"/></definitions>")))
                .isNotEmpty();
    }

    @Test
    void rows_and_columns_are_bounded() {
        var teveel = tabel("t", "COLLECT").ja("anoniem").uitkomst("uit", "X");
        for (int i = 0; i < 65; i++) {
            teveel.rij("r" + i, "true", "\"X\"");
        }
        assertThat(fouten(teveel)).extracting(Fout::melding).allMatch(melding -> melding.contains("64 rijen"));

        var breed = tabel("t", "COLLECT").uitkomst("uit", "X");
        for (int i = 0; i < 25; i++) {
            breed.ja("eigenschap" + i);
        }
        assertThat(fouten(breed)).extracting(Fout::melding).allMatch(melding -> melding.contains("24 invoerkolommen"));
        assertThat(fouten(tabel("t", "COLLECT").ja("anoniem").uitkomst("uit", "X")))
                .hasSize(1);
        assertThat(fouten(tabel("t", "COLLECT")
                        .ja("anoniem")
                        .uitkomst("uit", "X")
                        .rij("r", "true", "\"X\"")
                        .rij("r", "true", "\"X\"")))
                .extracting(Fout::melding)
                .allMatch(melding -> melding.contains("rij 2"));
    }

    @Test
    void sources_and_types_are_those_of_the_vocabulary() {
        for (var kolom : List.of(
                new String[] {"juisteAdress", "boolean", ""},
                new String[] {"juisteadres", "boolean", ""},
                new String[] {"verzoeken_bemiddelen", "boolean", ""},
                new String[] {"verzoeken", "boolean", ""},
                new String[] {"besluit_koffie", "string", "\"ja\", \"nee\", \"geen\""},
                new String[] {"besluit_spoed", "string", "\"ja\", \"nee\""},
                new String[] {"besluit_spoed", "boolean", ""},
                new String[] {"juisteAdres", "string", "\"ja\", \"nee\""},
                new String[] {"melder", "string", "\"slachtoffer\", \"getuige\""},
                new String[] {"melder", "string", ""},
                new String[] {"verzoeken_bemiddeling", "string", "\"ja\""},
                new String[] {"signalenWederpartij", "number", "[0..5]"},
                new String[] {"gemeente", "string", "\"Utrecht\""},
                new String[] {"ontvangenOp", "date", ""},
                new String[] {"vorm", "string", ""},
                new String[] {"dagen", "number", "[0..5)"},
                new String[] {"dagen", "number", ">= 0"},
                new String[] {"tabel_bestaatniet", "string", "\"A\""})) {
            assertThat(fouten(tabel("t", "UNIQUE")
                            .in(kolom[0], kolom[1], kolom[2])
                            .uitkomst("uit", "X")
                            .rij("r", "-", "\"X\"")))
                    .as(String.join(" ", kolom))
                    .extracting(Fout::pad)
                    .contains("t/" + kolom[0])
                    .allMatch(pad -> pad.endsWith(kolom[0]));
        }
        assertThat(fouten(goed().replace("typeRef=\"tanoniem\"", "typeRef=\"bestaatNiet\"")))
                .isNotEmpty();
    }

    @Test
    void two_rows_that_can_both_hold_are_refused_in_a_unique_table() {
        var fouten = fouten(tabel("t", "UNIQUE")
                .ja("anoniem")
                .ja("twijfel")
                .uitkomst("uit", "X", "Y")
                .rij("eerste", "true", "-", "\"X\"")
                .rij("tweede", "-", "false", "\"Y\""));

        assertThat(fouten).hasSize(1);
        assertThat(fouten.get(0).melding()).contains("rij eerste", "rij tweede", "UNIQUE");
    }

    @Test
    void a_chain_needs_a_single_complete_child_with_the_same_values_and_no_circle() {
        var ouder = tabel("ouder", "UNIQUE")
                .keuze("tabel_kind", "A", "B")
                .uitkomst("uit", "X")
                .rij("r", "-", "\"X\"");
        for (var kind : List.of(
                tabel("kind", "UNIQUE").ja("twijfel").uitkomst("uit", "A", "B").rij("k", "true", "\"A\""),
                tabel("kind", "COLLECT").ja("twijfel").uitkomst("uit", "A", "B").rij("k", "-", "\"A\""),
                tabel("kind", "UNIQUE")
                        .ja("twijfel")
                        .uitkomst("uit", "A", "B", "C")
                        .rij("k", "-", "\"A\""),
                tabel("kind", "UNIQUE")
                        .ja("twijfel")
                        .uitkomst("uit", "A", "B")
                        .uitkomst("twee", "A", "B")
                        .rij("k", "-", "\"A\"", "\"A\""),
                tabel("kind", "UNIQUE").ja("twijfel").uit("uit", "string", "").rij("k", "-", "\"A\""))) {
            assertThat(fouten(ouder, kind)).extracting(Fout::pad).containsExactly("ouder/tabel_kind");
        }
        var terug = tabel("kind", "UNIQUE")
                .keuze("tabel_ouder", "X")
                .uitkomst("uit", "A", "B")
                .rij("k", "-", "\"A\"");
        assertThat(fouten(ouder, terug)).extracting(Fout::melding).anyMatch(melding -> melding.contains("zichzelf"));
    }

    @Test
    void one_source_has_one_domain_in_all_tables() {
        assertThat(fouten(
                        tabel("a", "UNIQUE")
                                .keuze("vorm", "x", "y")
                                .uitkomst("uit", "X")
                                .rij("r", "-", "\"X\""),
                        tabel("b", "UNIQUE")
                                .keuze("vorm", "x", "z")
                                .uitkomst("uit", "X")
                                .rij("r", "-", "\"X\"")))
                .extracting(Fout::pad)
                .containsExactly("b/vorm");
    }

    @Test
    void all_faults_are_told_at_once_and_repeat_nothing() {
        var fouten = fouten(tabel("t", "COLLECT")
                .ja("anoniem")
                .uitkomst("uit", "X")
                .rijMet("r1", "geen clausule", "", "kanarie", "\"X\"")
                .rij("r2", "true", "\"kanarie\"")
                .rijMet("r3", "RADAR-1.1a", "a".repeat(301), "true", "\"X\""));

        assertThat(fouten)
                .extracting(Fout::pad)
                .containsExactly("t/r1/anoniem", "t/r1/clausule", "t/r2/uit", "t/r3/toelichting");
        assertThat(fouten.toString()).doesNotContain("kanarie");
    }

    @Test
    void names_are_those_of_the_file() {
        assertThat(fouten(goed().replace("name=\"t\" namespace", "name=\"u\" namespace")))
                .hasSize(1);
        assertThat(fouten(goed().replace("beleid/proef/t", "beleid/proef/u"))).hasSize(1);
        assertThat(catchThrowableOfType(OngeldigeTabel.class, () -> TabelLader.laad(Map.of("../t.dmn", goed())))
                        .fouten())
                .hasSize(1);
    }

    private static String goed() {
        return tabel("t", "UNIQUE")
                .ja("anoniem")
                .uitkomst("uit", "X")
                .rijMet("r", "RADAR-1.1a", "zo is het", "true", "\"X\"")
                .xml();
    }

    private static List<Fout> fouten(Proeftabel... tabellen) {
        return catchThrowableOfType(OngeldigeTabel.class, () -> Proeftabel.laad(tabellen))
                .fouten();
    }

    private static List<Fout> fouten(String xml) {
        return catchThrowableOfType(OngeldigeTabel.class, () -> TabelLader.laad(Map.of("t.dmn", xml)))
                .fouten();
    }
}
