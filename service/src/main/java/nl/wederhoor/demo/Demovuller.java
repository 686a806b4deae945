package nl.wederhoor.demo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.dossier.Aanmelding;
import nl.wederhoor.dossier.Partijsoort;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.dossier.WijsToe.Toewijzing;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.start.Demotijd;
import nl.wederhoor.toewijzing.StelBehandelaarVoor;
import nl.wederhoor.toewijzing.WijsDossierToe;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fills the demo after the service is ready, in a thread of its own, one dossier of each bureau in turn, oldest first. What
 * is there already stays: a later start goes on where an earlier one was stopped. The same day gives the same year.
 */
@Singleton
public class Demovuller {
    static final List<String> BUREAUS = List.of("radar", "dmg", "ieder1gelijk");

    private static final Logger LOG = Logger.getLogger(Demovuller.class);
    private static final long ZAAD = 20_260_101L;
    private static final int DAGEN = 365;
    private static final int KIJK_MILLIS = 200;
    private static final int CONFLICT_PER = 40;
    private static final int MEESTE_MISLUKT = 20;

    private final Balie balie;
    private final Demoteam team;
    private final StelBehandelaarVoor stelVoor;
    private final WijsDossierToe wijsToe;
    private final Beleidsversies beleid;
    private final Database database;
    private final Demostand stand;
    private final Clock klok;
    private final int aantal;
    private volatile boolean stoppen;

    Demovuller(
            Balie balie,
            Demoteam team,
            StelBehandelaarVoor stelVoor,
            WijsDossierToe wijsToe,
            Beleidsversies beleid,
            Database database,
            Demostand stand,
            Clock klok,
            @ConfigProperty(name = "wederhoor.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "wederhoor.demo.dossiers", defaultValue = "0") int aantal) {
        this.balie = balie;
        this.team = team;
        this.stelVoor = stelVoor;
        this.wijsToe = wijsToe;
        this.beleid = beleid;
        this.database = database;
        this.stand = stand;
        this.klok = klok;
        this.aantal = demo ? aantal : 0;
    }

    void begin(@Observes StartupEvent event) {
        if (aantal > 0) {
            var draad = new Thread(this::vulRustig, "demo-vullen");
            draad.setDaemon(true);
            draad.setPriority(Thread.MIN_PRIORITY);
            draad.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stoppen = true;
    }

    private void vulRustig() {
        try {
            while (!beleid.zijnKlaar() && !stoppen) {
                Thread.sleep(KIJK_MILLIS);
            }
            vul(BUREAUS, aantal);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (!stoppen) {
                LOG.errorf(
                        "The demo could not be filled further: %s", e.getClass().getName());
            }
        } finally {
            stand.klaar();
        }
    }

    /** Makes what is missing up to that many dossiers per bureau. */
    void vul(List<String> bureaus, int perBureau) {
        var begin = bureaus.stream().map(this::reeds).toList();
        int reeds = begin.stream()
                .mapToInt(aantalHier -> Math.min(aantalHier, perBureau))
                .sum();
        if (reeds == perBureau * bureaus.size()) {
            return;
        }
        stand.begin(reeds, perBureau * bureaus.size());
        bureaus.forEach(team::maak);
        var vandaag = OffsetDateTime.now(klok);
        for (int nr = 0; nr < perBureau; nr++) {
            for (int bureau = 0; bureau < bureaus.size() && !stoppen; bureau++) {
                if (nr >= begin.get(bureau)) {
                    probeer(bureaus.get(bureau), nr, perBureau, vandaag);
                }
            }
        }
        LOG.infof("The demo was filled up to %d invented dossiers for each of %s", perBureau, bureaus);
    }

    /** One case that goes wrong does not end the year; when nothing works any more, it stops. */
    private void probeer(String organisatie, int nr, int van, OffsetDateTime vandaag) {
        try {
            maak(organisatie, nr, van, vandaag);
            stand.erbij();
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Invented dossier %d of %s was not finished: %s",
                    nr, organisatie, e.getClass().getName());
            stoppen |= stand.mislukt() >= MEESTE_MISLUKT;
        }
    }

    private void maak(String organisatie, int nr, int van, OffsetDateTime vandaag) {
        var toeval = new Random(ZAAD + 31L * organisatie.hashCode() + nr);
        var verzinsel = new Verzinsel(toeval);
        var verzinner = new Meldingverzinner(verzinsel);
        var collegas = new Collegas(organisatie);
        int geleden = Math.max(1, DAGEN - (int) ((long) DAGEN * nr / van));
        var moment = Werkdag.na(vandaag.minusDays(geleden), 0, verzinsel.tussen(0, 470));
        if (!moment.isBefore(vandaag)) {
            moment = vandaag.minusHours(1);
        }
        var wil = verzinner.wil();
        var melding = verzinner.melding(wil, moment);
        var behandelaar = collegas.behandelaar(verzinsel.een(Collegas.BEHANDELAARS));
        if (nr % CONFLICT_PER == CONFLICT_PER - 1 && melding.melder() != null) {
            var ander = collegas.behandelaar(verzinsel.een(Collegas.BEHANDELAARS));
            melding = metWederpartij(melding, verzinsel.naam());
            new Dossierleven(balie, collegas, ander, verzinsel, vandaag).open(moment, gespiegeld(melding, verzinsel));
        }
        var leven = new Dossierleven(balie, collegas, behandelaar, verzinsel, vandaag);
        var id = leven.open(moment.plusMinutes(5), melding);
        if (verzinsel.kans(25)) {
            wijsToe(collegas, id, moment.plusMinutes(9));
        }
        new Levensloop(leven, verzinsel).speel(wil);
    }

    /** The coordinator follows the planner. */
    private void wijsToe(Collegas collegas, UUID id, OffsetDateTime moment) {
        var coordinator = collegas.met(Rol.COORDINATOR);
        try {
            Demotijd.op(moment, () -> {
                var voorstel = stelVoor.stelVoor(coordinator, id).voorstel();
                return voorstel == null
                        ? null
                        : wijsToe.wijsToe(coordinator, id, Versie.elke(), new Toewijzing(voorstel, null));
            });
        } catch (Weigering weigering) {
            LOG.debug("an invented dossier stays with who opened it");
        }
    }

    private static Aanmelding metWederpartij(Aanmelding melding, String naam) {
        return new Aanmelding(
                melding.feiten(),
                melding.omschrijving(),
                melding.melder(),
                new Aanmelding.Wederpartij(naam, Partijsoort.PERSOON),
                melding.incident());
    }

    /** The same incident as the other side tells it. */
    private static Aanmelding gespiegeld(Aanmelding melding, Verzinsel verzinsel) {
        return new Aanmelding(
                melding.feiten(),
                verzinsel.verhaal(),
                verzinsel.persoon(melding.wederpartij().naam()),
                new Aanmelding.Wederpartij(melding.melder().naam(), Partijsoort.PERSOON),
                melding.incident());
    }

    private int reeds(String organisatie) {
        return database.within(organisatie, connection -> {
            try (var vraag = connection.prepareStatement("select count(*) from dossier where organisatie = ?")) {
                vraag.setString(1, organisatie);
                var rij = vraag.executeQuery();
                rij.next();
                return rij.getInt(1);
            }
        });
    }
}
