package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wederhoor.tabel.CelFout;
import nl.wederhoor.tabel.Herkomst;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Kolomsoort;
import nl.wederhoor.tabel.Woordtaal;

/** Finds our columns in a file of others by their names; they must be the same columns with the same types and values. */
final class Kolompassing {
    private static final Map<String, Kolomsoort> TYPEN = Map.of(
            "string", Kolomsoort.TEKST,
            "boolean", Kolomsoort.BOOLEAN,
            "number", Kolomsoort.GETAL,
            "integer", Kolomsoort.GETAL,
            "long", Kolomsoort.GETAL,
            "double", Kolomsoort.GETAL,
            "date", Kolomsoort.DATUM);
    private static final Set<String> OMGEZET = Set.of("integer", "long", "double");

    private static final int MEESTE_KOLOMMEN = 100;

    private final Modelknoop wortel;
    private final Modelknoop tabel;
    private final Map<String, Kolom> kolommen;
    private final Fouten fouten;
    private final Set<String> aangepast;
    private final Map<String, Modelknoop> typen = new HashMap<>();
    private final List<Modelknoop> invoerknopen;
    private final List<Modelknoop> uitvoerknopen;
    private final List<String> invoer;
    private final List<String> uitvoer;

    Kolompassing(Modelknoop wortel, Map<String, Kolom> kolommen, Fouten fouten, Set<String> aangepast) {
        this.wortel = wortel;
        this.tabel = wortel.een("decision")
                .flatMap(beslissing -> beslissing.een("decisionTable"))
                .orElseThrow();
        this.kolommen = kolommen;
        this.fouten = fouten;
        this.aangepast = aangepast;
        wortel.alle("itemDefinition").forEach(type -> typen.put(type.attribuut("name"), type));
        this.invoerknopen = tabel.alle("input");
        this.uitvoerknopen = tabel.alle("output");
        this.invoer = leesInvoer();
        this.uitvoer = leesUitvoer();
    }

    Modelknoop tabel() {
        return tabel;
    }

    /** How places in the file are called. */
    Plaatsen plaatsen() {
        return new Plaatsen(namen(invoer), namen(uitvoer));
    }

    private List<String> namen(List<String> ids) {
        return ids.stream()
                .map(id -> id == null ? null : naam(id, kolommen.get(id)))
                .toList();
    }

    /** Our input columns in the order of the file; a name that is not ours is null. */
    List<String> invoer() {
        return invoer;
    }

    /** Our output columns in the order of the file. */
    List<String> uitvoer() {
        return uitvoer;
    }

    private List<String> leesInvoer() {
        return invoerknopen.stream()
                .map(knoop ->
                        knoop.een("inputExpression").map(Modelknoop::tekst).orElse(""))
                .map(naam -> id(naam, true))
                .toList();
    }

    private List<String> leesUitvoer() {
        var onze = kolommen.keySet().stream().filter(id -> !isInvoer(id)).toList();
        boolean enige = uitvoerknopen.size() == 1 && onze.size() == 1;
        return uitvoerknopen.stream()
                .map(knoop ->
                        enige && knoop.attribuut("name").isEmpty() ? onze.get(0) : id(knoop.attribuut("name"), false))
                .toList();
    }

    void keur() {
        if (invoer.size() > MEESTE_KOLOMMEN || uitvoer.size() > MEESTE_KOLOMMEN) {
            fouten.meld("kolommen", "De tabel heeft te veel kolommen.", List.copyOf(kolommen.keySet()));
            return;
        }
        keur(invoer, true);
        keur(uitvoer, false);
        for (int i = 0; i < invoer.size(); i++) {
            var expressie = invoerknopen.get(i).een("inputExpression");
            if (invoer.get(i) != null && expressie.isPresent()) {
                var waarden = invoerknopen.get(i).een("inputValues");
                keurType(invoer.get(i), typeVanInvoer(expressie.get()), waarden);
            }
        }
        for (int i = 0; i < uitvoer.size(); i++) {
            if (uitvoer.get(i) != null) {
                var knoop = uitvoerknopen.get(i);
                keurType(uitvoer.get(i), knoop.attribuut("typeRef"), knoop.een("outputValues"));
            }
        }
    }

