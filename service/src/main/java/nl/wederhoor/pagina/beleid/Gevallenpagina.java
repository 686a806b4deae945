package nl.wederhoor.pagina.beleid;

import java.util.List;

/**
 * The page Gevallen: the bureau's own cases of a version, green or red.
 *
 * @param nietGedraaid why the cases could not be run, or empty
 */
public record Gevallenpagina(
        Versiekader kader, List<Regel> gevallen, String nietGedraaid, String dossier, String naam, Melding melding) {

    /** One case with what came of it; groen is null when it was not run. */
    public record Regel(int nummer, String naam, String dag, Boolean groen, List<String> verschillen) {
        public String stand() {
            return groen == null ? "Niet gedraaid" : groen ? "Groen" : "Rood";
        }

        public String kleur() {
            return groen == null ? "voorbij" : groen ? "geldt" : "weg";
        }
    }

    public long rood() {
        return gevallen.stream()
                .filter(geval -> Boolean.FALSE.equals(geval.groen()))
                .count();
    }

    public String pad() {
        return kader.pad() + "/gevallen";
    }
}
