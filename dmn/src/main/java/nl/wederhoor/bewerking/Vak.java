package nl.wederhoor.bewerking;

/** The characters of one cell in the file; everything around them stays as it is. */
final class Vak {
    private final String voor;
    private final String na;
    private String ruw;

    /**
     * A cell that stands in the file.
     *
     * @param ruw as it stands there
     * @param voor what comes before another text, and
     * @param na after it, where the file has no element for text yet
     */
    Vak(String ruw, String voor, String na) {
        this.ruw = ruw;
        this.voor = voor;
        this.na = na;
    }

    static Vak met(String tekst) {
        return new Vak(veilig(tekst), "", "");
    }

    void zet(String tekst) {
        ruw = voor + veilig(tekst) + na;
    }

    /** As it stands in the file. */
    @Override
    public String toString() {
        return ruw;
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
