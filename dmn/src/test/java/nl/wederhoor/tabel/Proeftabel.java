package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a decision table as an author would, for tests. */
public final class Proeftabel {
    private final String besluit;
    private final String hitbeleid;
    private final List<String[]> invoer = new ArrayList<>();
    private final List<String[]> uitvoer = new ArrayList<>();
    private final List<String> rijen = new ArrayList<>();

    private Proeftabel(String besluit, String hitbeleid) {
        this.besluit = besluit;
        this.hitbeleid = hitbeleid;
    }

    public static Proeftabel tabel(String besluit, String hitbeleid) {
        return new Proeftabel(besluit, hitbeleid);
    }

    /** An input column with a built-in type, and allowed values in FEEL or "". */
    public Proeftabel in(String bron, String type, String toegestaan) {
        invoer.add(new String[] {bron, type, toegestaan});
        return this;
    }

    public Proeftabel ja(String bron) {
        return in(bron, "boolean", "");
    }

    public Proeftabel keuze(String bron, String... waarden) {
        return in(bron, "string", woorden(waarden));
    }

    public Proeftabel uit(String naam, String type, String toegestaan) {
        uitvoer.add(new String[] {naam, type, toegestaan});
        return this;
    }

    public Proeftabel uitkomst(String naam, String... waarden) {
        return uit(naam, "string", woorden(waarden));
    }

    /** A row with its input cells and then its output cells. */
    public Proeftabel rij(String id, String... cellen) {
        return rijMet(id, "", "", cellen);
    }

    public Proeftabel rijMet(String id, String clausule, String toelichting, String... cellen) {
        var xml = new StringBuilder("<rule id=\"" + id + "\">");
        for (int i = 0; i < cellen.length; i++) {
            var element = i < invoer.size() ? "inputEntry" : "outputEntry";
            xml.append("<%1$s><text>%2$s</text></%1$s>".formatted(element, veilig(cellen[i])));
        }
        for (var tekst : List.of(clausule, toelichting)) {
            xml.append("<annotationEntry><text>").append(veilig(tekst)).append("</text></annotationEntry>");
        }
        rijen.add(xml + "</rule>");
        return this;
    }

    public String xml() {
        var naam = besluit.replace('-', '_');
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.append("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"m\" name=\"" + naam
                + "\" namespace=\"https://wederhoor.nl/beleid/proef/" + besluit + "\">");
        invoer.forEach(kolom -> xml.append(type("t" + kolom[0], kolom)));
        uitvoer.forEach(kolom -> xml.append(type("u" + kolom[0], kolom)));
        invoer.forEach(kolom -> xml.append(
                "<inputData id=\"i_%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"t%1$s\"/></inputData>"
                        .formatted(kolom[0])));
        xml.append("<decision id=\"d\" name=\"" + naam + "\"><variable name=\"" + naam + "\"/>");
        invoer.forEach(kolom -> xml.append(
                "<informationRequirement><requiredInput href=\"#i_" + kolom[0] + "\"/></informationRequirement>"));
        xml.append("<decisionTable hitPolicy=\"" + hitbeleid + "\">");
        invoer.forEach(kolom -> xml.append("<input label=\"" + kolom[0] + "\"><inputExpression typeRef=\"t" + kolom[0]
                + "\"><text>" + kolom[0] + "</text></inputExpression></input>"));
        uitvoer.forEach(kolom -> xml.append("<output name=\"" + kolom[0] + "\" typeRef=\"u" + kolom[0] + "\"/>"));
        xml.append("<annotation name=\"clausule\"/><annotation name=\"toelichting\"/>");
        rijen.forEach(xml::append);
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static String type(String naam, String[] kolom) {
        var toegestaan =
                kolom[2].isEmpty() ? "" : "<allowedValues><text>" + veilig(kolom[2]) + "</text></allowedValues>";
        return "<itemDefinition name=\"" + naam + "\"><typeRef>" + kolom[1] + "</typeRef>" + toegestaan
                + "</itemDefinition>";
    }

    public static String woorden(String... waarden) {
        return List.of(waarden).stream().map(waarde -> "\"" + waarde + "\"").collect(Collectors.joining(", "));
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** These tables with the engine of record behind them. */
    static Tabellen laad(Proeftabel... tabellen) {
        return TabelLader.laad(bestanden(tabellen));
    }

    /** These tables without the engine of record, with a matcher of the test's choice. */
    static Tabellen zonderMotor(Matrix.Passer passer, Proeftabel... tabellen) {
        return new Tabellen(Compilatie.van(TabelLader.lees(bestanden(tabellen)), passer), null);
    }

    public static Map<String, String> bestanden(Proeftabel... tabellen) {
        return List.of(tabellen).stream().collect(Collectors.toMap(tabel -> tabel.besluit + ".dmn", Proeftabel::xml));
    }
}
