package nl.wederhoor.verschil;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.wederhoor.analyse.Voorbeeld;
import nl.wederhoor.tabel.Cel;
import nl.wederhoor.tabel.Kolom;

/**
 * A block of inputs of one table whose outcome changed, the same change everywhere in it.
 *
 * <p>In a table that collects, a block says of one outcome that it came (nothing in {@code van}) or went (nothing in
 * {@code naar}); in others nothing means that no row applies.
 *
 * @param van the outcome before, by output column; empty for none
 * @param naar the outcome after
 * @param rijVan the row that gave the outcome before, or ""
 * @param rijNaar the row that gives the outcome now, or ""
 * @param waar by source the cell in words, for every column that matters
 * @param zin the change in plain Dutch
 * @param voorbeeld an input of the block; both engines confirmed what comes out before and after
 */
public record Gebied(
        Map<String, Object> van,
        Map<String, Object> naar,
        String rijVan,
        String rijNaar,
        Map<String, String> waar,
        String zin,
        Voorbeeld voorbeeld,
        Cellen cellen) {

    /** The cells of the block, one per column. */
    public static final class Cellen {
        private final List<Kolom> kolommen;
        private final List<Cel> cellen;

        Cellen(List<Kolom> kolommen, List<Cel> cellen) {
            this.kolommen = kolommen;
            this.cellen = cellen;
        }
    }

    /** True when an input with these values lies in the block, whatever is not known (null): so surely and not maybe. */
    public boolean bevat(Function<String, Object> waarden) {
        return IntStream.range(0, cellen.cellen.size()).allMatch(i -> {
            var waarde = waarden.apply(cellen.kolommen.get(i).naam());
            return waarde == null
                    ? cellen.cellen.get(i) instanceof Cel.Alles
                    : cellen.cellen.get(i).past(waarde);
        });
    }
}
