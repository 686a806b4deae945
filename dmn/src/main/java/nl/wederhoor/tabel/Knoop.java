package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a DMN file that knows what it may hold: everything that is not named is a fault. */
final class Knoop {
    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String TEKENING = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final Map<String, String> GEVAARLIJK = Map.ofEntries(
            Map.entry("import", "een import mag niet"),
            Map.entry("businessKnowledgeModel", "een bedrijfskennismodel (BKM) mag niet"),
            Map.entry("knowledgeRequirement", "een verwijzing naar een kennismodel mag niet"),
            Map.entry("decisionService", "een beslisservice mag niet"),
            Map.entry("functionDefinition", "een functie mag niet"),
            Map.entry("invocation", "een aanroep mag niet"),
            Map.entry("literalExpression", "een losse expressie mag niet; een beslissing is een beslistabel"),
            Map.entry("context", "een context mag niet; een beslissing is een beslistabel"),
            Map.entry("relation", "een relatie mag niet; een beslissing is een beslistabel"),
            Map.entry("extensionElements", "uitbreidingen mogen niet"),
            Map.entry("inputValues", "inputValues mag niet; zet de waarden in een itemDefinition"),
            Map.entry("outputValues", "outputValues mag niet; zet de waarden in een itemDefinition"),
            Map.entry("defaultOutputEntry", "een standaarduitvoer mag niet; maak een rij"),
            Map.entry("requiredDecision", "een verwijzing naar een andere beslissing mag niet; gebruik tabel_..."));

    private final Element element;
    private final Klachten klachten;

    Knoop(Element element, Klachten klachten) {
        this.element = element;
        this.klachten = klachten;
    }

    String naam() {
        return element.getLocalName();
    }

    boolean is(String naam) {
        return DMN.equals(element.getNamespaceURI()) && naam.equals(element.getLocalName());
    }

    /** The attribute, or "". */
    String attribuut(String naam) {
        return element.getAttribute(naam).strip();
    }

    List<Knoop> alle(String naam) {
        return kinderen().stream().filter(kind -> kind.is(naam)).toList();
    }

    /** The only child with this name, or null. */
    Knoop een(String naam) {
        var alle = alle(naam);
        if (alle.size() > 1) {
            klachten.meld("er staat meer dan een " + naam + " in " + naam());
        }
        return alle.isEmpty() ? null : alle.get(0);
    }

    /** The text of the child {@code text}, or "". */
    String tekst() {
        var tekst = een("text");
        return tekst == null ? "" : tekst.inhoud();
    }

    /** The characters of this element, which must hold nothing else. */
    String inhoud() {
        mag(Set.of(), Set.of());
        return element.getTextContent();
    }

    /** Notes every attribute, child or loose text that is not allowed here. */
    Knoop mag(Set<String> attributen, Set<String> kinderen) {
        keurAttributen(attributen);
        for (var kind : kinderen()) {
            boolean tekening = TEKENING.equals(kind.element.getNamespaceURI()) && naam().equals("definitions");
            boolean bekend = DMN.equals(kind.element.getNamespaceURI()) && kinderen.contains(kind.naam());
            if (!bekend && !tekening) {
                klachten.meld(GEVAARLIJK.getOrDefault(kind.naam(), "een onderdeel in " + naam() + " mag niet"));
            }
        }
        if (!kinderen.isEmpty() && heeftLosseTekst()) {
            klachten.meld("losse tekst in " + naam() + " mag niet");
        }
        return this;
    }

    private void keurAttributen(Set<String> toegestaan) {
        var attributen = element.getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            var attribuut = attributen.item(i);
            boolean naamruimte = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribuut.getNamespaceURI());
            boolean bekend = attribuut.getNamespaceURI() == null && toegestaan.contains(attribuut.getLocalName());
            if (!naamruimte && !bekend) {
                klachten.meld("een attribuut van " + naam() + " mag niet");
            }
        }
    }

    private boolean heeftLosseTekst() {
        for (var kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind.getNodeType() == Node.TEXT_NODE && !kind.getTextContent().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private List<Knoop> kinderen() {
        var kinderen = new ArrayList<Knoop>();
        for (var kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element kindelement) {
                kinderen.add(new Knoop(kindelement, klachten));
            } else if (kind.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                klachten.meld("een verwerkingsopdracht in " + naam() + " mag niet");
            }
        }
        return kinderen;
    }
}
