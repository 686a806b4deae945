package nl.wederhoor.bewerking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.wederhoor.tabel.CelFout;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The first sheet of an .xlsx file as texts by row and column, both from 0; formulas and errors are faults with the cell. */
final class Rekenblad {
    private static final String RELATIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final LocalDate NUL_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate NUL_1904 = LocalDate.of(1904, 1, 1);
    private static final Pattern PLEK = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final Pattern DAGVORM = Pattern.compile(".*[dy].*", Pattern.DOTALL);
    private static final int LANGSTE_DAG = 2_958_465;
    private static final int CIJFERS = 15;

    private final Map<Integer, Map<Integer, String>> rijen = new TreeMap<>();
    private final List<String> teksten = new ArrayList<>();
    private final Set<Integer> dagstijlen = new HashSet<>();
    private final Fouten fouten;
    private final LocalDate nul;

    /** Reads; notes what is wrong with cells, and throws CelFout when the file is no sheet. */
    Rekenblad(Werkmap werkmap, Fouten fouten) {
        this.fouten = fouten;
        var boek = werkmap.wortel("xl/workbook.xml");
        var jaar = delen(boek, "workbookPr").stream().anyMatch(deel -> isWaar(deel.getAttribute("date1904")));
        this.nul = jaar ? NUL_1904 : NUL_1900;
        if (werkmap.heeft("xl/sharedStrings.xml")) {
            delen(werkmap.wortel("xl/sharedStrings.xml"), "si").forEach(tekst -> teksten.add(tekst(tekst)));
        }
        if (werkmap.heeft("xl/styles.xml")) {
            leesStijlen(werkmap.wortel("xl/styles.xml"));
        }
        leesCellen(werkmap.wortel(eersteBlad(werkmap, boek)));
    }

    /** The texts of a row by column; empty cells are not in it. */
    Map<Integer, String> rij(int nummer) {
        return rijen.getOrDefault(nummer, Map.of());
    }

    /** The numbers of the rows that have a text, in order. */
    Set<Integer> nummers() {
        return rijen.keySet();
    }

    /** "C5" for column 2 and row 4. */
    static String plek(int rij, int kolom) {
        var letters = new StringBuilder();
        for (int over = kolom; over >= 0; over = over / 26 - 1) {
            letters.insert(0, (char) ('A' + over % 26));
        }
        return letters.toString() + (rij + 1);
    }

    private static String eersteBlad(Werkmap werkmap, Element boek) {
        var bladen = delen(boek, "sheet");
        if (bladen.isEmpty()) {
            throw new CelFout("het Excelbestand heeft geen blad");
        }
        var id = bladen.get(0).getAttributeNS(RELATIES, "id");
        return delen(werkmap.wortel("xl/_rels/workbook.xml.rels"), "Relationship").stream()
                .filter(relatie -> relatie.getAttribute("Id").equals(id))
                .map(relatie -> relatie.getAttribute("Target"))
                .map(doel -> doel.startsWith("/") ? doel.substring(1) : "xl/" + doel)
                .findFirst()
                .orElseThrow(() -> new CelFout("het eerste blad van het Excelbestand is niet te vinden"));
    }

    /** Which styles show a number as a day. */
    private void leesStijlen(Element stijlen) {
        var vormen = new HashSet<Integer>(List.of(14, 15, 16, 17, 22));
        for (var vorm : delen(stijlen, "numFmt")) {
            var kaal = vorm.getAttribute("formatCode").replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
            if (DAGVORM.matcher(kaal.toLowerCase(Locale.ROOT)).matches()) {
                vormen.add(getal(vorm.getAttribute("numFmtId")));
            }
        }
        var cellen = delen(stijlen, "cellXfs");
        if (!cellen.isEmpty()) {
            var stijl = delen(cellen.get(0), "xf");
            for (int i = 0; i < stijl.size(); i++) {
                if (vormen.contains(getal(stijl.get(i).getAttribute("numFmtId")))) {
                    dagstijlen.add(i);
                }
            }
        }
    }

