package nl.wederhoor.partij;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.csv.Csv;

/** Pairs of names with what a person said about them. */
final class Paren {
    private Paren() {}

    /** One pair. */
    record Paar(String klasse, Partijsoort soort, String een, String ander, boolean zelfde) {
        boolean gevonden() {
            return Naam.lees(soort, een).vergelijk(Naam.lees(soort, ander)).isKandidaat();
        }

        private static Paar van(Map<String, String> rij) {
            return new Paar(
                    rij.get("klasse"),
                    Partijsoort.valueOf(rij.get("soort").toUpperCase(java.util.Locale.ROOT)),
                    rij.get("een"),
                    rij.get("ander"),
                    rij.get("zelfde").equals("ja"));
        }
    }

    /** Counts of found and missed pairs. */
    record Telling(int terecht, int gemist, int onterecht, int afgewezen) {
        static final Telling NUL = new Telling(0, 0, 0, 0);

        Telling plus(Telling ander) {
            return new Telling(
                    terecht + ander.terecht,
                    gemist + ander.gemist,
                    onterecht + ander.onterecht,
                    afgewezen + ander.afgewezen);
        }

        static Telling van(Paar paar) {
            boolean gevonden = paar.gevonden();
            return new Telling(
                    paar.zelfde() && gevonden ? 1 : 0,
                    paar.zelfde() && !gevonden ? 1 : 0,
                    !paar.zelfde() && gevonden ? 1 : 0,
                    !paar.zelfde() && !gevonden ? 1 : 0);
        }

        double trefkans() {
            return (double) terecht / (terecht + gemist);
        }

        double precisie() {
            return (double) terecht / (terecht + onterecht);
        }
    }

    static List<Paar> lees(String bestand) {
        try (var invoer = Paren.class.getResourceAsStream("/partij/" + bestand)) {
            return Csv.lees(new String(invoer.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .map(Paar::van)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Telling> perKlasse(List<Paar> paren) {
        var perKlasse = new TreeMap<String, Telling>();
        paren.forEach(paar -> perKlasse.merge(paar.klasse(), Telling.van(paar), Telling::plus));
        return perKlasse;
    }
}
