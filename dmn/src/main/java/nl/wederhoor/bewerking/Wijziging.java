package nl.wederhoor.bewerking;

import java.util.List;
import java.util.Map;

/** One edit of a table, in the words of the contract. */
public sealed interface Wijziging {

    /** Another value in one cell of a row. */
    record Celwijziging(String rij, String kolom, String waarde) implements Wijziging {}

    /**
     * A row more; input cells that are not given match everything.
     *
     * @param na the row after which it comes; "" is the top, null (absent) the end
     */
    record NieuweRij(Map<String, String> cellen, List<String> clausules, String toelichting, String na)
            implements Wijziging {
        public NieuweRij {
            cellen = cellen == null ? Map.of() : cellen;
        }
    }

    /** A row less. */
    record RijWeg(String rij) implements Wijziging {}

    /**
     * A row at another place.
     *
     * @param na the row after which it comes; "" is the top, null (absent) the end
     */
    record RijVerplaatst(String rij, String na) implements Wijziging {}

    /** Other clauses or another remark with a row; null leaves what stands there. */
    record Bijschrift(String rij, List<String> clausules, String toelichting) implements Wijziging {}
}
