package nl.wederhoor.tabel;

import java.util.List;

/**
 * One column with its closed domain.
 *
 * @param naam the source of an input column, the name of an output column
 * @param waarden every legal value in order, for text with a list and for booleans; else empty
 * @param minimum the smallest legal number or date, or null
 * @param maximum the largest legal number or date, or null
 * @param geheel true when only whole numbers are legal
 */
public record Kolom(
        String naam,
        String label,
        Kolomsoort soort,
        Herkomst herkomst,
        List<Object> waarden,
        Comparable<?> minimum,
        Comparable<?> maximum,
        boolean geheel) {
    public Kolom {
        waarden = List.copyOf(waarden);
    }

    /** A value of a column as people read it: no quotes, plain numbers, days as jjjj-mm-dd. */
    public static String woorden(Object waarde) {
        return Waarden.tekst(waarde);
    }

    /** True for an output column that takes any sentence of at most 300 characters. */
    public boolean isVrijeTekst() {
        return soort == Kolomsoort.TEKST && waarden.isEmpty();
    }
}
