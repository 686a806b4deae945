package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.List;

/** The tags of XML that a parser already found well-formed and without DOCTYPE, with their places in the text. */
final class Xmlteken {
    private final String xml;
    private final List<Teken> tekens = new ArrayList<>();

    private Xmlteken(String xml) {
        this.xml = xml;
    }

    /**
     * One tag.
     *
     * @param van the place of its {@code <}
     * @param tot the place after its {@code >}
     * @param voorvoegsel the prefix of its name with the colon, or ""
     */
    record Teken(int van, int tot, String voorvoegsel, String naam, boolean opent, boolean sluit) {}

    static List<Teken> lees(String xml) {
        var lezer = new Xmlteken(xml);
        int plaats = xml.indexOf('<');
        while (plaats >= 0) {
            plaats = xml.indexOf('<', lezer.neem(plaats));
        }
        return lezer.tekens;
    }

    /** The place after what begins here. */
    private int neem(int van) {
        if (xml.startsWith("<!--", van)) {
            return na("-->", van + "<!--".length());
        }
        if (xml.startsWith("<![CDATA[", van)) {
            return na("]]>", van);
        }
        if (xml.startsWith("<?", van)) {
            return na("?>", van);
        }
        int tot = einde(van);
        boolean eindteken = xml.charAt(van + 1) == '/';
        int begin = eindteken ? van + 2 : van + 1;
        int na = begin;
        while (na < tot && "/> \t\r\n".indexOf(xml.charAt(na)) < 0) {
            na++;
        }
        var naam = xml.substring(begin, na);
        int punt = naam.indexOf(':') + 1;
        boolean dicht = eindteken || xml.charAt(tot - 2) == '/';
        tekens.add(new Teken(van, tot, naam.substring(0, punt), naam.substring(punt), !eindteken, dicht));
        return tot;
    }

    /** The place after the end of a tag; a greater-than sign inside an attribute is no end. */
    private int einde(int van) {
        char quote = 0;
        for (int i = van; i < xml.length(); i++) {
            char teken = xml.charAt(i);
            if (quote != 0) {
                quote = teken == quote ? 0 : quote;
            } else if (teken == '"' || teken == '\'') {
                quote = teken;
            } else if (teken == '>') {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("Dit is geen hele XML.");
    }

    private int na(String einde, int vanaf) {
        int plaats = xml.indexOf(einde, vanaf);
        if (plaats < 0) {
            throw new IllegalArgumentException("Dit is geen hele XML.");
        }
        return plaats + einde.length();
    }
}
