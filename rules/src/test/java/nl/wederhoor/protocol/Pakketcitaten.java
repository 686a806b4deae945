package nl.wederhoor.protocol;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The citations in one policy pack, read from its files without the engine. */
final class Pakketcitaten {
    private final Path pakket;

    Pakketcitaten(String organisatie) {
        this.pakket = Projectmap.pakket(organisatie);
    }

    List<Citaat> alle() {
        return Stream.of(tabelrijen(), regels(), vast("parameters"), nietGeregeld())
                .flatMap(List::stream)
                .toList();
    }

    List<Citaat> tabelrijen() {
        return Projectmap.bestanden(pakket, ".dmn").stream()
                .flatMap(bestand -> rijen(bestand).stream())
                .toList();
    }

    /** The lines of regels.csv; the place of a rule is its own key. */
    List<Citaat> regels() {
        return Projectmap.regels(pakket.resolve("regels.csv")).stream()
                .map(regel -> new Citaat(regel.get("regel"), regel.get("regel"), clausules(regel)))
                .toList();
    }

    List<Citaat> nietGeregeld() {
        return vast("nietgeregeld");
    }

    private List<Citaat> vast(String naam) {
        return Projectmap.regels(pakket.resolve(naam + ".csv")).stream()
                .map(regel -> new Citaat(naam, regel.get("sleutel"), clausules(regel)))
                .toList();
    }

    private static List<String> clausules(Map<String, String> regel) {
        return Citaat.clausulesIn(regel.get("clausules"));
    }

    private static List<Citaat> rijen(Path bestand) {
        var tabel = bestand.getFileName().toString().replace(".dmn", "");
        var document = lees(bestand);
        var kolom = elementen(document, "annotation").stream()
                .map(annotatie -> annotatie.getAttribute("name"))
                .toList()
                .indexOf("clausule");
        return elementen(document, "rule").stream()
                .map(rij -> new Citaat(tabel, rij.getAttribute("id"), annotatie(rij, kolom)))
                .toList();
    }

    private static List<String> annotatie(Element rij, int kolom) {
        var annotaties = elementen(rij, "annotationEntry");
        return kolom < 0 || kolom >= annotaties.size()
                ? List.of()
                : Citaat.clausulesIn(annotaties.get(kolom).getTextContent());
    }

    private static List<Element> elementen(Element onder, String naam) {
        NodeList gevonden = onder.getElementsByTagNameNS("*", naam);
        List<Element> elementen = new ArrayList<>();
        IntStream.range(0, gevonden.getLength())
                .mapToObj(gevonden::item)
                .filter(knoop -> knoop.getNodeType() == Node.ELEMENT_NODE)
                .forEach(knoop -> elementen.add((Element) knoop));
        return elementen;
    }

    private static Element lees(Path bestand) {
        try {
            var fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return fabriek.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(Projectmap.tekst(bestand))))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("Kan " + bestand.getFileName() + " niet lezen", e);
        }
    }
}
