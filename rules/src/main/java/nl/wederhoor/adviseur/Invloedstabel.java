package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.feiten.Feit;

/**
 * What a group of lines says on every combination of the kinds of its facts, as numbers: equal numbers, equal lines.
 *
 * <p>So whether a fact can still change a line is looked up and not searched: it can when two combinations that the case
 * leaves open differ in that fact only, and in the number.
 */
final class Invloedstabel {
    private final List<Domein> domeinen;
    private final int[] stap;
    private final Map<String, int[]> perVeld = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> nummers = new HashMap<>();
    private final int aantal;

    Invloedstabel(List<Domein> domeinen) {
        this.domeinen = domeinen;
        this.stap = new int[domeinen.size()];
        int grootte = 1;
        for (int i = 0; i < stap.length; i++) {
            stap[i] = grootte;
            grootte *= domeinen.get(i).waarden().size();
        }
        this.aantal = grootte;
    }

    static long grootte(List<Domein> domeinen) {
        return domeinen.stream()
                .mapToLong(domein -> domein.waarden().size())
                .reduce(1, (een, ander) -> Math.min(Integer.MAX_VALUE, een * ander));
    }

    int aantal() {
        return aantal;
    }

    /** The case with the facts of a combination. */
    Casus casus(Casus basis, int combinatie) {
        var casus = basis;
        for (int i = 0; i < stap.length; i++) {
            var waarden = domeinen.get(i).waarden();
            var waarde = waarden.get(combinatie / stap[i] % waarden.size());
            if (waarde != null) {
                casus = casus.met(domeinen.get(i).feit(), waarde);
            }
        }
        return casus;
    }

    void zet(int combinatie, Map<String, String> lijnen) {
        lijnen.forEach((veld, waarde) ->
                perVeld.computeIfAbsent(veld, nieuw -> new int[aantal])[combinatie] = nummer(veld, waarde));
    }

    private int nummer(String veld, String waarde) {
        var bekend = nummers.computeIfAbsent(veld, nieuw -> new HashMap<>());
        var nummer = bekend.putIfAbsent(waarde, bekend.size() + 1);
        return nummer == null ? bekend.size() : nummer;
    }

    /** Lines that are the same everywhere need no numbers. */
    Invloedstabel klaar() {
        nummers.clear();
        perVeld.values().removeIf(gelijk -> Arrays.stream(gelijk).distinct().count() == 1);
        return this;
    }

    /** The lines that this fact can still change, when every fact has one of these kinds. */
    Set<String> veranderlijk(Feit feit, List<List<Integer>> open) {
        int domein = plaats(feit);
        Set<String> velden = new LinkedHashSet<>();
        perVeld.forEach((veld, nummers) -> {
            if (verandert(nummers, domein, open, 0, 0)) {
                velden.add(veld);
            }
        });
        return velden;
    }

    private int plaats(Feit feit) {
        int plaats = 0;
        while (domeinen.get(plaats).feit() != feit) {
            plaats++;
        }
        return plaats;
    }

    private boolean verandert(int[] nummers, int domein, List<List<Integer>> open, int diepte, int combinatie) {
        if (diepte == stap.length) {
            return verschilt(nummers, domein, open, combinatie);
        }
        if (diepte == domein) {
            return verandert(nummers, domein, open, diepte + 1, combinatie);
        }
        for (int plaats : open.get(diepte)) {
            if (verandert(nummers, domein, open, diepte + 1, combinatie + plaats * stap[diepte])) {
                return true;
            }
        }
        return false;
    }

    private boolean verschilt(int[] nummers, int domein, List<List<Integer>> open, int combinatie) {
        int eerste = nummers[combinatie + open.get(domein).get(0) * stap[domein]];
        for (int plaats : open.get(domein)) {
            if (nummers[combinatie + plaats * stap[domein]] != eerste) {
                return true;
            }
        }
        return false;
    }

    /** The kinds that a case leaves open, per fact. */
    List<List<Integer>> open(Casus casus) {
        List<List<Integer>> open = new ArrayList<>(domeinen.size());
        domeinen.forEach(domein -> open.add(domein.open(casus)));
        return open;
    }
}
