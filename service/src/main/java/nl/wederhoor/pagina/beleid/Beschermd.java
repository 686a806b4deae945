package nl.wederhoor.pagina.beleid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.bewerking.Tabelbeeld.Rijbeeld;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.studio.Tabelstand;
import nl.wederhoor.verschil.Rijverschil;
import nl.wederhoor.verschil.Verschil;

/** Changed rows that hold for one protected ground only: a change may favour or hit one group. */
final class Beschermd {
    private static final String VRIJ = "-";

    private Beschermd() {}

    /** One sentence per table and ground, or none. */
    static List<String> waarschuwingen(Map<String, String> oud, Map<String, String> nieuw) {
        Set<String> zinnen = new LinkedHashSet<>();
        for (var verschil : Verschil.van(oud, nieuw)) {
            for (var rij : verschil.rijen()) {
                beeld(verschil.naam(), nieuw).ifPresent(beeld -> kijk(beeld, rij, zinnen));
                beeld(verschil.naam(), oud).ifPresent(beeld -> kijk(beeld, rij, zinnen));
            }
        }
        return List.copyOf(zinnen);
    }

    private static java.util.Optional<Tabelbeeld> beeld(String besluit, Map<String, String> bestanden) {
        var tekst = bestanden.get(besluit + ".dmn");
        return java.util.Optional.ofNullable(tekst).map(een -> new Tabelstand(besluit, een, List.of()).beeld());
    }

    private static void kijk(Tabelbeeld beeld, Rijverschil rij, Set<String> zinnen) {
        beeld.rijen().stream().filter(een -> een.id().equals(rij.rij())).forEach(een -> beeld.kolommen().stream()
                .filter(kolom -> kolom.soort().equals("invoer") && isBeschermd(kolom.id()))
                .filter(kolom -> geldtVoorDezeGrond(een, kolom.id()))
                .forEach(kolom -> zinnen.add("De tabel " + beeld.label() + " verandert voor meldingen over: "
                        + kolom.id().substring(kolom.id().indexOf(':') + 1).strip() + ".")));
    }

    private static boolean geldtVoorDezeGrond(Rijbeeld rij, String kolom) {
        return !VRIJ.equals(rij.cellen().get(kolom));
    }

    /** A list fact stands as one column per value: "gronden: ras". */
    private static boolean isBeschermd(String kolom) {
        var feit = kolom.contains(":") ? kolom.substring(0, kolom.indexOf(':')) : kolom;
        return Feit.van(feit).map(Feit::beschermd).orElse(false);
    }
}
