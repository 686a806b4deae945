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
import java.util.stream.Stream;
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
    private static final String ONBEKEND = "onbekend";

    /** What one value of an absent fact changes, and how many undecided lines it settles. */
    private record Gevolg(Hypothese hypothese, List<Verandering> verandert, int beslist) {}

    private final Onderdelen onderdelen;
    private final Map<Onderdelen.Onderdeel, Map<String, String>> nu = new LinkedHashMap<>();
    private final Map<Feit, List<Gevolg>> perFeit = new EnumMap<>(Feit.class);
    private final Map<Feit, Set<String>> samen = new EnumMap<>(Feit.class);

    Gevolgen(Onderdelen onderdelen, Geval geval) {
        this.onderdelen = onderdelen;
        onderdelen.alle().forEach(deel -> nu.put(deel, deel.lijnen(geval)));
    }

    /** Works out only the parts that read the supposed fact; all where decisions rest on it. */
    void weeg(Hypothese hypothese, Geval dan) {
        List<Verandering> veranderingen = new ArrayList<>();
        boolean alles = dan.casus().opvolging().leest().contains(hypothese.feit());
        (alles ? onderdelen.alle() : onderdelen.van(hypothese.feit()))
                .forEach(deel -> verschil(nu.get(deel), deel.lijnen(dan), veranderingen));
        int beslist = (int) veranderingen.stream()
                .filter(verandering -> ONBEKEND.equals(verandering.van()))
                .count();
        perFeit.computeIfAbsent(hypothese.feit(), feit -> new ArrayList<>())
                .add(new Gevolg(hypothese, veranderingen, beslist));
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

    /** True when no more facts can be named. */
    boolean isVol() {
        long alleen = perFeit.values().stream().filter(Gevolgen::verandertIets).count();
        return alleen + samen.size() >= HOOGSTENS;
    }

    boolean verandertIets(Feit feit) {
        return verandertIets(perFeit.getOrDefault(feit, List.of()));
    }

    /** This fact can change these lines once other answers are known. */
    void samen(Feit feit, Set<String> velden) {
        if (!velden.isEmpty()) {
            samen.put(feit, velden);
        }
    }

    private static boolean verandertIets(List<Gevolg> gevolgen) {
        return gevolgen.stream().anyMatch(gevolg -> !gevolg.verandert().isEmpty());
    }

    /** The facts that can still change a line; first those that settle the most even at worst, then on average. */
    List<Ontbrekend> ontbrekend() {
        var alleen = perFeit.entrySet().stream()
                .filter(regel -> verandertIets(regel.getValue()))
                .sorted(Comparator.<Map.Entry<Feit, List<Gevolg>>>comparingInt(regel -> -slechtst(regel.getValue()))
                        .thenComparingDouble(regel -> -gemiddeld(regel.getValue()))
                        .thenComparingDouble(regel -> -gewicht(regel.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(regel -> ontbrekend(regel.getKey(), regel.getValue()));
        var metAnder = samen.entrySet().stream()
                .map(regel -> new Ontbrekend(regel.getKey().sleutel(), List.copyOf(regel.getValue()), List.of()));
        return Stream.concat(alleen, metAnder).limit(HOOGSTENS).toList();
    }

    private static int slechtst(List<Gevolg> gevolgen) {
        return gevolgen.stream().mapToInt(Gevolg::beslist).min().orElse(0);
    }

    private static double gemiddeld(List<Gevolg> gevolgen) {
        return gevolgen.stream().mapToInt(Gevolg::beslist).average().orElse(0);
    }

    /** How much an answer changes on average; a route weighs more than another line. */
    private static double gewicht(List<Gevolg> gevolgen) {
        return gevolgen.stream()
                .mapToInt(gevolg -> gevolg.verandert().stream()
                        .mapToInt(verandering -> verandering.veld().startsWith("routes") ? GEWICHT_ROUTE : 1)
                        .sum())
                .average()
                .orElse(0);
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

    static void verschil(Map<String, String> nu, Map<String, String> straks, List<Verandering> naar) {
        Set<String> velden = new LinkedHashSet<>(nu.keySet());
        velden.addAll(straks.keySet());
        for (var veld : velden) {
            var eerst = nu.get(veld);
            var dan = straks.get(veld);
            if (eerst == null || !eerst.equals(dan)) {
                naar.add(new Verandering(veld, eerst, dan));
            }
        }
    }
}
