package nl.wederhoor.pagina.beleid;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederhoor.analyse.Analyse;
import nl.wederhoor.analyse.Bevinding;
import nl.wederhoor.analyse.Bevindingen;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.studio.Tabelstand;
import nl.wederhoor.tabel.Kolom;

/** The exact analysis of one table as a page tells it; the same files are looked at once. */
@Singleton
final class Controle {
    private static final int BEWAARD = 128;

    private final Cache<Vraag, Bevindingen> bekend =
            Caffeine.newBuilder().maximumSize(BEWAARD).build();

    /** Which table among which files. */
    private record Vraag(String besluit, Map<String, String> bestanden) {}

    /**
     * What was found.
     *
     * @param nieuw what the version it was made from did not have
     * @param eerder what stood there already
     * @param nietBekeken what was too much work to look at
     */
    public record Uitslag(List<Punt> nieuw, List<Punt> eerder, List<String> nietBekeken) {
        static final Uitslag LEEG = new Uitslag(List.of(), List.of(), List.of());

        public boolean isSchoon() {
            return nieuw.isEmpty() && nietBekeken.isEmpty();
        }
    }

    /**
     * One finding.
     *
     * @param ernst fout, waarschuwing or opmerking
     * @param rijen the ids of the rows it is about
     * @param proef the fields of the form that tries its example; empty when there is none
     * @param voorstel the address part of a row that would solve it, or empty
     */
    public record Punt(String ernst, String zin, List<String> rijen, Map<String, String> proef, String voorstel) {}

    Bevindingen bevindingen(String besluit, Map<String, String> bestanden) {
        return bekend.get(new Vraag(besluit, bestanden), vraag -> Analyse.van(besluit, bestanden));
    }

    Uitslag van(Blad blad, Map<String, String> bestanden, Map<String, String> basis) {
        if (!(blad instanceof Beslisblad beslisblad)) {
            return Uitslag.LEEG;
        }
        var besluit = blad.besluit();
        var nu = bevindingen(besluit, bestanden);
        var toen = basis.containsKey(Tabelbeeld.bestand(besluit))
                ? sleutels(bevindingen(besluit, basis))
                : Set.<String>of();
        var delen = nu.getoond().stream().collect(Collectors.partitioningBy(punt -> toen.contains(punt.sleutel())));
        return new Uitslag(
                punten(beslisblad, delen.get(false)), punten(beslisblad, delen.get(true)), nu.nietOnderzocht());
    }

    private static Set<String> sleutels(Bevindingen bevindingen) {
        return bevindingen.getoond().stream().map(Bevinding::sleutel).collect(Collectors.toSet());
    }

    private static List<Punt> punten(Beslisblad blad, List<Bevinding> bevindingen) {
        return bevindingen.stream().map(bevinding -> punt(blad, bevinding)).toList();
    }

    private static Punt punt(Beslisblad blad, Bevinding bevinding) {
        return new Punt(
                bevinding.ernst().name().toLowerCase(java.util.Locale.ROOT),
                metNummers(blad, bevinding.zin()),
                bevinding.rijen(),
                proef(blad, bevinding),
                bevinding.voorstel() == null ? "" : URLEncoder.encode(bevinding.sleutel(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> proef(Beslisblad blad, Bevinding bevinding) {
        var proef = new LinkedHashMap<String, String>();
        if (bevinding.voorbeeld() != null) {
            var invoer = bevinding.voorbeeld().invoer();
            for (int i = 0; i < blad.invoer().size(); i++) {
                var waarde = invoer.get(blad.invoer().get(i).naam());
                if (waarde != null) {
                    proef.put("p" + i, Kolom.woorden(waarde));
                }
            }
        }
        return proef;
    }

    /** The sentence of a finding about one of these tables. */
    static String metNummers(Map<String, String> bestanden, Bevinding bevinding) {
        var besluit = bevinding.besluit();
        var stand = new Tabelstand(besluit, bestanden.get(Tabelbeeld.bestand(besluit)), List.of());
        return metNummers(Beslisblad.van(stand), bevinding.zin());
    }

    /** People know rows by their number on the page. */
    private static String metNummers(Beslisblad blad, String zin) {
        var rijen = new ArrayList<>(blad.regels());
        rijen.sort(Comparator.comparing((Blad.Regel rij) -> rij.id().length()).reversed());
        var tekst = zin;
        for (var rij : rijen) {
            tekst = tekst.replace("rij " + rij.id(), "rij " + rij.nummer())
                    .replace("Rij " + rij.id(), "Rij " + rij.nummer());
        }
        return tekst;
    }
}
