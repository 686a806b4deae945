package nl.wederhoor.bewijs;

/**
 * What one answer says and another does not.
 *
 * @param plaats the line: "routes.ondersteuning"; for a row its id: "verklaring.radar-3.4-1"
 * @param was what the first answer says, or null when it does not have the line
 * @param wordt what the second says, or null
 */
public record Afwijking(Kenmerksoort soort, String plaats, String was, String wordt) {}
