package nl.wederhoor.pagina.dossier;

/** The parts of a dossier, each a page of its own. */
public enum Tab {
    OVERZICHT("", "Overzicht"),
    FEITEN("/feiten", "Feiten en advies"),
    STAPPEN("/stappen", "Stappen"),
    TERMIJNEN("/termijnen", "Termijnen"),
    PLICHTEN("/plichten", "Plichten"),
    BESLUITEN("/besluiten", "Besluiten"),
    PARTIJEN("/partijen", "Partijen"),
    NOTITIES("/notities", "Notities"),
    TIJDLIJN("/tijdlijn", "Tijdlijn"),
    AFSLUITEN("/afsluiten", "Afsluiten");

    private final String pad;
    private final String naam;

    Tab(String pad, String naam) {
        this.pad = pad;
        this.naam = naam;
    }

    public String pad() {
        return pad;
    }

    public String naam() {
        return naam;
    }
}