    /** How a column is called in a message. */
    static String naam(String id, Kolom kolom) {
        return kolom.label() + " (" + id + ")";
    }

    private void keur(List<String> gevonden, boolean isInvoer) {
        var soort = isInvoer ? "Invoerkolom " : "Uitvoerkolom ";
        var onze = new ArrayList<>(kolommen.keySet());
        onze.removeIf(id -> isInvoer(id) != isInvoer);
        var gezien = new HashSet<String>();
        for (int i = 0; i < gevonden.size(); i++) {
            if (gevonden.get(i) == null) {
                fouten.meld("kolommen", soort + (i + 1) + ": deze kolom hoort niet bij deze tabel.", onze);
            } else if (!gezien.add(gevonden.get(i))) {
                fouten.meld("kolommen", soort + (i + 1) + ": deze kolom staat er twee keer.");
            }
        }
        onze.stream()
                .filter(id -> !gezien.contains(id))
                .forEach(id ->
                        fouten.meld("kolommen", "Kolom " + naam(id, kolommen.get(id)) + ": deze kolom ontbreekt."));
        if (gezien.size() == onze.size() && gezien.size() == gevonden.size() && !gevonden.equals(onze)) {
            aangepast.add("De kolommen stonden in een andere volgorde.");
        }
    }

    private String typeVanInvoer(Modelknoop expressie) {
        return expressie.attribuut("typeRef").isEmpty()
                ? wortel.alle("inputData").stream()
                        .flatMap(gegeven -> gegeven.alle("variable").stream())
                        .filter(variabele -> variabele.attribuut("name").equals(expressie.tekst()))
                        .map(variabele -> variabele.attribuut("typeRef"))
                        .findFirst()
                        .orElse("")
                : expressie.attribuut("typeRef");
    }

    private void keurType(String id, String type, Optional<Modelknoop> waarden) {
        var kolom = kolommen.get(id);
        var plaats = "Kolom " + naam(id, kolom);
        var kaal = type.substring(type.indexOf(':') + 1);
        var eigen = typen.get(kaal);
        var basis = eigen == null
                ? kaal
                : eigen.een("typeRef").map(Modelknoop::inhoud).orElse("");
        basis = basis.substring(basis.indexOf(':') + 1);
        boolean lijst = eigen != null && eigen.attribuut("isCollection").equals("true");
        if (lijst || (!type.isEmpty() && TYPEN.get(basis) != kolom.soort())) {
            fouten.meld(
                    "kolommen",
                    plaats + ": het type is vast.",
                    List.of(kolom.soort().dmn()));
        } else if (OMGEZET.contains(basis)) {
            aangepast.add(plaats + ": het type is number geworden.");
        }
        waarden.ifPresent(knoop -> keurWaarden(kolom, plaats, knoop));
        if (eigen != null) {
            eigen.een("allowedValues").ifPresent(knoop -> keurWaarden(kolom, plaats, knoop));
        }
    }

    /** The list of values of a column is fixed; its order is not. */
    private void keurWaarden(Kolom kolom, String plaats, Modelknoop knoop) {
        if (knoop.tekst().isEmpty() || isZelfde(kolom, knoop.tekst())) {
            return;
        }
        fouten.meld(
                "kolommen",
                plaats + ": de toegestane waarden van deze kolom zijn vast.",
                kolom.waarden().stream().map(Kolom::woorden).toList());
    }

    private static boolean isZelfde(Kolom kolom, String tekst) {
        try {
            return Woordtaal.isDomein(tekst, kolom);
        } catch (CelFout fout) {
            return false;
        }
    }

    private String id(String naam, boolean isInvoer) {
        return kolommen.keySet().stream()
                .filter(id ->
                        isInvoer(id) == isInvoer && kolommen.get(id).naam().equals(naam))
                .findFirst()
                .orElse(null);
    }

    private boolean isInvoer(String id) {
        return kolommen.get(id).herkomst() != Herkomst.UITVOER;
    }
}
