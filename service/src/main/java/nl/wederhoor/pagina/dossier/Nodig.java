package nl.wederhoor.pagina.dossier;

import java.util.List;
import java.util.Map;
import nl.wederhoor.dossier.Dossiermap;
import nl.wederhoor.feiten.Feit;

/**
 * Something that a closed gate waits for, in words.
 *
 * @param pad where it can be supplied, or empty
 */
public record Nodig(String tekst, String pad) {
    private static final String EERST = "Eerst nog doen:";
    private static final Map<String, String> STAPPEN = Map.of(
            "toestemming", "toestemming-gegeven",
            "machtiging", "machtiging-ontvangen",
            "hoor en wederhoor", "brief-aan-wederpartij",
            "brief aan wederpartij", "brief-aan-wederpartij");
    private static final Map<String, Feit> FEITEN = Map.of(
            "contact met slachtoffer", Feit.CONTACT_MET_SLACHTOFFER,
            "instemming partijen", Feit.PARTIJEN_WILLEN_BEMIDDELING,
            "bemiddeling eerst", Feit.BEMIDDELING_ZONDER_RESULTAAT,
            "overeenstemming", Feit.CONSENSUS_RESULTAAT,
            "grond", Feit.DOEL_BEREIKT);

    static List<Nodig> van(List<String> ontbreekt, Dossiermap map, String dossier) {
        return ontbreekt.stream().map(wat -> van(wat, map, dossier)).toList();
    }

    /** Without the names of the duties that stand below it as links. */
    static String kort(String uitleg) {
        return uitleg.startsWith(EERST) ? EERST : uitleg;
    }

    private static Nodig van(String wat, Dossiermap map, String dossier) {
        if (STAPPEN.containsKey(wat)) {
            return new Nodig(wat, dossier + "/stappen#stap-" + STAPPEN.get(wat));
        }
        if (wat.equals("besluit")) {
            return new Nodig("een besluit", dossier + "/besluiten");
        }
        if (wat.equals("afsluiting") || wat.equals("heropening")) {
            return new Nodig(wat, dossier + "/afsluiten");
        }
        var feit = FEITEN.containsKey(wat) ? FEITEN.get(wat) : Feit.van(wat).orElse(null);
        if (feit != null) {
            return new Nodig(
                    feit.sleutel().equals(wat) ? feit.label() : wat, dossier + "/feiten#veld-" + feit.sleutel());
        }
        return plicht(wat, map, dossier);
    }

    private static Nodig plicht(String wat, Dossiermap map, String dossier) {
        return map.nu().plichten().stream()
                .filter(plicht -> plicht.id().equals(wat))
                .map(plicht -> new Nodig(plicht.plicht(), dossier + "/plichten#plicht-" + wat))
                .findFirst()
                .orElse(new Nodig(wat, ""));
    }
}
