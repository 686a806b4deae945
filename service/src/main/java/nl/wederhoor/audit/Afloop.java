package nl.wederhoor.audit;

import java.util.Locale;
import nl.wederhoor.advies.Woord;

/** Whether it was done or refused. */
public enum Afloop implements Woord {
    GEDAAN,
    GEWEIGERD;

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
