package nl.wederhoor.vergelijking;

/**
 * One line that two answers of the same organisation do not share.
 *
 * @param veld the field of the advice: "routes"
 * @param sleutel which line of that field: "ondersteuning"
 * @param van what it was, or null when there was no such line
 * @param naar what it is, or null when there is no such line any more
 */
public record Verschil(String veld, String sleutel, String van, String naar) {}
