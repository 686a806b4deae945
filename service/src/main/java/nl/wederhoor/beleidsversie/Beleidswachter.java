package nl.wederhoor.beleidsversie;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks every few seconds whether other policy is published, so that nobody has to start the service again. */
@ApplicationScoped
class Beleidswachter {
    private static final Logger LOG = Logger.getLogger(Beleidswachter.class);
    private static final int NA_HET_BELEID = 4000;

    private final Beleidsversies versies;
    private final Duration pauze;
    private final boolean opdracht;
    private final ScheduledExecutorService wacht = Executors.newSingleThreadScheduledExecutor(Beleidswachter::draad);

    Beleidswachter(
            Beleidsversies versies,
            @ConfigProperty(name = "wederhoor.beleid.kijk-elke", defaultValue = "2S") Duration pauze,
            @ConfigProperty(name = "wederhoor.opdracht", defaultValue = "false") boolean opdracht) {
        this.versies = versies;
        this.pauze = pauze;
        this.opdracht = opdracht;
    }

    void begin(@Observes @Priority(NA_HET_BELEID) StartupEvent start) {
        if (!opdracht) {
            wacht.scheduleWithFixedDelay(this::kijk, pauze.toMillis(), pauze.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void eind(@Observes ShutdownEvent stop) {
        wacht.shutdownNow();
    }

    /** A database that is away comes back; until then what was published stays. */
    private void kijk() {
        try {
            versies.ververs();
        } catch (RuntimeException e) {
            LOG.debugf("The policy could not be looked at: %s", e.getClass().getSimpleName());
        }
    }

    private static Thread draad(Runnable werk) {
        var draad = new Thread(werk, "beleid-wachter");
        draad.setDaemon(true);
        return draad;
    }
}
