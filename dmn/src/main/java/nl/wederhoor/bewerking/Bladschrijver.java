package nl.wederhoor.bewerking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wederhoor.bewerking.Tabelbeeld.Kolombeeld;

/** Writes a table as an .xlsx file (ECMA-376): two lines of heading, a row per row, and a second sheet that explains. */
final class Bladschrijver {
    private static final String HOOFD = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PAKKET = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SOORT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String BLADTYPE = RELATIES + "/worksheet";
    private static final LocalDate NUL = LocalDate.of(1899, 12, 30);
    /** Places in cellXfs of {@link #STIJLEN}. */
    private static final int GEWOON = 0;

    private static final int KOP = 1;
    private static final int NAAM = 2;
    private static final int DAG = 3;
    private static final LocalDateTime GEEN_TIJD = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int LANGSTE_LIJST = 255;
    private static final String LETTER = "<sz val=\"11\"/><name val=\"Calibri\"/></font>";

    private static final String STIJLEN = "<styleSheet " + HOOFD + "><fonts count=\"3\"><font>" + LETTER + "<font><b/>"
            + LETTER + "<font><i/>" + LETTER + "</fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/>"
            + "</fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">"
            + "<fgColor rgb=\"FFEEF1F5\"/></patternFill></fill></fills><borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\">" + stijl(0, 0, 0) + stijl(0, 1, 2)
            + stijl(0, 2, 2) + stijl(14, 0, 0) + "</cellXfs><cellStyles count=\"1\">"
            + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    private final StringBuilder rijen = new StringBuilder();
    private int regel;

    private Bladschrijver() {}

