package nl.wederhoor.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import nl.wederhoor.advies.Woord;

/** The part that somebody has; one incident can have several reporters and several clients. */
public enum Partijrol implements Woord {
    MELDER("melder"),
    CLIENT("cliënt"),
    WEDERPARTIJ("wederpartij"),
    GETUIGE("getuige"),
    DERDE("derde"),
    VERTEGENWOORDIGER("vertegenwoordiger");

    private final String label;

    Partijrol(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }

    /** As the database has it: ASCII. */
    String kolom() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Partijrol vanKolom(String kolom) {
        return valueOf(kolom.toUpperCase(Locale.ROOT));
    }
}
