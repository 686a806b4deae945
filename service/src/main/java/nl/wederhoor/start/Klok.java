package nl.wederhoor.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The only place that knows what time it is; everything else is handed a {@link Clock} or a date. */
final class Klok {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Klok() {}

    @Produces
    @ApplicationScoped
    static Clock klok(@ConfigProperty(name = "wederhoor.demo", defaultValue = "false") boolean demo) {
        return demo ? new Demotijd(klok()) : klok();
    }

    static Clock klok() {
        return Clock.tickMillis(ZONE);
    }
}
