package nl.wederhoor.partij;

import java.util.List;
import java.util.regex.Pattern;

/** Spellings that Dutch names share: Bruijn and Bruin, Meijer and Meyer, Claassen and Klasen sound the same. */
final class Klank {
    private static final List<Regel> REGELS = List.of(
            new Regel("uij|uy", "ui"),
            new Regel("eij|ey|ei|ij", "y"),
            new Regel("eau", "o"),
            new Regel("ph", "f"),
            new Regel("th", "t"),
            new Regel("ck", "k"),
            new Regel("sh|sj", "s"),
            new Regel("c(?=[eiy])", "s"),
            new Regel("c(?!h)", "k"),
            new Regel("q", "k"),
            new Regel("x", "ks"),
            new Regel("dt$", "t"),
            new Regel("z", "s"),
            new Regel("ou", "au"),
            new Regel("(.)\\1+", "$1"));

    private record Regel(Pattern patroon, String door) {
        Regel(String patroon, String door) {
            this(Pattern.compile(patroon), door);
        }
    }

    private Klank() {}

    /** Of a folded word; the empty word stays empty. */
    static String van(String gevouwen) {
        var klank = gevouwen;
        for (var regel : REGELS) {
            klank = regel.patroon().matcher(klank).replaceAll(regel.door());
        }
        return klank;
    }
}
