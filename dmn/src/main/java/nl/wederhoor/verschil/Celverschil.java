package nl.wederhoor.verschil;

/** Another value in one place, in words; an empty text where there was or is nothing. */
public record Celverschil(String kolom, String label, String van, String naar) {
    /** "Aantal van 1 naar 2". */
    public String zin() {
        return label + " van " + woorden(van) + " naar " + woorden(naar);
    }

    private static String woorden(String waarde) {
        return waarde.isEmpty() ? "niets" : waarde.equals("-") ? "maakt niet uit" : waarde;
    }
}