    static byte[] schrijf(Tabelbeeld tabel) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            deel(zip, "[Content_Types].xml", inhoudstypen());
            deel(zip, "_rels/.rels", relaties(relatie(1, RELATIES + "/officeDocument", "xl/workbook.xml")));
            deel(zip, "xl/workbook.xml", boek());
            deel(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relaties(relatie(1, BLADTYPE, "worksheets/sheet1.xml")
                            + relatie(2, BLADTYPE, "worksheets/sheet2.xml")
                            + relatie(3, RELATIES + "/styles", "styles.xml")));
            deel(zip, "xl/styles.xml", STIJLEN);
            deel(zip, "xl/worksheets/sheet1.xml", new Bladschrijver().tabel(tabel));
            deel(zip, "xl/worksheets/sheet2.xml", new Bladschrijver().uitleg(tabel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private String tabel(Tabelbeeld tabel) {
        var kop = Tabelblad.kop(tabel);
        rij(kop.stream().map(kolom -> tekst(kolom.label(), KOP)).toList());
        rij(kop.stream().map(kolom -> tekst(kolom.id(), NAAM)).toList());
        for (var rij : tabel.rijen()) {
            var cellen = new ArrayList<String>();
            cellen.add(tekst(rij.id(), GEWOON));
            tabel.kolommen().forEach(kolom -> cellen.add(cel(kolom, rij.cellen().get(kolom.id()))));
            cellen.add(tekst(String.join(", ", rij.clausules()), GEWOON));
            cellen.add(tekst(rij.toelichting(), GEWOON));
            rij(cellen);
        }
        return "<worksheet " + HOOFD + "><sheetViews><sheetView workbookViewId=\"0\"><pane xSplit=\"1\" ySplit=\""
                + Tabelblad.KOPREGELS + "\" topLeftCell=\"B3\" activePane=\"bottomRight\" state=\"frozen\"/>"
                + "</sheetView></sheetViews>" + breedtes(tabel) + "<sheetData>" + rijen + "</sheetData>"
                + keuzelijsten(tabel) + "</worksheet>";
    }

    private String uitleg(Tabelbeeld tabel) {
        Tabelblad.UITLEG.forEach(zin -> rij(List.of(tekst(zin, GEWOON))));
        rij(List.of());
        tabel.kolommen()
                .forEach(kolom -> rij(List.of(
                        tekst(kolom.label(), GEWOON),
                        tekst(kolom.id(), GEWOON),
                        tekst(String.join(", ", kolom.waarden()), GEWOON))));
        return "<worksheet " + HOOFD + "><cols><col min=\"1\" max=\"3\" width=\"60\" customWidth=\"1\"/></cols>"
                + "<sheetData>" + rijen + "</sheetData></worksheet>";
    }

    private void rij(List<String> cellen) {
        rijen.append("<row r=\"").append(regel + 1).append("\">");
        for (int kolom = 0; kolom < cellen.size(); kolom++) {
            rijen.append("<c r=\"")
                    .append(Rekenblad.plek(regel, kolom))
                    .append('"')
                    .append(cellen.get(kolom));
        }
        rijen.append("</row>");
        regel++;
    }

    /** Single numbers and days as Excel knows them, everything else as text, so that nothing is a formula. */
    private static String cel(Kolombeeld kolom, String woorden) {
        if (kolom.type().equals("getal") && woorden.matches("-?[0-9]+(?:\\.[0-9]+)?")) {
            return getal(woorden, GEWOON);
        }
        return kolom.type().equals("datum") && woorden.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? getal(String.valueOf(NUL.until(LocalDate.parse(woorden), ChronoUnit.DAYS)), DAG)
                : tekst(woorden, GEWOON);
    }

    private static String getal(String waarde, int stijl) {
        return " s=\"" + stijl + "\"><v>" + waarde + "</v></c>";
    }

    private static String tekst(String tekst, int stijl) {
        return " s=\"" + stijl + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + veilig(tekst) + "</t></is></c>";
    }

    private static String breedtes(Tabelbeeld tabel) {
        var cols = new StringBuilder("<cols>");
        int aantal = Tabelblad.kop(tabel).size();
        for (int kolom = 1; kolom <= aantal; kolom++) {
            var beeld =
                    kolom == 1 || kolom > aantal - 2 ? null : tabel.kolommen().get(kolom - 2);
            boolean zin = beeld == null
                    ? kolom == aantal
                    : beeld.type().equals("tekst") && beeld.waarden().isEmpty();
            cols.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                    .formatted(kolom, zin ? 60 : 24));
        }
        return cols + "</cols>";
    }

    /** A list to choose from; an input cell may hold more than the list says. */
    private static String keuzelijsten(Tabelbeeld tabel) {
        var lijsten = new StringBuilder();
        int aantal = 0;
        for (int i = 0; i < tabel.kolommen().size(); i++) {
            var kolom = tabel.kolommen().get(i);
            boolean uitvoer = kolom.soort().equals(Tabelbeeld.UITVOER);
            var keuze = (uitvoer ? "" : "-,") + String.join(",", kolom.waarden());
            boolean past = !kolom.waarden().isEmpty()
                    && keuze.length() <= LANGSTE_LIJST
                    && !keuze.contains("\"")
                    && kolom.waarden().stream().noneMatch(waarde -> waarde.contains(","));
            if (past) {
                aantal++;
                lijsten.append("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"")
                        .append(uitvoer ? 1 : 0)
                        .append("\" sqref=\"")
                        .append(Rekenblad.plek(Tabelblad.KOPREGELS, i + 1))
                        .append(':')
                        .append(Rekenblad.plek(Tabelblad.KOPREGELS + 63, i + 1))
                        .append("\"><formula1>\"")
                        .append(veilig(keuze))
                        .append("\"</formula1></dataValidation>");
            }
        }
        return aantal == 0 ? "" : "<dataValidations count=\"" + aantal + "\">" + lijsten + "</dataValidations>";
    }

    private static String inhoudstypen() {
        return "<Types xmlns=\"" + PAKKET + "content-types\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + soort("/xl/workbook.xml", "sheet.main") + soort("/xl/styles.xml", "styles")
                + soort("/xl/worksheets/sheet1.xml", "worksheet") + soort("/xl/worksheets/sheet2.xml", "worksheet")
                + "</Types>";
    }

    private static String soort(String deel, String soort) {
        return "<Override PartName=\"" + deel + "\" ContentType=\"" + SOORT + soort + "+xml\"/>";
    }

    private static String boek() {
        return "<workbook " + HOOFD + " xmlns:r=\"" + RELATIES + "\"><sheets><sheet name=\"tabel\" sheetId=\"1\" "
                + "r:id=\"rId1\"/><sheet name=\"uitleg\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>";
    }

    private static String relaties(String relaties) {
        return "<Relationships xmlns=\"" + PAKKET + "relationships\">" + relaties + "</Relationships>";
    }

    private static String relatie(int nummer, String soort, String doel) {
        return "<Relationship Id=\"rId" + nummer + "\" Type=\"" + soort + "\" Target=\"" + doel + "\"/>";
    }

    private static String stijl(int vorm, int letter, int vulling) {
        return "<xf numFmtId=\"" + vorm + "\" fontId=\"" + letter + "\" fillId=\"" + vulling + "\" borderId=\"0\" "
                + "xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">"
                + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>";
    }

    /** The same table gives the same bytes: an entry says no time. */
    private static void deel(ZipOutputStream zip, String naam, String xml) throws IOException {
        var deel = new ZipEntry(naam);
        deel.setTimeLocal(GEEN_TIJD);
        zip.putNextEntry(deel);
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
