package nl.wederhoor.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wederhoor.studio.ToonVerschil.Vergeleken;
import nl.wederhoor.verschil.Celverschil;
import nl.wederhoor.verschil.Gebied;
import nl.wederhoor.verschil.Rijverschil;

/** What one version differs in from another, file by file, row by row, cell by cell. */
record VerschillenAntwoord(int van, int naar, List<Bestand> bestanden) {

    /**
     * @param besluit the table, or the name of another file
     * @param uitkomsten for which inputs another outcome comes out, exactly, as far as nietVergeleken is empty
     */
    record Bestand(
            String besluit,
            String label,
            List<String> zinnen,
            List<Rij> rijen,
            List<Uitkomst> uitkomsten,
            List<String> nietVergeleken) {

        static Bestand from(Vergeleken vergeleken) {
            var bestand = vergeleken.bestand();
            var uitkomsten = vergeleken.uitkomsten();
            return new Bestand(
                    bestand.naam(),
                    bestand.label(),
                    bestand.zinnen(),
                    bestand.rijen().stream().map(Rij::from).toList(),
                    uitkomsten == null
                            ? List.of()
                            : uitkomsten.gebieden().stream().map(Uitkomst::from).toList(),
                    uitkomsten == null ? List.of() : uitkomsten.nietVergeleken());
        }
    }

    record Rij(String rij, String soort, boolean verplaatst, List<Celverschil> cellen) {
        static Rij from(Rijverschil rij) {
            return new Rij(rij.rij(), rij.soort().name().toLowerCase(Locale.ROOT), rij.verplaatst(), rij.cellen());
        }
    }

    record Uitkomst(
            String zin,
            Map<String, Object> van,
            Map<String, Object> naar,
            String rijVan,
            String rijNaar,
            Map<String, String> waar,
            Object voorbeeld) {
        static Uitkomst from(Gebied gebied) {
            return new Uitkomst(
                    gebied.zin(),
                    gebied.van(),
                    gebied.naar(),
                    gebied.rijVan(),
                    gebied.rijNaar(),
                    gebied.waar(),
                    gebied.voorbeeld().feitenJson());
        }
    }

    static VerschillenAntwoord from(int van, int naar, List<Vergeleken> vergeleken) {
        return new VerschillenAntwoord(
                van, naar, vergeleken.stream().map(Bestand::from).toList());
    }
}
