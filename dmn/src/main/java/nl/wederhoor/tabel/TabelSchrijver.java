package nl.wederhoor.tabel;

import java.util.List;
import nl.wederhoor.tabel.GelezenTabel.GelezenRij;

/**
 * Writes a table as DMN 1.3, from its parsed form only.
 *
 * <p>The engine of record reads this text and never the file, so what the guard did not understand cannot reach it.
 */
final class TabelSchrijver {
    private final GelezenTabel tabel;
    private final StringBuilder xml = new StringBuilder(4096);

    private TabelSchrijver(GelezenTabel tabel) {
        this.tabel = tabel;
    }

    static String schrijf(GelezenTabel tabel) {
        var schrijver = new TabelSchrijver(tabel);
        schrijver.model();
        return schrijver.xml.toString();
    }

    private void model() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions xmlns=\"")
                .append(Knoop.DMN)
                .append('"');
        attribuut(" id", "model_" + tabel.naam());
        attribuut(" name", tabel.naam());
        attribuut(" namespace", tabel.naamruimte());
        xml.append(">\n");
        tabel.invoer().forEach(kolom -> type("t_" + kolom.naam(), kolom));
        tabel.uitvoer().forEach(kolom -> type("u_" + kolom.naam(), kolom));
        resultaattype();
        tabel.invoer().forEach(this::invoer);
        beslissing();
        xml.append("</definitions>\n");
    }

    private void type(String naam, Kolom kolom) {
        xml.append("  <itemDefinition");
        attribuut(" name", naam);
        xml.append("><typeRef>").append(kolom.soort().dmn()).append("</typeRef>");
        var toegestaan = toegestaan(kolom);
        if (!toegestaan.isEmpty()) {
            xml.append("<allowedValues>");
            tekst(toegestaan);
            xml.append("</allowedValues>");
        }
        xml.append("</itemDefinition>\n");
    }

    private static String toegestaan(Kolom kolom) {
        if (kolom.soort() == Kolomsoort.TEKST && !kolom.waarden().isEmpty()) {
            return new Cel.Keuze(kolom.waarden(), false).feel();
        }
        return kolom.minimum() == null ? "" : new Cel.Bereik(kolom.minimum(), true, kolom.maximum(), true).feel();
    }

    /**
     * A table that collects gives a list of its output, or of a structure of its outputs.
     *
     * <p>The result of the others has no type: KIE takes "no row applies" for an error when it has one.
     */
    private void resultaattype() {
        var uitvoer = tabel.uitvoer();
        if (tabel.hitbeleid() != Hitbeleid.COLLECT) {
            return;
        }
        if (uitvoer.size() > 1) {
            xml.append("  <itemDefinition name=\"u\">");
            for (var kolom : uitvoer) {
                xml.append("<itemComponent");
                attribuut(" name", kolom.naam());
                xml.append("><typeRef>u_").append(kolom.naam()).append("</typeRef></itemComponent>");
            }
            xml.append("</itemDefinition>\n");
        }
        xml.append("  <itemDefinition name=\"uu\" isCollection=\"true\"><typeRef>")
                .append(uitvoer.size() > 1 ? "u" : "u_" + uitvoer.get(0).naam())
                .append("</typeRef></itemDefinition>\n");
    }

    private void invoer(Kolom kolom) {
        xml.append("  <inputData");
        attribuut(" id", "i_" + kolom.naam());
        attribuut(" name", kolom.naam());
        xml.append("><variable");
        attribuut(" name", kolom.naam());
        attribuut(" typeRef", "t_" + kolom.naam());
        xml.append("/></inputData>\n");
    }

    private void beslissing() {
        xml.append("  <decision");
        attribuut(" id", "d_" + tabel.naam());
        attribuut(" name", tabel.naam());
        attribuut(" label", tabel.label());
        xml.append(">\n    <variable");
        attribuut(" name", tabel.naam());
        if (tabel.hitbeleid() == Hitbeleid.COLLECT) {
            attribuut(" typeRef", "uu");
        }
        xml.append("/>\n");
        for (var kolom : tabel.invoer()) {
            xml.append("    <informationRequirement><requiredInput");
            attribuut(" href", "#i_" + kolom.naam());
            xml.append("/></informationRequirement>\n");
        }
        xml.append("    <decisionTable");
        attribuut(" hitPolicy", tabel.hitbeleid().name());
        xml.append(">\n");
        kolommen();
        tabel.rijen().forEach(this::rij);
        xml.append("    </decisionTable>\n  </decision>\n");
    }

    private void kolommen() {
        for (var kolom : tabel.invoer()) {
            xml.append("      <input");
            attribuut(" label", kolom.label());
            xml.append("><inputExpression");
            attribuut(" typeRef", "t_" + kolom.naam());
            xml.append('>');
            tekst(kolom.naam());
            xml.append("</inputExpression></input>\n");
        }
        boolean enkel = tabel.uitvoer().size() == 1;
        for (var kolom : tabel.uitvoer()) {
            xml.append("      <output");
            attribuut(enkel ? " label" : " name", enkel ? kolom.label() : kolom.naam());
            attribuut(" typeRef", "u_" + kolom.naam());
            xml.append("/>\n");
        }
        xml.append("      <annotation name=\"clausule\"/><annotation name=\"toelichting\"/>\n");
    }

    private void rij(GelezenRij gelezen) {
        var rij = gelezen.rij();
        xml.append("      <rule");
        attribuut(" id", rij.id());
        xml.append(">\n");
        cellen("inputEntry", gelezen.cellen().stream().map(Cel::feel).toList());
        cellen("outputEntry", rij.uitvoer().values().stream().map(Waarden::feel).toList());
        cellen("annotationEntry", List.of(String.join(", ", rij.clausules()), rij.toelichting()));
        xml.append("      </rule>\n");
    }

    private void cellen(String element, List<String> teksten) {
        for (var cel : teksten) {
            xml.append("        <").append(element).append('>');
            tekst(cel);
            xml.append("</").append(element).append(">\n");
        }
    }

    private void attribuut(String naam, String waarde) {
        xml.append(naam).append("=\"").append(veilig(waarde)).append('"');
    }

    private void tekst(String waarde) {
        xml.append("<text>").append(veilig(waarde)).append("</text>");
    }

    private static String veilig(String waarde) {
        return waarde.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
