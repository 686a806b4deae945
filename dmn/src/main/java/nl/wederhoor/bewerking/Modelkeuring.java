package nl.wederhoor.bewerking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.w3c.dom.Node;

/** Looks at every element and attribute of a DMN file of others: a closed list may stay, drawings go, the rest is a fault. */
final class Modelkeuring {
    private static final Set<String> GEWOON = Set.of("id", "name", "label");
    private static final Set<String> CEL = Set.of("id", "label", "typeRef", "expressionLanguage");
    private static final Set<String> TEKST = Set.of("text", "description");
    private static final Set<String> VEEL = Set.of(
            "itemDefinition",
            "inputData",
            "textAnnotation",
            "association",
            "informationRequirement",
            "input",
            "output",
            "annotation",
            "rule",
            "inputEntry",
            "outputEntry",
            "annotationEntry");
    private static final Set<String> TEKENING = Set.of(
            "http://www.omg.org/spec/DMN/20180521/DMNDI/",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "https://www.omg.org/spec/DMN/20230324/DMNDI/");
    private static final Pattern FEEL =
            Pattern.compile("|(?i:feel)|https?://www\\.omg\\.org/spec/(?:DMN/[0-9]{8}/FEEL/?|FEEL/20140401)");
    private static final Pattern UITVOERBAAR = Pattern.compile(
            "(?i).*(?:script|listener|connector|expression|java|class|function|resource|execut).*", Pattern.DOTALL);
    private static final Map<String, String> GEVAARLIJK = Map.ofEntries(
            Map.entry("import", "een import van een ander bestand mag niet"),
            Map.entry("importedValues", "een import van waarden mag niet"),
            Map.entry("businessKnowledgeModel", "een kennismodel (BKM) mag niet"),
            Map.entry("knowledgeRequirement", "een verwijzing naar een kennismodel mag niet"),
            Map.entry("knowledgeSource", "een kennisbron mag niet; noem de clausule bij de rij"),
            Map.entry("authorityRequirement", "een verwijzing naar een kennisbron mag niet"),
            Map.entry("decisionService", "een beslisservice mag niet"),
            Map.entry("functionDefinition", "een functie mag niet"),
            Map.entry("encapsulatedLogic", "een functie mag niet"),
            Map.entry("invocation", "een aanroep mag niet"),
            Map.entry("literalExpression", "een losse expressie mag niet; een beslissing is een beslistabel"),
            Map.entry("context", "een context mag niet; een beslissing is een beslistabel"),
            Map.entry("relation", "een relatie mag niet; een beslissing is een beslistabel"),
            Map.entry("list", "een lijst van expressies mag niet; een beslissing is een beslistabel"),
            Map.entry("itemComponent", "een samengesteld type mag niet"),
            Map.entry("functionItem", "een functie als type mag niet"),
            Map.entry("defaultOutputEntry", "een standaarduitvoer mag niet; maak er een rij van"),
            Map.entry("requiredDecision", "een verwijzing naar een andere beslissing mag niet"));
    private static final Map<String, Vorm> VORMEN = Map.ofEntries(
            vorm(
                    "definitions",
                    Set.of(
                            "id",
                            "name",
                            "label",
                            "namespace",
                            "exporter",
                            "exporterVersion",
                            "expressionLanguage",
                            "typeLanguage"),
                    Set.of("description", "itemDefinition", "inputData", "decision", "textAnnotation", "association")),
            vorm("textAnnotation", Set.of("id", "label", "textFormat"), TEKST),
            vorm("association", Set.of("id", "label", "associationDirection"), Set.of("sourceRef", "targetRef")),
            vorm("sourceRef", Set.of("href"), Set.of()),
            vorm("targetRef", Set.of("href"), Set.of()),
            vorm(
                    "itemDefinition",
                    Set.of("id", "name", "label", "isCollection", "typeLanguage"),
                    Set.of("description", "typeRef", "allowedValues")),
            vorm("typeRef", Set.of(), Set.of()),
            vorm("allowedValues", Set.of("id", "expressionLanguage"), TEKST),
            vorm("inputValues", Set.of("id", "expressionLanguage"), TEKST),
            vorm("outputValues", Set.of("id", "expressionLanguage"), TEKST),
            vorm("inputData", GEWOON, Set.of("description", "variable")),
            vorm("variable", Set.of("id", "name", "label", "typeRef"), Set.of("description")),
            vorm(
                    "decision",
                    GEWOON,
                    Set.of(
                            "description",
                            "question",
                            "allowedAnswers",
                            "variable",
                            "informationRequirement",
                            "decisionTable")),
            vorm("question", Set.of(), Set.of()),
            vorm("allowedAnswers", Set.of(), Set.of()),
            vorm("informationRequirement", Set.of("id", "label"), Set.of("requiredInput")),
            vorm("requiredInput", Set.of("href"), Set.of()),
            vorm(
                    "decisionTable",
                    Set.of("id", "label", "hitPolicy", "preferredOrientation", "outputLabel"),
                    Set.of("description", "input", "output", "annotation", "rule")),
            vorm("input", Set.of("id", "label"), Set.of("description", "inputExpression", "inputValues")),
            vorm("inputExpression", CEL, TEKST),
            vorm("output", Set.of("id", "name", "label", "typeRef"), Set.of("description", "outputValues")),
            vorm("annotation", Set.of("id", "name"), Set.of()),
            vorm("rule", Set.of("id", "label"), Set.of("description", "inputEntry", "outputEntry", "annotationEntry")),
            vorm("inputEntry", CEL, TEKST),
            vorm("outputEntry", CEL, TEKST),
            vorm("annotationEntry", Set.of("id"), Set.of("text")),
            vorm("text", Set.of(), Set.of()),
            vorm("description", Set.of(), Set.of()));

