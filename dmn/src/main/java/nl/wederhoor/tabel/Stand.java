package nl.wederhoor.tabel;

import java.util.Arrays;

/** What is known about the columns of one table: a class, or open; an open column may be limited to some classes. */
final class Stand {
    static final int OPEN = -1;
    private static final long ALLE = -1L;

    private final int[] klassen;
    private final long[] beperkingen;

    Stand(int kolommen) {
        klassen = new int[kolommen];
        beperkingen = new long[kolommen];
        Arrays.fill(klassen, OPEN);
        Arrays.fill(beperkingen, ALLE);
    }

    /** Sets a class, or {@link #OPEN} for everything. */
    void zet(int kolom, int klasse) {
        klassen[kolom] = klasse;
        beperkingen[kolom] = ALLE;
    }

    /** Limits a column to these classes, as bits; only for columns with at most 64 classes. */
    void beperk(int kolom, long toegestaan) {
        boolean een = Long.bitCount(toegestaan) == 1;
        klassen[kolom] = een ? Long.numberOfTrailingZeros(toegestaan) : OPEN;
        beperkingen[kolom] = toegestaan;
    }

    boolean isOpen(int kolom) {
        return klassen[kolom] == OPEN;
    }

    int klasse(int kolom) {
        return klassen[kolom];
    }

    boolean mag(int kolom, int klasse) {
        long beperking = beperkingen[kolom];
        return beperking == ALLE || (beperking >>> klasse & 1) != 0;
    }
}
