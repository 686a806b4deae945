package nl.wederhoor.analyse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A block of inputs: per column the parts of its domain that are in it. Immutable. */
public final class Doos {
    private final BitSet[] kolommen;

    Doos(List<BitSet> kolommen) {
        this.kolommen = kolommen.stream().map(deel -> (BitSet) deel.clone()).toArray(BitSet[]::new);
    }

    private Doos(BitSet[] kolommen) {
        this.kolommen = kolommen;
    }

    int kolommen() {
        return kolommen.length;
    }

    /** The parts of one column; not to be changed. */
    BitSet delen(int kolom) {
        return kolommen[kolom];
    }

    Doos met(int kolom, BitSet delen) {
        var nieuw = kolommen.clone();
        nieuw[kolom] = (BitSet) delen.clone();
        return new Doos(nieuw);
    }

    /** True when no input is in it. */
    public boolean isLeeg() {
        return Arrays.stream(kolommen).anyMatch(BitSet::isEmpty);
    }

    /** True when some input is in both. */
    public boolean raakt(Doos ander) {
        for (int kolom = 0; kolom < kolommen.length; kolom++) {
            if (!kolommen[kolom].intersects(ander.kolommen[kolom])) {
                return false;
            }
        }
        return true;
    }

    /** The inputs that are in both. */
    public Doos samen(Doos ander) {
        var nieuw = new BitSet[kolommen.length];
        Arrays.setAll(nieuw, kolom -> {
            var deel = (BitSet) kolommen[kolom].clone();
            deel.and(ander.kolommen[kolom]);
            return deel;
        });
        return new Doos(nieuw);
    }

    /** True when every input of the other is in this one. */
    public boolean bevat(Doos ander) {
        if (ander.isLeeg()) {
            return true;
        }
        for (int kolom = 0; kolom < kolommen.length; kolom++) {
            var over = (BitSet) ander.kolommen[kolom].clone();
            over.andNot(kolommen[kolom]);
            if (!over.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Doos doos && Arrays.equals(kolommen, doos.kolommen);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(kolommen);
    }
}
