package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wederhoor.advies.Advies.MogelijkeUitkomst;
import nl.wederhoor.advies.Advies.Ontbrekend;
import nl.wederhoor.advies.Advies.Verandering;
import nl.wederhoor.adviseur.Hypothesen.Hypothese;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Klasse;

/** What each absent fact would change in the lines of a case: the reservations and the questions still open. */
final class Gevolgen {
    private static final int HOOGSTENS = 12;
    private static final int GEWICHT_ROUTE = 5;

    /** What one value of an absent fact changes, and how many lines then stay undecided. */
    private record Gevolg(Hypothese hypothese, List<Verandering> verandert, int onbeslist) {}

    private final Map<String, String> nu;
    private final Map<Feit, List<Gevolg>> perFeit = new EnumMap<>(Feit.class);

    Gevolgen(Kern kern) {
        this.nu = kern.lijnen();
    }

    void weeg(Hypothese hypothese, Kern dan) {
        var straks = dan.lijnen();
        perFeit.computeIfAbsent(hypothese.feit(), feit -> new ArrayList<>())
                .add(new Gevolg(hypothese, verschil(straks), onbeslist(straks)));
    }

    /** Per line the exception facts that would change it (contract, class U). */
    Map<String, List<String>> voorbehoud() {
        Map<String, Set<String>> perLijn = new TreeMap<>();
        perFeit.forEach((feit, gevolgen) -> {
            if (feit.klasse() == Klasse.UITZONDERING) {
                gevolgen.stream()
                        .flatMap(gevolg -> gevolg.verandert().stream())
                        .forEach(verandering -> perLijn.computeIfAbsent(
                                        verandering.veld(), veld -> new LinkedHashSet<>())
                                .add(feit.sleutel()));
            }
        });
        Map<String, List<String>> vast = new LinkedHashMap<>();
        perLijn.forEach((veld, feiten) -> vast.put(veld, List.copyOf(feiten)));
        return vast;
    }

    /** The facts that can still change a line; first those that leave the fewest lines undecided at worst. */
    List<Ontbrekend> ontbrekend() {
        return perFeit.entrySet().stream()
                .filter(regel -> regel.getValue().stream()
                        .anyMatch(gevolg -> !gevolg.verandert().isEmpty()))
                .sorted(Comparator.<Map.Entry<Feit, List<Gevolg>>>comparingInt(regel -> slechtst(regel.getValue()))
                        .thenComparingDouble(regel -> gemiddeld(regel.getValue()))
                        .thenComparingInt(regel -> -gewicht(regel.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(HOOGSTENS)
                .map(regel -> ontbrekend(regel.getKey(), regel.getValue()))
                .toList();
    }

    private static int slechtst(List<Gevolg> gevolgen) {
        return gevolgen.stream().mapToInt(Gevolg::onbeslist).max().orElse(0);
    }

    private static double gemiddeld(List<Gevolg> gevolgen) {
        return gevolgen.stream().mapToInt(Gevolg::onbeslist).average().orElse(0);
    }

    private static int gewicht(List<Gevolg> gevolgen) {
        return gevolgen.stream()
                .flatMap(gevolg -> gevolg.verandert().stream())
                .mapToInt(verandering -> verandering.veld().startsWith("routes") ? GEWICHT_ROUTE : 1)
                .sum();
    }

    private static Ontbrekend ontbrekend(Feit feit, List<Gevolg> gevolgen) {
        Set<String> velden = new LinkedHashSet<>();
        List<MogelijkeUitkomst> uitkomsten = new ArrayList<>();
        for (var gevolg : gevolgen) {
            if (!gevolg.verandert().isEmpty()) {
                gevolg.verandert().forEach(verandering -> velden.add(verandering.veld()));
                uitkomsten.add(new MogelijkeUitkomst(gevolg.hypothese().waarde(), gevolg.verandert()));
            }
        }
        return new Ontbrekend(feit.sleutel(), List.copyOf(velden), List.copyOf(uitkomsten));
    }

    private List<Verandering> verschil(Map<String, String> straks) {
        List<Verandering> veranderingen = new ArrayList<>();
        Set<String> velden = new LinkedHashSet<>(nu.keySet());
        velden.addAll(straks.keySet());
        for (var veld : velden) {
            var van = nu.get(veld);
            var naar = straks.get(veld);
            if (van == null || !van.equals(naar)) {
                veranderingen.add(new Verandering(veld, van, naar));
            }
        }
        return List.copyOf(veranderingen);
    }

    private static int onbeslist(Map<String, String> lijnen) {
        return (int) lijnen.values().stream().filter("onbekend"::equals).count();
    }
}
