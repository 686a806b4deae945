package nl.wederhoor.tabel;

import java.util.HashSet;
import java.util.Set;

/**
 * Exact questions about one table in one state: which rows can match, and whether some completion of the state escapes a
 * set of rows (three-valued.md, steps 4 and 5). Static column order, no budget.
 */
final class Dekking {
    private static final int ONTHOUD_VANAF = 64;

    private final Matrix matrix;
    private final Stand stand;
    private final int[] open;
    private int aantalOpen;
    private final long[] rest;
    private long binnen;
    private int knopen;
    private boolean volledig;
    private Set<Long>[] bekend;

    Dekking(Matrix matrix, Stand stand) {
        this.matrix = matrix;
        this.stand = stand;
        this.open = new int[matrix.kolommen()];
        this.rest = new long[matrix.kolommen() + 1];
    }

    /** The rows that match in at least one completion. */
    long mogelijk() {
        long mogelijk = matrix.alleRijen();
        for (int kolom = 0; kolom < matrix.kolommen() && mogelijk != 0; kolom++) {
            mogelijk &= ooit(kolom);
        }
        return mogelijk;
    }

    /** The rows that are the first to match in at least one completion, out of the possible rows. */
    long winnaars(long mogelijk) {
        long winnaars = 0;
        for (long over = mogelijk; over != 0; over &= over - 1) {
            long rij = Long.lowestOneBit(over);
            if (onbedekt(mogelijk & (rij - 1), rij)) {
                winnaars |= rij;
            }
        }
        return winnaars;
    }

    /** True when some completion matches none of these rows; they must be possible rows. */
    boolean onbedekt(long rijen) {
        return onbedekt(rijen, 0);
    }

    /** The number of steps when every row of the table is searched in full, without stopping at the first way out. */
    int stappen() {
        volledig = true;
        onbedekt(mogelijk());
        volledig = false;
        return knopen;
    }

    /** The same, over the completions that match the row {@code eis} (0: over all). */
    private boolean onbedekt(long rijen, long eis) {
        binnen = eis;
        knopen = 0;
        bekend = null;
        kiesKolommen(rijen);
        return zoek(0, rijen);
    }

    /** Open columns that can remove a row, and behind each the rows that no later column removes. */
    private void kiesKolommen(long rijen) {
        aantalOpen = 0;
        long vol = -1L;
        for (int kolom = 0; kolom < matrix.kolommen(); kolom++) {
            if (stand.isOpen(kolom) && (altijd(kolom) & rijen) != rijen) {
                open[aantalOpen++] = kolom;
            }
        }
        rest[aantalOpen] = vol;
        for (int i = aantalOpen - 1; i >= 0; i--) {
            vol &= altijd(open[i]);
            rest[i] = vol;
        }
    }

    private boolean zoek(int diepte, long over) {
        if (over == 0) {
            return true;
        }
        if ((over & rest[diepte]) != 0 || isBekend(diepte, over)) {
            return false;
        }
        int kolom = open[diepte];
        var maskers = matrix.maskers(kolom);
        boolean gevonden = false;
        for (int klasse = 0; klasse < maskers.length && (!gevonden || volledig); klasse++) {
            gevonden |= mag(kolom, klasse, maskers[klasse]) && zoek(diepte + 1, over & maskers[klasse]);
        }
        return gevonden;
    }

    /** True when this place was searched before: it has no way out, or the search would have ended. */
    private boolean isBekend(int diepte, long over) {
        if (++knopen < ONTHOUD_VANAF) {
            return false;
        }
        if (bekend == null) {
            bekend = nieuw(matrix.kolommen());
        }
        if (bekend[diepte] == null) {
            bekend[diepte] = new HashSet<>();
        }
        return !bekend[diepte].add(over);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Set<Long>[] nieuw(int aantal) {
        return new Set[aantal];
    }

    private boolean mag(int kolom, int klasse, long masker) {
        return (binnen == 0 || (masker & binnen) != 0) && stand.mag(kolom, klasse);
    }

    private long ooit(int kolom) {
        var maskers = matrix.maskers(kolom);
        if (!stand.isOpen(kolom)) {
            return maskers[stand.klasse(kolom)];
        }
        long ooit = 0;
        for (int klasse = 0; klasse < maskers.length; klasse++) {
            ooit |= stand.mag(kolom, klasse) ? maskers[klasse] : 0;
        }
        return ooit;
    }

    private long altijd(int kolom) {
        var maskers = matrix.maskers(kolom);
        long altijd = -1L;
        for (int klasse = 0; klasse < maskers.length; klasse++) {
            altijd &= mag(kolom, klasse, maskers[klasse]) ? maskers[klasse] : -1L;
        }
        return altijd;
    }
}
