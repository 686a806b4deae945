package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for an input of one box that lies in none of some others: exact, in static order, under a bound on work.
 *
 * <p>A step takes the box that is hardest to get out of, branches over a column that gets out of it, and tries of the
 * parts of that column only those that leave a smallest set of boxes. What failed before is remembered.
 */
public final class Zoektocht {
    private final Kaart kaart;
    private final Werk werk;
    private final int[][] delen;
    private final int[] uitwegen;
    private final int[] keuze;
    private final Set<Plek> mislukt = new HashSet<>();

    private Zoektocht(Ruimte ruimte, Doos binnen, List<Doos> buiten, Werk werk) {
        int kolommen = binnen.kolommen();
        this.kaart = new Kaart(ruimte, buiten);
        this.werk = werk;
        this.delen = new int[kolommen][];
        this.keuze = new int[kolommen];
        this.uitwegen = new int[buiten.size()];
        for (int kolom = 0; kolom < kolommen; kolom++) {
            delen[kolom] = binnen.delen(kolom).stream().toArray();
            keuze[kolom] = delen[kolom][0];
            for (int doos = 0; doos < buiten.size(); doos++) {
                var over = (BitSet) binnen.delen(kolom).clone();
                over.andNot(buiten.get(doos).delen(kolom));
                uitwegen[doos] |= over.isEmpty() ? 0 : 1 << kolom;
            }
        }
    }

    /**
     * One input of the first box that is in none of the others, as a box of one part per column.
     *
     * <p>Empty when there is none, or when {@code werk} is used up: ask {@link Werk#isOp()}.
     */
    public static Optional<Doos> punt(Ruimte ruimte, Doos binnen, List<Doos> buiten, Werk werk) {
        if (binnen.isLeeg()) {
            return Optional.empty();
        }
        var rakend = buiten.stream().filter(binnen::raakt).toList();
        var tocht = new Zoektocht(ruimte, binnen, rakend, werk);
        int alle = (1 << binnen.kolommen()) - 1;
        return tocht.zoek(tocht.kaart.alle(), alle) ? Optional.of(tocht.gevonden()) : Optional.empty();
    }

    private Doos gevonden() {
        return new Doos(Arrays.stream(keuze).mapToObj(Zoektocht::enkel).toList());
    }

    private static BitSet enkel(int deel) {
        var set = new BitSet();
        set.set(deel);
        return set;
    }

    private boolean zoek(long[] over, int kolommen) {
        if (Kaart.leeg(over)) {
            return true;
        }
        if (!werk.stap()) {
            return false;
        }
        int kolom = kies(over, kolommen);
        if (kolom < 0 || !mislukt.add(new Plek(kolommen, over))) {
            return false;
        }
        for (var tak : takken(over, kolom)) {
            keuze[kolom] = tak.deel();
            if (zoek(tak.over(), kolommen & ~(1 << kolom))) {
                return true;
            }
        }
        keuze[kolom] = delen[kolom][0];
        return false;
    }

    /** A column that gets out of the box with the fewest ways out, and out of most others; -1 when a box has none. */
    private int kies(long[] over, int kolommen) {
        var telling = new int[keuze.length];
        int krapste = 0;
        int minste = Integer.MAX_VALUE;
        for (int doos = 0; doos < uitwegen.length; doos++) {
            if ((over[doos / Long.SIZE] >>> doos & 1) != 0) {
                int weg = uitwegen[doos] & kolommen;
                if (weg == 0) {
                    return -1;
                }
                if (Integer.bitCount(weg) < minste) {
                    minste = Integer.bitCount(weg);
                    krapste = weg;
                }
                for (int rest = weg; rest != 0; rest &= rest - 1) {
                    telling[Integer.numberOfTrailingZeros(rest)]++;
                }
            }
        }
        int beste = Integer.numberOfTrailingZeros(krapste);
        for (int rest = krapste; rest != 0; rest &= rest - 1) {
            int kolom = Integer.numberOfTrailingZeros(rest);
            beste = telling[kolom] > telling[beste] ? kolom : beste;
        }
        return beste;
    }

    /** The parts of a column that leave a set of boxes of which no other part leaves less. */
    private List<Tak> takken(long[] over, int kolom) {
        var kandidaten = new ArrayList<Tak>();
        for (int deel : delen[kolom]) {
            var rest = Kaart.en(over, kaart.bij(kolom, deel));
            kandidaten.add(new Tak(deel, rest, Kaart.aantal(rest)));
        }
        kandidaten.sort(Comparator.comparingInt(Tak::aantal));
        var takken = new ArrayList<Tak>();
        for (var tak : kandidaten) {
            if (takken.stream().noneMatch(minder -> Kaart.binnen(minder.over(), tak.over()))) {
                takken.add(tak);
            }
        }
        return takken;
    }

    private record Tak(int deel, long[] over, int aantal) {}

    /** The columns and boxes that are left. */
    private record Plek(int kolommen, long[] over) {
        @Override
        public boolean equals(Object ander) {
            return ander instanceof Plek plek && kolommen == plek.kolommen && Arrays.equals(over, plek.over);
        }

        @Override
        public int hashCode() {
            return 31 * kolommen + Arrays.hashCode(over);
        }
    }
}
