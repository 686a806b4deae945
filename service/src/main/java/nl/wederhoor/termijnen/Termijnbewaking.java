package nl.wederhoor.termijnen;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.opslag.Takenbron;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts and stops the job that looks after terms, with the service. */
@Singleton
class Termijnbewaking {
    private static final int NA_HET_BELEID = 4000;

    private static final Duration POLL = Duration.ofSeconds(10);
    private static final Duration HARTSLAG = Duration.ofSeconds(30);

    private final Takenbron bron;
    private final Beleidsversies beleid;
    private final Clock klok;
    private final Ronde ronde;
    private final boolean aan;
    private final Wekker.Tempo tempo;
    private Wekker wekker;

    /** What is done for one organisation at a time. */
    @Singleton
    static final class Ronde {
        private final BergDagenOp bergDagenOp;
        private final HerrekenTermijnen herreken;
        private final Puntenwacht punten;
        private final Waarschuwer waarschuwer;

        Ronde(BergDagenOp bergDagenOp, HerrekenTermijnen herreken, Puntenwacht punten, Waarschuwer waarschuwer) {
            this.bergDagenOp = bergDagenOp;
            this.herreken = herreken;
            this.punten = punten;
            this.waarschuwer = waarschuwer;
        }

        /** Warns first: a term that cannot be counted again keeps no warning back. */
        void doe(String organisatie) {
            try {
                waarschuwer.waarschuw(organisatie);
                punten.kijk(organisatie);
            } finally {
                try {
                    bergDagenOp.berg(organisatie);
                } finally {
                    herreken.herreken(organisatie);
                }
            }
        }
    }

    Termijnbewaking(
            Takenbron bron,
            Beleidsversies beleid,
            Clock klok,
            Ronde ronde,
            @ConfigProperty(name = "wederhoor.termijnen.bewaking", defaultValue = "true") boolean aan,
            @ConfigProperty(name = "wederhoor.termijnen.ronde", defaultValue = "PT1M") Duration elke) {
        this.bron = bron;
        this.beleid = beleid;
        this.klok = klok;
        this.ronde = ronde;
        this.aan = aan;
        this.tempo = new Wekker.Tempo(elke, POLL.compareTo(elke) < 0 ? POLL : elke, HARTSLAG);
    }

    void begin(
            @Observes @Priority(NA_HET_BELEID) StartupEvent start,
            @ConfigProperty(name = "wederhoor.opdracht", defaultValue = "false") boolean opdracht) {
        if (aan && !opdracht) {
            wekker = maak("wederhoor-" + UUID.randomUUID(), klok, tempo);
            wekker.start();
        }
    }

    void eind(@Observes ShutdownEvent stop) {
        if (wekker != null) {
            wekker.close();
        }
    }

    /** A service of its own name on the same database. */
    Wekker maak(String naam, Clock tijd, Wekker.Tempo tempo) {
        return new Wekker(naam, bron.bron(), tijd, tempo, beleid::organisaties, ronde::doe);
    }
}
