package nl.wederhoor.tabel;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Of which cells of one table KIE has shown that it reads them as the matcher does, per atom; rows are bits.
 *
 * <p>A row matches when all of its cells do. So a row that KIE matched shows that each of its cells matches, and a row
 * that it refused while all other cells are known to match shows that the last one does not. What is known only grows,
 * so threads need not wait for each other.
 */
final class Celkennis {
    private final Matrix matrix;
    private final AtomicLongArray[] past;
    private final AtomicLongArray[] pastNiet;
    private final AtomicLong vergeleken = new AtomicLong();

    Celkennis(Matrix matrix) {
        int kolommen = matrix.kolommen();
        this.matrix = matrix;
        this.past = new AtomicLongArray[kolommen];
        this.pastNiet = new AtomicLongArray[kolommen];
        for (int kolom = 0; kolom < kolommen; kolom++) {
            past[kolom] = new AtomicLongArray(matrix.atomen(kolom).aantal());
            pastNiet[kolom] = new AtomicLongArray(matrix.atomen(kolom).aantal());
        }
    }

    /** The rows of which KIE has not shown yet what it makes of this input, or of what they give when they are chosen. */
    long open(int[] atomen, long passend, long gekozen) {
        long wel = matrix.alleRijen();
        long niet = 0;
        for (int kolom = 0; kolom < atomen.length; kolom++) {
            wel &= past(kolom, atomen[kolom]);
            niet |= pastNiet[kolom].get(atomen[kolom]);
        }
        return passend & ~wel | matrix.alleRijen() & ~passend & ~niet | gekozen & ~vergeleken.get();
    }

    /** KIE matched exactly these rows on this input, and gave the output of the chosen ones. */
    void leer(int[] atomen, long passend, long gekozen) {
        vergeleken.accumulateAndGet(gekozen, (eerder, nieuw) -> eerder | nieuw);
        for (int kolom = 0; kolom < atomen.length; kolom++) {
            voegToe(past[kolom], atomen[kolom], passend);
        }
        long zeker = metEenOnbekendeCel(atomen, matrix.alleRijen() & ~passend);
        for (int kolom = 0; kolom < atomen.length; kolom++) {
            voegToe(pastNiet[kolom], atomen[kolom], zeker & ~past(kolom, atomen[kolom]));
        }
    }

    private long metEenOnbekendeCel(int[] atomen, long rijen) {
        long een = 0;
        long meer = 0;
        for (int kolom = 0; kolom < atomen.length; kolom++) {
            long onbekend = rijen & ~past(kolom, atomen[kolom]);
            meer |= een & onbekend;
            een |= onbekend;
        }
        return een & ~meer;
    }

    /** The rows of which the cell in this column is known to match, or asks for nothing. */
    private long past(int kolom, int atoom) {
        return past[kolom].get(atoom) | ~matrix.vragers(kolom);
    }

    private static void voegToe(AtomicLongArray rijen, int atoom, long nieuw) {
        rijen.accumulateAndGet(atoom, nieuw, (eerder, erbij) -> eerder | erbij);
    }
}
