package nl.wederhoor.bereik;

/**
 * Something that the version before says on a case, and that this version was not seen to say on any.
 *
 * @param voorbeeld a case on which the version before says it
 * @param pogingen how many cases this version was asked about
 */
public record Verdwenen(Uitkomst uitkomst, Melding voorbeeld, int pogingen) {
    /** Never "impossible": a search that finds nothing proves nothing. */
    public String zin() {
        return uitkomst.woorden() + ". De vorige versie zegt dit bij het voorbeeld. In deze versie niet gevonden in "
                + pogingen + " pogingen.";
    }
}
