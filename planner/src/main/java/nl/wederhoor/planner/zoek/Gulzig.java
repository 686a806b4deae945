package nl.wederhoor.planner.zoek;

import java.util.Comparator;
import java.util.stream.IntStream;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/** A first plan: the hardest to place first, each where it costs least at that moment. */
final class Gulzig {

    private Gulzig() {}

    /** Everybody keeps what can be kept, and the rest is placed; what the budget allows is counted from there. */
    static Werkblad begin(Paartabel tabel, int budget) {
        var blad = new Werkblad(Verdeling.wachtend(tabel));
        laatBij(tabel, blad);
        vulAan(tabel, blad);
        return verder(blad.verdeling(), budget);
    }

    /** Further from a plan; what is above the budget already may come down but not go up. */
    static Werkblad verder(Verdeling van, int budget) {
        return new Werkblad(van, budget < 0 ? Integer.MAX_VALUE : budget);
    }

    private static void laatBij(Paartabel tabel, Werkblad blad) {
        for (int i = 0; i < tabel.aantal(); i++) {
            int zuinigst = blad.plek(i);
            for (int naar : blad.plekken(i)) {
                boolean minder = tabel.rij(i).overdrachten(naar) < tabel.rij(i).overdrachten(zuinigst);
                zuinigst = minder && blad.mag(i, naar) ? naar : zuinigst;
            }
            if (zuinigst != blad.plek(i)) {
                blad.verplaats(i, zuinigst);
            }
        }
    }

    private static void vulAan(Paartabel tabel, Werkblad blad) {
        Comparator<Integer> moeilijkst = Comparator.comparingInt(i -> blad.plekken(i).length);
        IntStream.range(0, tabel.aantal())
                .boxed()
                .sorted(moeilijkst.thenComparing(Comparator.comparingInt(i -> -zwaarst(tabel, i))))
                .filter(i -> blad.plek(i) == tabel.wachtrij())
                .forEach(i -> plaats(blad, i));
    }

    private static int zwaarst(Paartabel tabel, int i) {
        return IntStream.range(0, tabel.wachtrij())
                .map(j -> tabel.rij(i).inspanning(j))
                .max()
                .orElse(0);
    }

    private static void plaats(Werkblad blad, int i) {
        int beste = blad.plek(i);
        long laagste = 0;
        for (int naar : blad.plekken(i)) {
            if (naar != blad.plek(i) && blad.mag(i, naar)) {
                long verschil = blad.verschil(i, naar);
                if (verschil < laagste) {
                    laagste = verschil;
                    beste = naar;
                }
            }
        }
        if (beste != blad.plek(i)) {
            blad.verplaats(i, beste);
        }
    }
}
