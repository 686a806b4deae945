package nl.wederhoor.bereik;

/**
 * Something that this version says on a case, and that the version before was not seen to say on any.
 *
 * @param voorbeeld a case on which this version says it
 * @param pogingen how many cases the version before was asked about
 */
public record Verschenen(Uitkomst uitkomst, Melding voorbeeld, int pogingen) {
    public String zin() {
        return uitkomst.woorden() + ". Deze versie zegt dit bij het voorbeeld. In de vorige versie niet gevonden in "
                + pogingen + " pogingen.";
    }
}
