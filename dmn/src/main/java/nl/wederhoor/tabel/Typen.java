package nl.wederhoor.tabel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The item definitions of one file: simple types with their allowed values. */
final class Typen {
    private static final Map<String, Kolomsoort> BASIS = Map.of(
            "string", Kolomsoort.TEKST,
            "boolean", Kolomsoort.BOOLEAN,
            "number", Kolomsoort.GETAL,
            "date", Kolomsoort.DATUM);
    private static final Set<String> ATTRIBUTEN = Set.of("id", "name", "label", "isCollection", "typeLanguage");

    private final Map<String, Typering> typen = new HashMap<>();
    private final Klachten klachten;

    Typen(List<Knoop> definities, Klachten klachten) {
        this.klachten = klachten;
        BASIS.forEach((naam, soort) -> typen.put(naam, Typering.van(soort)));
        definities.forEach(this::neem);
    }

    /** The type with this name; throws CelFout when the file does not define it as a simple type. */
    Typering type(String naam) {
        var type = typen.get(naam);
        if (type == null) {
            throw new CelFout(
                    "het type bestaat niet. Misschien ontbreekt de itemDefinition of is het geen enkelvoudig type");
        }
        return type;
    }

    /** Structures and collections describe what the decision gives as a whole; no column has such a type. */
    private void neem(Knoop definitie) {
        definitie.mag(ATTRIBUTEN, Set.of("description", "typeRef", "allowedValues", "itemComponent"));
        definitie
                .alle("itemComponent")
                .forEach(deel -> deel.mag(ATTRIBUTEN, Set.of("description", "typeRef", "allowedValues")));
        var basis = definitie.een("typeRef");
        var naam = definitie.attribuut("name");
        if (basis == null || definitie.attribuut("isCollection").equals("true")) {
            return;
        }
        var toegestaan = definitie.een("allowedValues");
        var type = klachten.probeer(naam, () -> {
            var soort = type(basis.inhoud().strip());
            return toegestaan == null
                    ? soort
                    : soort.beperkt(toegestaan
                            .mag(Set.of("id", "expressionLanguage"), Set.of("text"))
                            .tekst());
        });
        if (type != null && (naam.isEmpty() || typen.putIfAbsent(naam, type) != null)) {
            klachten.meld("een itemDefinition heeft geen naam of een naam die al bestaat");
        }
    }
}
