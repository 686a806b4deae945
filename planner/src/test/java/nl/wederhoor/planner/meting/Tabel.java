package nl.wederhoor.planner.meting;

import java.util.Locale;

/** A table for docs/benchmarks.md, printed line by line so that a measurement that is cut off is not lost. */
final class Tabel {
    private Tabel() {}

    static void kop(String titel, String... kolommen) {
        System.out.println("\n### " + titel + "\n");
        System.out.println("| " + String.join(" | ", kolommen) + " |");
        System.out.println("|" + " --- |".repeat(kolommen.length));
    }

    static void regel(Object... cellen) {
        var regel = new StringBuilder("|");
        for (Object cel : cellen) {
            regel.append(' ').append(tekst(cel)).append(" |");
        }
        System.out.println(regel);
        System.out.flush();
    }

    /** What was measured just now, before the table that it will stand in. */
    static void voortgang(Object... delen) {
        var regel = new StringBuilder(">");
        for (Object deel : delen) {
            regel.append(' ').append(tekst(deel));
        }
        System.out.println(regel);
        System.out.flush();
    }

    private static String tekst(Object cel) {
        return cel instanceof Double getal
                ? String.format(Locale.ROOT, getal < 1 ? "%.4f" : "%.2f", getal)
                : String.valueOf(cel);
    }
}
