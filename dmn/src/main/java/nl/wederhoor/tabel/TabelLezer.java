package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wederhoor.feiten.Json;

/** Reads one DMN file under guard: one decision that is one table, known sources, closed cells, bounded size. */
final class TabelLezer {
    static final int MEESTE_RIJEN = 64;
    static final int MEESTE_KOLOMMEN = 24;
    static final Pattern BESLUIT = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final String NAAMRUIMTE = "https://wederhoor.nl/beleid/";
    private static final Pattern NAAM = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,79}");
    private static final Set<String> FEEL = Set.of("", "https://www.omg.org/spec/DMN/20191111/FEEL/");
    /** Words of FEEL and of its unary tests; as a name they would mean something else to KIE. */
    private static final Set<String> GERESERVEERD = Set.of(
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "instance",
            "of",
            "function",
            "external",
            "true",
            "false",
            "null",
            "date",
            "time",
            "duration",
            "list",
            "context",
            "range",
            "number",
            "string",
            "boolean",
            "days",
            "item",
            "partial");

    private static final int LANGSTE_LABEL = 200;
    private static final Set<String> GEWOON = Set.of("id", "name", "label");

    private final String besluit;
    private final Klachten klachten;

    private TabelLezer(String besluit, Klachten klachten) {
        this.besluit = besluit;
        this.klachten = klachten;
    }

    /** The table, or null after its faults are noted. */
    static GelezenTabel lees(String besluit, String tekst, Klachten klachten) {
        try {
            var wortel = new Knoop(Xml.lees(tekst).getDocumentElement(), klachten);
            return new TabelLezer(besluit, klachten).tabel(wortel);
        } catch (CelFout fout) {
            klachten.meld(fout.getMessage());
            return null;
        }
    }

    private GelezenTabel tabel(Knoop wortel) {
        eis(wortel.is("definitions"), "dit is geen DMN 1.3. Misschien klopt de naamruimte niet: " + Knoop.DMN);
        wortel.mag(
                Set.of(
                        "id",
                        "name",
                        "label",
                        "namespace",
                        "exporter",
                        "exporterVersion",
                        "expressionLanguage",
                        "typeLanguage"),
                Set.of("description", "itemDefinition", "inputData", "decision"));
        eis(FEEL.contains(wortel.attribuut("expressionLanguage")), "alleen FEEL is toegestaan");
        var naam = besluit.replace('-', '_');
        eis(wortel.attribuut("name").equals(naam), "de naam van het model moet " + naam + " zijn");
        var naamruimte = wortel.attribuut("namespace");
        eis(
                naamruimte.startsWith(NAAMRUIMTE) && naamruimte.endsWith("/" + besluit),
                "de naamruimte moet " + NAAMRUIMTE + "<organisatie>/" + besluit + " zijn");
        var beslissingen = wortel.alle("decision");
        eis(beslissingen.size() == 1, "er moet precies een beslissing in het bestand staan");
        var invoer = invoer(wortel);
        var typen = new Typen(wortel.alle("itemDefinition"), klachten);
        return beslissing(beslissingen.get(0), invoer, typen, naamruimte);
    }

    /** The declared sources: name to type name. */
    private Map<String, String> invoer(Knoop wortel) {
        var invoer = new HashMap<String, String>();
        for (var gegeven : wortel.alle("inputData")) {
            gegeven.mag(GEWOON, Set.of("description", "variable"));
            var naam = gegeven.attribuut("name");
            var variabele = gegeven.een("variable");
            boolean goed = isNaam(naam)
                    && variabele != null
                    && variabele
                            .mag(Set.of("id", "name", "label", "typeRef"), Set.of("description"))
                            .attribuut("name")
                            .equals(naam);
            if (!goed || invoer.put(naam, variabele.attribuut("typeRef")) != null) {
                klachten.meld("een inputData heeft geen goede naam, geen variable met die naam, of staat er twee keer");
            }
        }
        return invoer;
    }

    private GelezenTabel beslissing(Knoop beslissing, Map<String, String> invoer, Typen typen, String naamruimte) {
        beslissing.mag(
                GEWOON, Set.of("description", "question", "variable", "informationRequirement", "decisionTable"));
        eis(beslissing.attribuut("name").equals(besluit.replace('-', '_')), "de beslissing moet heten als het model");
        beslissing.alle("informationRequirement").forEach(eis -> eis.mag(Set.of("id", "label"), Set.of("requiredInput"))
                .alle("requiredInput")
                .forEach(bron -> bron.mag(Set.of("href"), Set.of())));
        var tabel = beslissing.een("decisionTable");
        eis(tabel != null, "de beslissing heeft geen beslistabel");
        tabel.mag(
                Set.of("id", "label", "hitPolicy", "preferredOrientation", "outputLabel"),
                Set.of("description", "input", "output", "annotation", "rule"));
        var kolommen = kolommen(tabel, invoer, typen);
        var uitkomsten = uitkomsten(tabel, typen);
        var rijen = new Rijlezer(kolommen, uitkomsten, tabel.alle("annotation"), klachten).lees(tabel.alle("rule"));
        var label = label(beslissing, besluit);
        return klachten.isLeeg()
                ? new GelezenTabel(besluit, naamruimte, label, hitbeleid(tabel), kolommen, uitkomsten, rijen)
                : null;
    }

    private static Hitbeleid hitbeleid(Knoop tabel) {
        return switch (tabel.attribuut("hitPolicy")) {
            case "", "UNIQUE" -> Hitbeleid.UNIQUE;
            case "FIRST" -> Hitbeleid.FIRST;
            case "COLLECT" -> Hitbeleid.COLLECT;
            default -> throw new CelFout("het trefbeleid (hitPolicy) moet UNIQUE, FIRST of COLLECT zijn");
        };
    }

    private List<Kolom> kolommen(Knoop tabel, Map<String, String> invoer, Typen typen) {
        var knopen = tabel.alle("input");
        eis(
                !knopen.isEmpty() && knopen.size() <= MEESTE_KOLOMMEN,
                "een tabel heeft 1 tot en met " + MEESTE_KOLOMMEN + " invoerkolommen");
        var kolommen = new ArrayList<Kolom>();
        var gezien = new HashSet<String>();
        for (var knoop : knopen) {
            knoop.mag(Set.of("id", "label"), Set.of("inputExpression"));
            var expressie = knoop.een("inputExpression");
            eis(expressie != null, "een invoerkolom heeft geen inputExpression");
            expressie.mag(Set.of("id", "label", "typeRef"), Set.of("text"));
            var bron = expressie.tekst().strip();
            eis(isNaam(bron), "invoerkolom " + (kolommen.size() + 1) + " moet alleen de naam van een bron zijn");
            eis(gezien.add(bron), "bron " + bron + " staat in twee kolommen");
            eis(invoer.containsKey(bron), "bron " + bron + " heeft geen inputData");
            var type = expressie.attribuut("typeRef");
            eis(type.isEmpty() || type.equals(invoer.get(bron)), "bron " + bron + " heeft twee verschillende typen");
            var label = label(knoop, bron);
            kolommen.add(klachten.probeer(bron, () -> Bron.kolom(bron, label, typen.type(invoer.get(bron)))));
        }
        eis(gezien.size() == invoer.size(), "er is een inputData zonder kolom");
        return kolommen;
    }

    private List<Kolom> uitkomsten(Knoop tabel, Typen typen) {
        var knopen = tabel.alle("output");
        eis(
                !knopen.isEmpty() && knopen.size() <= MEESTE_KOLOMMEN,
                "een tabel heeft 1 tot en met " + MEESTE_KOLOMMEN + " uitvoerkolommen");
        var kolommen = new ArrayList<Kolom>();
        var gezien = new HashSet<String>();
        for (var knoop : knopen) {
            knoop.mag(Set.of("id", "name", "label", "typeRef"), Set.of());
            var naam = knoop.attribuut("name").isEmpty() ? besluit.replace('-', '_') : knoop.attribuut("name");
            eis(isNaam(naam) && gezien.add(naam), "een uitvoerkolom heeft geen goede naam of een dubbele");
            var label = label(knoop, naam);
            kolommen.add(klachten.probeer(naam, () -> uitvoer(naam, label, typen.type(knoop.attribuut("typeRef")))));
        }
        return kolommen;
    }

    private static Kolom uitvoer(String naam, String label, Typering type) {
        if (type.soort() == Kolomsoort.DATUM) {
            throw new CelFout("een uitvoerkolom is tekst, een getal of boolean");
        }
        List<Object> waarden = type.soort() == Kolomsoort.BOOLEAN ? List.of(true, false) : type.waarden();
        return new Kolom(naam, label, type.soort(), Herkomst.UITVOER, waarden, type.minimum(), type.maximum(), false);
    }

    private static boolean isNaam(String naam) {
        return NAAM.matcher(naam).matches() && !GERESERVEERD.contains(naam);
    }

    private static String label(Knoop knoop, String anders) {
        var label = knoop.attribuut("label");
        eis(
                label.length() <= LANGSTE_LABEL && Json.leesbaar(label),
                "een label is te lang of bevat tekens die niet mogen");
        return label.isEmpty() ? anders : label;
    }

    private static void eis(boolean goed, String melding) {
        if (!goed) {
            throw new CelFout(melding);
        }
    }
}
