package nl.wederhoor.analyse;

import java.util.List;

/** Which of some boxes hold each part of each column, as bits. */
final class Kaart {
    private final long[][][] bits;
    private final int woorden;
    private final int dozen;

    Kaart(Ruimte ruimte, List<Doos> dozen) {
        int kolommen = ruimte.kolommen().size();
        this.dozen = dozen.size();
        this.woorden = (dozen.size() + Long.SIZE - 1) / Long.SIZE;
        this.bits = new long[kolommen][][];
        for (int kolom = 0; kolom < kolommen; kolom++) {
            bits[kolom] = new long[ruimte.delen(kolom)][woorden];
            for (int doos = 0; doos < dozen.size(); doos++) {
                var delen = dozen.get(doos).delen(kolom);
                for (int deel = delen.nextSetBit(0); deel >= 0; deel = delen.nextSetBit(deel + 1)) {
                    bits[kolom][deel][doos / Long.SIZE] |= 1L << doos;
                }
            }
        }
    }

    int dozen() {
        return dozen;
    }

    /** All boxes, as bits. */
    long[] alle() {
        var alle = new long[woorden];
        for (int doos = 0; doos < dozen; doos++) {
            alle[doos / Long.SIZE] |= 1L << doos;
        }
        return alle;
    }

    /** The boxes that hold this part; not to be changed. */
    long[] bij(int kolom, int deel) {
        return bits[kolom][deel];
    }

    static boolean leeg(long[] bits) {
        for (long woord : bits) {
            if (woord != 0) {
                return false;
            }
        }
        return true;
    }

    static long[] en(long[] een, long[] ander) {
        var samen = new long[een.length];
        for (int i = 0; i < een.length; i++) {
            samen[i] = een[i] & ander[i];
        }
        return samen;
    }

    static boolean snijdt(long[] een, long[] ander) {
        for (int i = 0; i < een.length; i++) {
            if ((een[i] & ander[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** True when every bit of the first is a bit of the second. */
    static boolean binnen(long[] een, long[] ander) {
        for (int i = 0; i < een.length; i++) {
            if ((een[i] & ~ander[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    static int aantal(long[] bits) {
        int aantal = 0;
        for (long woord : bits) {
            aantal += Long.bitCount(woord);
        }
        return aantal;
    }
}
