package nl.wederhoor.analyse;

import java.util.List;
import java.util.Map;

/**
 * A row that closes a gap and touches no other row; a person decides whether it says what is meant.
 *
 * @param cellen by column id (source of an input, name of an output), in words as the contract spells them
 * @param clausules those of the row that looks most like it, for want of better ones
 * @param na the row behind which it reads best
 * @param uitkomstVan the row that looks most like it; its outcome stands in the proposal for want of a better one
 */
public record Rijvoorstel(Map<String, String> cellen, List<String> clausules, String na, String uitkomstVan) {}
