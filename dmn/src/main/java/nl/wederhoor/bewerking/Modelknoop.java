package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** An element of a DMN file of any version, as programs of others write it. */
record Modelknoop(Element element) {
    static final String DMN_13 = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final Map<String, String> VERSIES = Map.of(
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
            "1.1",
            "http://www.omg.org/spec/DMN/20151101/dmn11.xsd",
            "1.1",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "1.2",
            DMN_13,
            "1.3",
            "https://www.omg.org/spec/DMN/20211108/MODEL/",
            "1.4",
            "https://www.omg.org/spec/DMN/20230324/MODEL/",
            "1.5");

    /** The version of DMN, or null for an element of somebody else. */
    String versie() {
        return element.getNamespaceURI() == null ? null : VERSIES.get(element.getNamespaceURI());
    }

    boolean is(String naam) {
        return versie() != null && naam.equals(naam());
    }

    String naam() {
        return element.getLocalName();
    }

    /** The attribute, or "". */
    String attribuut(String naam) {
        return element.getAttribute(naam).strip();
    }

    List<Modelknoop> kinderen() {
        var kinderen = new ArrayList<Modelknoop>();
        for (var kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element kindelement) {
                kinderen.add(new Modelknoop(kindelement));
            }
        }
        return kinderen;
    }

    List<Modelknoop> alle(String naam) {
        return kinderen().stream().filter(kind -> kind.is(naam)).toList();
    }

    Optional<Modelknoop> een(String naam) {
        return alle(naam).stream().findFirst();
    }

    /** The characters of the child {@code text}, or "". */
    String tekst() {
        return een("text").map(Modelknoop::inhoud).orElse("");
    }

    String inhoud() {
        return element.getTextContent().strip();
    }
}