    private void leesCellen(Element blad) {
        int rij = -1;
        for (var regel : delen(blad, "row")) {
            rij = regel.hasAttribute("r") ? getal(regel.getAttribute("r")) - 1 : rij + 1;
            int kolom = -1;
            for (var cel : delen(regel, "c")) {
                var plek = PLEK.matcher(cel.getAttribute("r"));
                kolom = plek.matches() ? kolom(plek.group(1)) : kolom + 1;
                var tekst = cel(cel, plek(rij, kolom));
                if (!tekst.isBlank()) {
                    rijen.computeIfAbsent(rij, nieuw -> new TreeMap<>()).put(kolom, tekst);
                }
            }
        }
    }

    /** The text of a cell; "" after a fault. */
    private String cel(Element cel, String plek) {
        if (!delen(cel, "f").isEmpty()) {
            return fout(plek, "hier staat een formule. Zet de waarde zelf in de cel");
        }
        var waarde = delen(cel, "v").stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
        return switch (cel.getAttribute("t")) {
            case "s" -> gedeeld(waarde, plek);
            case "inlineStr" ->
                delen(cel, "is").stream().findFirst().map(Rekenblad::tekst).orElse("");
            case "str" -> waarde;
            case "b" -> waarde.equals("1") ? "true" : "false";
            case "e" -> fout(plek, "hier staat een foutmelding van Excel");
            case "d" -> waarde.replaceFirst("T00:00:00(?:\\.0+)?Z?$", "");
            case "", "n" -> waarde.isBlank() ? "" : getal(waarde.strip(), cel.getAttribute("s"), plek);
            default -> fout(plek, "hier staat iets dat geen tekst, getal of dag is");
        };
    }

    private String gedeeld(String waarde, String plek) {
        int nummer = getal(waarde.strip());
        return nummer >= 0 && nummer < teksten.size()
                ? teksten.get(nummer)
                : fout(plek, "de tekst van deze cel staat niet in het bestand");
    }

    private String getal(String waarde, String stijl, String plek) {
        if (!waarde.matches("-?[0-9]{1,18}(?:\\.[0-9]{1,30})?(?:[eE][-+]?[0-9]{1,2})?")) {
            return fout(plek, "dit getal is niet te lezen");
        }
        var getal = new BigDecimal(waarde).round(new MathContext(CIJFERS, RoundingMode.HALF_UP));
        if (!stijl.isEmpty() && dagstijlen.contains(getal(stijl))) {
            boolean heel = getal.stripTrailingZeros().scale() <= 0;
            return heel && getal.signum() > 0 && getal.compareTo(BigDecimal.valueOf(LANGSTE_DAG)) < 0
                    ? nul.plusDays(getal.longValueExact()).toString()
                    : fout(plek, "hier staat een tijd of een dag die niet bestaat");
        }
        return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
    }

    private String fout(String plek, String melding) {
        fouten.meld("cel " + plek, "Cel " + plek + ": " + melding + ".");
        return "";
    }

    /** The runs of a text together, without how it is pronounced. */
    private static String tekst(Element element) {
        var tekst = new StringBuilder();
        for (var kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element deel && deel.getLocalName().equals("t")) {
                tekst.append(deel.getTextContent());
            } else if (kind instanceof Element deel && deel.getLocalName().equals("r")) {
                tekst.append(tekst(deel));
            }
        }
        return tekst.toString();
    }

    /** Elements with this name anywhere below. */
    private static List<Element> delen(Element ouder, String naam) {
        var delen = new ArrayList<Element>();
        for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element deel && naam.equals(deel.getLocalName())) {
                delen.add(deel);
            } else if (kind instanceof Element deel) {
                delen.addAll(delen(deel, naam));
            }
        }
        return delen;
    }

    private static int kolom(String letters) {
        int kolom = 0;
        for (char letter : letters.toCharArray()) {
            kolom = kolom * 26 + letter - 'A' + 1;
        }
        return kolom - 1;
    }

    private static int getal(String tekst) {
        return tekst.matches("[0-9]{1,7}") ? Integer.parseInt(tekst) : -1;
    }

    private static boolean isWaar(String tekst) {
        return tekst.equals("1") || tekst.equals("true");
    }
}
