package nl.wederhoor.bewerking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import nl.wederhoor.tabel.CelFout;
import nl.wederhoor.tabel.Xml;
import org.w3c.dom.Element;

/** An .xlsx file with limits: what a table needs is unpacked, anything that can run or reach outside is refused. */
final class Werkmap {
    private static final int GROOTSTE = 2 * 1024 * 1024;
    private static final int GROOTSTE_UITGEPAKT = 16 * 1024 * 1024;
    private static final int MEESTE_ONDERDELEN = 200;
    private static final Pattern NODIG =
            Pattern.compile("xl/workbook\\.xml|xl/_rels/workbook\\.xml\\.rels|xl/sharedStrings\\.xml|xl/styles\\.xml"
                    + "|xl/worksheets/[A-Za-z0-9]{1,40}\\.xml");
    private static final Pattern GEVAARLIJK = Pattern.compile(
            "(?i).*(?:vbaproject|externallinks|embeddings|activex|connections\\.xml|querytables|macrosheets"
                    + "|dialogsheets|ctrlprops|oleobject).*",
            Pattern.DOTALL);

    private final Map<String, byte[]> delen = new HashMap<>();

    /** Unpacks; throws CelFout. */
    Werkmap(byte[] xlsx) {
        if (xlsx.length > GROOTSTE) {
            throw new CelFout("het bestand is groter dan " + GROOTSTE / 1024 + " kB");
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            neem(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new CelFout("het bestand is geen Excelbestand (.xlsx) of het is beschadigd");
        }
        if (!delen.containsKey("xl/workbook.xml")) {
            throw new CelFout("het bestand is geen Excelbestand (.xlsx)");
        }
    }

    private void neem(ZipInputStream zip) throws IOException {
        var gezien = new HashSet<String>();
        long over = GROOTSTE_UITGEPAKT;
        for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
            var naam = deel.getName();
            if (!gezien.add(naam) || gezien.size() > MEESTE_ONDERDELEN) {
                throw new CelFout("het Excelbestand heeft te veel onderdelen, of een onderdeel twee keer");
            }
            if (GEVAARLIJK.matcher(naam).matches()) {
                throw new CelFout("een macro, koppeling of ingesloten bestand mag niet in het Excelbestand staan");
            }
            boolean nodig = NODIG.matcher(naam).matches();
            var inhoud = nodig ? zip.readNBytes(Xml.GROOTSTE + 1) : new byte[0];
            over -= nodig ? inhoud.length : overgeslagen(zip, over);
            if (inhoud.length > Xml.GROOTSTE || over < 0) {
                throw new CelFout("het Excelbestand is uitgepakt te groot voor een tabel");
            }
            if (nodig) {
                delen.put(naam, inhoud);
            }
        }
    }

    /** Reads past what nobody needs, and no further than the limit. */
    private static long overgeslagen(ZipInputStream zip, long meeste) throws IOException {
        var emmer = new byte[8192];
        long samen = 0;
        for (int n = zip.read(emmer); n > 0; n = zip.read(emmer)) {
            samen += n;
            if (samen > meeste) {
                return meeste + 1;
            }
        }
        return samen;
    }

    boolean heeft(String deel) {
        return delen.containsKey(deel);
    }

    /** The root of a part; throws CelFout when there is no such part or it is no plain XML. */
    Element wortel(String deel) {
        if (!heeft(deel)) {
            throw new CelFout("het Excelbestand mist een onderdeel. Misschien is het met een ander programma gemaakt");
        }
        try {
            var tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(delen.get(deel)))
                    .toString();
            return Xml.lees(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst)
                    .getDocumentElement();
        } catch (CharacterCodingException e) {
            throw new CelFout("een onderdeel van het Excelbestand is geen UTF-8");
        }
    }
}
