package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a box as large as it can be without touching some others: whole columns first, then part by part. */
final class Groei {
    private final Ruimte ruimte;
    private final Doos grens;
    private final Kaart kaart;
    private Doos doos;

    private Groei(Ruimte ruimte, Doos begin, Doos grens, List<Doos> verboden) {
        this.ruimte = ruimte;
        this.grens = grens;
        this.kaart = new Kaart(ruimte, verboden);
        this.doos = begin;
    }

    /** The box around this one within a limit that touches none of these; nothing can be added to it. */
    static Doos van(Ruimte ruimte, Doos begin, Doos grens, List<Doos> verboden) {
        var groei = new Groei(
                ruimte, begin, grens, verboden.stream().filter(grens::raakt).toList());
        var volgorde = groei.volgorde(verboden);
        volgorde.forEach(groei::heel);
        volgorde.forEach(groei::perDeel);
        return groei.doos;
    }

    /** Columns that matter to the fewest boxes first: a box with few conditions reads easily. */
    private List<Integer> volgorde(List<Doos> verboden) {
        return IntStream.range(0, doos.kolommen())
                .boxed()
                .sorted(Comparator.comparingLong(kolom -> verboden.stream()
                        .filter(een -> een.delen(kolom).cardinality() < ruimte.delen(kolom))
                        .count()))
                .toList();
    }

    private void heel(int kolom) {
        var anderen = anderen(kolom);
        boolean kan = grens.delen(kolom).stream().allMatch(deel -> vrij(anderen, kolom, deel));
        boolean aaneen = !ruimte.isGeordend(kolom) || aaneen(grens.delen(kolom));
        if (kan && aaneen) {
            doos = doos.met(kolom, grens.delen(kolom));
        }
    }

    private static boolean aaneen(BitSet delen) {
        return delen.length() - delen.nextSetBit(0) == delen.cardinality();
    }

    private void perDeel(int kolom) {
        var anderen = anderen(kolom);
        var delen = (BitSet) doos.delen(kolom).clone();
        for (int deel : naarBuiten(kolom, delen)) {
            boolean mag = grens.delen(kolom).get(deel) && vrij(anderen, kolom, deel);
            boolean naast = !ruimte.isGeordend(kolom) || delen.get(deel + 1) || deel > 0 && delen.get(deel - 1);
            if (mag && naast) {
                delen.set(deel);
            }
        }
        doos = doos.met(kolom, delen);
    }

    /** Upwards from the end, then downwards from the begin, so that on a line neighbours come one after another. */
    private List<Integer> naarBuiten(int kolom, BitSet delen) {
        var volgorde = new ArrayList<Integer>();
        for (int deel = delen.nextSetBit(0); deel < ruimte.delen(kolom); deel++) {
            volgorde.add(deel);
        }
        for (int deel = delen.nextSetBit(0) - 1; deel >= 0; deel--) {
            volgorde.add(deel);
        }
        return volgorde;
    }

    private boolean vrij(long[] anderen, int kolom, int deel) {
        return !Kaart.snijdt(anderen, kaart.bij(kolom, deel));
    }

    /** The forbidden boxes that touch the box in every column but this one. */
    private long[] anderen(int kolom) {
        var anderen = kaart.alle();
        for (int ander = 0; ander < doos.kolommen(); ander++) {
            anderen = ander == kolom ? anderen : Kaart.en(anderen, inKolom(ander));
        }
        return anderen;
    }

    private long[] inKolom(int kolom) {
        var bits = new long[kaart.alle().length];
        doos.delen(kolom).stream().forEach(deel -> {
            for (int i = 0; i < bits.length; i++) {
                bits[i] |= kaart.bij(kolom, deel)[i];
            }
        });
        return bits;
    }
}
