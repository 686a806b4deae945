package nl.wederhoor.vergelijking;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one organisation's protocol says on one line; without a value it does not have that line on these facts.
 *
 * @param waarde the status, day, decider or number that the line comes down to, or null
 * @param bijzonderheden what else counts in the comparison, such as what is missing: text, numbers and lists of text
 * @param toelichting how this policy words it; never compared, since every policy has its own words
 */
public record Lezing(String waarde, Map<String, Object> bijzonderheden, String toelichting, List<String> clausules) {
    static final Lezing GEEN = new Lezing(null, Map.of(), null, List.of());

    public boolean afwezig() {
        return waarde == null;
    }

    /** True when both come down to the same; clauses and wording are each organisation's own. */
    public boolean isGelijkAan(Lezing ander) {
        return Objects.equals(waarde, ander.waarde) && bijzonderheden.equals(ander.bijzonderheden);
    }
}
