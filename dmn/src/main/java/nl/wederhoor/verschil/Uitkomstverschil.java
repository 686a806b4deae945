package nl.wederhoor.verschil;

import java.util.List;
import java.util.Map;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.TabelLader;

/**
 * For which inputs two versions of one table give another outcome, exactly.
 *
 * @param gebieden blocks that together hold every changed input, as far as {@code nietVergeleken} is empty; those with
 *     the fewest conditions first
 * @param nietVergeleken what was not compared, as sentences
 * @param onbevestigd the number of blocks that the engine of record does not confirm; a number above zero is our fault
 */
public record Uitkomstverschil(List<Gebied> gebieden, List<String> nietVergeleken, int onbevestigd) {
    private static final String TABEL = ".dmn";

    public Uitkomstverschil {
        gebieden = List.copyOf(gebieden);
        nietVergeleken = List.copyOf(nietVergeleken);
    }

    /** The change of one table between two versions; a text that is missing (null) or the same gives no change. */
    public static Uitkomstverschil van(String besluit, String oud, String nieuw) {
        if (oud == null || nieuw == null || oud.equals(nieuw)) {
            return new Uitkomstverschil(List.of(), List.of(), 0);
        }
        return new Vergelijking(lees(besluit, oud), lees(besluit, nieuw)).verschil();
    }

    private static GelezenTabel lees(String besluit, String tekst) {
        return TabelLader.lees(Map.of(besluit + TABEL, tekst)).get(0);
    }

    public boolean isVolledig() {
        return nietVergeleken.isEmpty();
    }
}