    private final Plaatsen plaatsen;
    private final Fouten fouten;
    private final Set<String> aangepast;

    private record Vorm(Set<String> attributen, Set<String> kinderen) {}

    Modelkeuring(Plaatsen plaatsen, Fouten fouten, Set<String> aangepast) {
        this.plaatsen = plaatsen;
        this.fouten = fouten;
        this.aangepast = aangepast;
    }

    void keur(Modelknoop wortel) {
        keur(wortel, "Model");
        var document = wortel.element().getOwnerDocument();
        for (var deel = document.getFirstChild(); deel != null; deel = deel.getNextSibling()) {
            keurSoort(deel, "Model");
        }
    }

    private void keur(Modelknoop knoop, String plaats) {
        var vorm = VORMEN.get(knoop.naam());
        keurAttributen(knoop, vorm, plaats);
        for (var deel = knoop.element().getFirstChild(); deel != null; deel = deel.getNextSibling()) {
            keurSoort(deel, plaats);
            boolean los = deel.getNodeType() == Node.TEXT_NODE
                    && !deel.getTextContent().isBlank();
            if (los && !vorm.kinderen.isEmpty()) {
                fouten.meld("tabel", plaats + ": losse tekst mag hier niet.");
            }
        }
        var kinderen = knoop.kinderen();
        keurEenmalig(kinderen, plaats);
        var nummers = new HashMap<String, Integer>();
        for (var kind : kinderen) {
            int nummer = nummers.merge(kind.naam(), 1, Integer::sum) - 1;
            neem(knoop, vorm, kind, plaatsen.van(plaats, knoop.naam(), kind.naam(), nummer));
        }
    }

    /** A second text, expression or type would be one that nobody reads. */
    private void keurEenmalig(List<Modelknoop> kinderen, String plaats) {
        var gezien = new HashSet<String>();
        for (var kind : kinderen) {
            if (!VEEL.contains(kind.naam()) && !gezien.add(kind.naam())) {
                fouten.meld("tabel", plaats + ": een onderdeel staat er twee keer.");
            }
        }
    }

    private void neem(Modelknoop ouder, Vorm vorm, Modelknoop kind, String plaats) {
        if (kind.versie() != null && vorm.kinderen.contains(kind.naam())) {
            keur(kind, plaats);
        } else if (kind.is("extensionElements")) {
            keurUitbreiding(kind, plaats);
        } else if (TEKENING.contains(kind.element().getNamespaceURI()) && ouder.is("definitions")) {
            aangepast.add("De tekening van het modelleerprogramma is weggelaten.");
        } else {
            fouten.meld(
                    "tabel", plaats + ": " + GEVAARLIJK.getOrDefault(kind.naam(), "dit onderdeel mag hier niet") + ".");
        }
    }

    private void keurAttributen(Modelknoop knoop, Vorm vorm, String plaats) {
        var attributen = knoop.element().getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            var attribuut = attributen.item(i);
            var ruimte = attribuut.getNamespaceURI();
            if (ruimte == null && !vorm.attributen.contains(attribuut.getLocalName())) {
                var wat = attribuut.getLocalName().equals("aggregation") ? "optellen (aggregation)" : "een kenmerk";
                fouten.meld("tabel", plaats + ": " + wat + " van dit onderdeel mag niet.");
            } else if (ruimte != null && !ruimte.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)) {
                aangepast.add("Kenmerken van het modelleerprogramma zijn weggelaten.");
            }
        }
        if (!FEEL.matcher(knoop.attribuut("expressionLanguage")).matches()) {
            fouten.meld("tabel", plaats + ": een script of andere taal dan FEEL mag niet.");
        }
    }

    /** What a program keeps for itself may go, unless it could be meant to be executed. */
    private void keurUitbreiding(Modelknoop knoop, String plaats) {
        aangepast.add("Uitbreidingen van het modelleerprogramma zijn weggelaten.");
        if (knoop.kinderen().stream().anyMatch(Modelkeuring::isUitvoerbaar)) {
            fouten.meld("tabel", plaats + ": een uitbreiding met een script of aanroep mag niet.");
        }
    }

    private static boolean isUitvoerbaar(Modelknoop knoop) {
        var attributen = knoop.element().getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            if (UITVOERBAAR.matcher(attributen.item(i).getLocalName()).matches()) {
                return true;
            }
        }
        return UITVOERBAAR.matcher(knoop.naam()).matches()
                || knoop.kinderen().stream().anyMatch(Modelkeuring::isUitvoerbaar);
    }

    private void keurSoort(Node deel, String plaats) {
        if (deel.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
            fouten.meld("tabel", plaats + ": een verwerkingsopdracht mag niet.");
        }
    }

    private static Map.Entry<String, Vorm> vorm(String naam, Set<String> attributen, Set<String> kinderen) {
        return Map.entry(naam, new Vorm(attributen, kinderen));
    }
}
