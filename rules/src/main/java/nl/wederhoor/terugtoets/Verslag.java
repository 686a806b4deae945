package nl.wederhoor.terugtoets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wederhoor.adviseur.Uitkomstlijn;
import nl.wederhoor.tabel.Tabelwijziging;
import nl.wederhoor.terugtoets.Toetsresultaat.Cel;
import nl.wederhoor.terugtoets.Toetsresultaat.Matrix;
import nl.wederhoor.terugtoets.Toetsresultaat.Oorzaak;
import nl.wederhoor.terugtoets.Toetsresultaat.Termijneffect;
import nl.wederhoor.terugtoets.Toetsresultaat.Verandering;
import nl.wederhoor.terugtoets.Toetsresultaat.Verloop;
import nl.wederhoor.terugtoets.Toetsresultaat.Voorbeeld;

/** Makes the result of what was counted, in an order that does not depend on the order of work. */
final class Verslag {
    private static final int VOORBEELDEN = 20;
    private static final String ROUTE = "route";
    private static final String TERMIJNEN = "termijnen.";

    private final Telling telling;
    private final List<Uitslag> uitslagen;
    private final List<Tabelwijziging> wijzigingen;

    Verslag(Telling telling, List<Uitslag> uitslagen, List<Tabelwijziging> wijzigingen) {
        this.telling = telling;
        this.uitslagen =
                uitslagen.stream().filter(uitslag -> telling.keer(uitslag) > 0).toList();
        this.wijzigingen = wijzigingen;
    }

    Toetsresultaat maak(Verloop verloop) {
        return new Toetsresultaat(
                telling.aantal(),
                telling.gewijzigd(),
                telling.onderdelen(),
                matrix(),
                oorzaken(),
                telling.zonderOorzaak(),
                telling.gronden().regels(),
                telling.terreinen().regels(),
                telling.gronden().verbergt() || telling.terreinen().verbergt(),
                termijnen(),
                voorbeelden(),
                verloop);
    }

    /** Lines that change somewhere, and the recommended route whenever it could. */
    private List<Matrix> matrix() {
        Set<String> velden = new HashSet<>(Set.of(ROUTE));
        uitslagen.forEach(uitslag -> uitslag.veranderd().forEach(verandering -> velden.add(verandering.veld())));
        Map<String, Map<List<String>, Long>> perVeld = new TreeMap<>(
                Comparator.comparing((String veld) -> !veld.equals(ROUTE)).thenComparing(Comparator.naturalOrder()));
        for (var uitslag : uitslagen) {
            Set<String> hier = new HashSet<>(uitslag.oud().keySet());
            hier.addAll(uitslag.nieuw().keySet());
            uitslag.veranderd().forEach(verandering -> hier.add(verandering.veld()));
            hier.retainAll(velden);
            hier.forEach(veld -> perVeld.computeIfAbsent(veld, nieuw -> new TreeMap<>(volgorde()))
                    .merge(
                            List.of(
                                    tekst(uitslag.oud().get(veld)),
                                    tekst(uitslag.nieuw().get(veld))),
                            telling.keer(uitslag),
                            Long::sum));
        }
        List<Matrix> matrix = new ArrayList<>();
        perVeld.forEach((veld, cellen) -> matrix.add(new Matrix(
                veld,
                cellen.entrySet().stream()
                        .map(cel -> new Cel(cel.getKey().get(0), cel.getKey().get(1), cel.getValue()))
                        .toList())));
        return matrix;
    }

    private static Comparator<List<String>> volgorde() {
        return Comparator.comparing((List<String> cel) -> cel.get(0)).thenComparing(cel -> cel.get(1));
    }

    static String tekst(Uitkomstlijn lijn) {
        if (lijn == null) {
            return "geen";
        }
        return lijn.dag() == null ? lijn.waarde() : lijn.waarde() + ", dag " + lijn.dag();
    }

    private List<Oorzaak> oorzaken() {
        return IntStream.range(0, wijzigingen.size())
                .mapToObj(nr ->
                        new Oorzaak(wijzigingen.get(nr), telling.oorzaak(nr), telling.nodig(nr), telling.voldoende(nr)))
                .sorted(Comparator.comparingLong(Oorzaak::aantal).reversed())
                .toList();
    }

    private List<Termijneffect> termijnen() {
        Map<String, TreeMap<Integer, Long>> verschoven = new TreeMap<>();
        Map<String, long[]> anders = new TreeMap<>();
        for (var uitslag : uitslagen) {
            for (var verandering : uitslag.veranderd()) {
                if (verandering.veld().startsWith(TERMIJNEN)) {
                    var soort = verandering.veld().substring(TERMIJNEN.length());
                    var dagen = verschoven.computeIfAbsent(soort, nieuw -> new TreeMap<>());
                    var kom = anders.computeIfAbsent(soort, nieuw -> new long[2]);
                    verschuif(verandering, dagen, kom, telling.keer(uitslag));
                }
            }
        }
        return verschoven.keySet().stream()
                .map(soort -> effect(soort, verschoven.get(soort), anders.get(soort)))
                .toList();
    }

    private static void verschuif(Lijnverandering verandering, Map<Integer, Long> dagen, long[] kom, long keer) {
        if (verandering.van() == null) {
            kom[0] += keer;
        } else if (verandering.naar() == null) {
            kom[1] += keer;
        } else {
            dagen.merge(verandering.naar().dag() - verandering.van().dag(), keer, Long::sum);
        }
    }

    private static Termijneffect effect(String soort, TreeMap<Integer, Long> dagen, long[] kom) {
        return new Termijneffect(
                soort, som(dagen.headMap(0, false)), som(dagen.tailMap(0, false)), dagen, kom[0], kom[1]);
    }

    private static long som(Map<Integer, Long> dagen) {
        return dagen.values().stream().mapToLong(Long::longValue).sum();
    }

    private List<Voorbeeld> voorbeelden() {
        return telling.voorbeelden().kies(VOORBEELDEN).stream()
                .map(kandidaat -> new Voorbeeld(
                        kandidaat.zaak(),
                        kandidaat.veranderd().stream().map(this::verandering).toList()))
                .toList();
    }

    private Verandering verandering(Lijnverandering lijn) {
        return new Verandering(
                lijn.veld(), tekst(lijn.van()), tekst(lijn.naar()), edits(lijn.nodig()), edits(lijn.voldoende()));
    }

    private List<Tabelwijziging> edits(BitSet nummers) {
        return nummers.stream().mapToObj(wijzigingen::get).toList();
    }
}
