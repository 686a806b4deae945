package nl.wederhoor.tabel;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Writing and ordering of the four kinds of values that stand in cells. */
final class Waarden {
    private Waarden() {}

    /** As people read it: words without quotes. */
    static String tekst(Object waarde) {
        return waarde instanceof BigDecimal getal ? getal.toPlainString() : String.valueOf(waarde);
    }

    /** As FEEL writes it. */
    static String feel(Object waarde) {
        if (waarde instanceof String tekst) {
            return '"' + tekst.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        return waarde instanceof LocalDate dag ? "date(\"" + dag + "\")" : tekst(waarde);
    }

    /** The place of a number or day on one line of numbers. */
    static BigDecimal plaats(Object waarde) {
        return waarde instanceof LocalDate dag ? BigDecimal.valueOf(dag.toEpochDay()) : (BigDecimal) waarde;
    }

    static int vergelijk(Object links, Object rechts) {
        return plaats(links).compareTo(plaats(rechts));
    }
}
