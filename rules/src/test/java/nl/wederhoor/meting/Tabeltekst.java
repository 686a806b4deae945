package nl.wederhoor.meting;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table in Markdown, as it stands in docs/benchmarks.md. */
final class Tabeltekst {
    private final StringBuilder tekst = new StringBuilder("\n");

    Tabeltekst(String... koppen) {
        regel((Object[]) koppen);
        regel((Object[]) Arrays.stream(koppen).map(kop -> "---").toArray(String[]::new));
    }

    Tabeltekst regel(Object... cellen) {
        tekst.append(Arrays.stream(cellen).map(Tabeltekst::cel).collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    private static String cel(Object cel) {
        return cel instanceof Double getal
                ? String.format(Locale.ROOT, getal < 1 ? "%.3f" : getal < 100 ? "%.1f" : "%.0f", getal)
                : cel.toString();
    }

    void toon() {
        System.out.println(tekst);
    }
}
