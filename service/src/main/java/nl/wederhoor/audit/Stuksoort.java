package nl.wederhoor.audit;

import java.util.Locale;
import nl.wederhoor.advies.Woord;

/** What kind of record a line of the log is about. */
public enum Stuksoort implements Woord {
    DOSSIER,
    LOGBOEK,
    BELANGEN,
    TERMIJN,
    ACCOUNT,
    VERDELING,
    BELEID;

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
