package nl.wederhoor.beleid;

import java.util.Arrays;
import java.util.Optional;

/** What may be filled in in the text of a letter, written as {@code {dossiernummer}}: a closed list, nothing is computed. */
public enum Invulveld {
    ORGANISATIE("organisatie"),
    DATUM("datum"),
    DOSSIERNUMMER("dossiernummer"),
    BEHANDELAAR("behandelaar"),
    NAAM_MELDER("naamMelder"),
    NAAM_WEDERPARTIJ("naamWederpartij"),
    DATUM_ONTVANGST("datumOntvangst"),
    DATUM_VOORVAL("datumVoorval"),
    PLAATS_VOORVAL("plaatsVoorval"),
    UITERLIJK("uiterlijk");

    private final String woord;

    Invulveld(String woord) {
        this.woord = woord;
    }

    /** The word between the braces. */
    public String woord() {
        return woord;
    }

    public static Optional<Invulveld> van(String woord) {
        return Arrays.stream(values()).filter(veld -> veld.woord.equals(woord)).findFirst();
    }
}
