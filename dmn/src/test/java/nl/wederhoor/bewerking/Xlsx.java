package nl.wederhoor.bewerking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An .xlsx file taken apart and put together again, so that a test can change what is in it. */
final class Xlsx {
    private final Map<String, byte[]> delen = new LinkedHashMap<>();

    static Xlsx van(byte[] bestand) {
        var xlsx = new Xlsx();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bestand))) {
            for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                xlsx.delen.put(deel.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return xlsx;
    }

    /** As Excel writes it: shared texts, styles with a day, a sheet. */
    static Xlsx excel(String teksten, String rijen) {
        return new Xlsx()
                .met(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr/>"
                                + "<sheets><sheet name=\"tabel\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .met(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"x\" Target=\"worksheets/sheet1.xml\"/>"
                                + "</Relationships>")
                .met("xl/sharedStrings.xml", "<sst>" + teksten + "</sst>")
                .met(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-413]d\\ mmmm\\ yyyy\"/>"
                                + "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot; dagen&quot;\"/></numFmts>"
                                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                                + "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>"
                                + "</styleSheet>")
                .met("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rijen + "</sheetData></worksheet>");
    }

    Xlsx met(String naam, String inhoud) {
        delen.put(naam, inhoud.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Xlsx vervang(String naam, String oud, String nieuw) {
        var was = new String(delen.get(naam), StandardCharsets.UTF_8);
        if (!was.contains(oud)) {
            throw new IllegalStateException(naam + " heeft geen " + oud + ": " + was);
        }
        return met(naam, was.replace(oud, nieuw));
    }

    String deel(String naam) {
        return new String(delen.get(naam), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return bytes(InputStream.nullInputStream());
    }

    /** With one part more that is as long as this stream. */
    byte[] bytes(InputStream ballast) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (var deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue());
            }
            zip.putNextEntry(new ZipEntry("xl/media/ballast.bin"));
            ballast.transferTo(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
