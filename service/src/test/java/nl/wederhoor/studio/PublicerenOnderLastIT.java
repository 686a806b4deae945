package nl.wederhoor.studio;

import static nl.wederhoor.studio.Beleidsapi.ANDER;
import static nl.wederhoor.studio.Beleidsapi.MAKER;
import static nl.wederhoor.studio.Beleidsapi.ORG;
import static nl.wederhoor.studio.Beleidsapi.draagVoor;
import static nl.wederhoor.studio.Beleidsapi.keurGoed;
import static nl.wederhoor.studio.Beleidsapi.maak;
import static nl.wederhoor.studio.Beleidsapi.publiceer;
import static nl.wederhoor.studio.Beleidsapi.zetCel;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wederhoor.adviseur.Adviesjson;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.beleidsversie.GeefAdvies;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sixteen threads ask advice while fifty versions are published: every answer is that of the version of its day. */
@QuarkusTest
class PublicerenOnderLastIT {
    private static final int VERSIES = Integer.getInteger("wederhoor.proef.versies", 50);
    private static final int DRADEN = 16;
    private static final LocalDate EERSTE = LocalDate.of(2026, 6, 2);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Feiten FEITEN = Feiten.leeg().met(Feit.SIGNALEN_WEDERPARTIJ, 1_000);

    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    @Inject
    GeefAdvies geefAdvies;

    private final List<Ingang> volgorde = new ArrayList<>();
    private final AtomicInteger begonnen = new AtomicInteger();
    private final AtomicInteger klaar = new AtomicInteger();
    private final AtomicInteger gevraagd = new AtomicInteger();
    private final Queue<String> fouten = new ConcurrentLinkedQueue<>();

    /** A version and the day from which it is in force. */
    private record Ingang(int versie, LocalDate dag) {}

    @AfterEach
    void version_1_alone() {
        Beleidsapi.zetTerug(database, versies);
    }

    @Test
    void every_answer_is_the_single_thread_answer_of_the_version_of_its_day() throws Exception {
        Proefklok.op("2026-06-01T10:00:00+02:00");
        for (int i = 0; i < VERSIES; i++) {
            volgorde.add(new Ingang(eigen(i), EERSTE.plusDays(3L * i)));
        }
        Collections.shuffle(volgorde, new Random(20_261_120));
        var dagen = dagen();
        var verwacht = verwacht(dagen);

        var gestopt = new AtomicBoolean();
        var draden = Executors.newFixedThreadPool(DRADEN);
        List<Future<?>> vragers = new ArrayList<>();
        for (int i = 0; i < DRADEN; i++) {
            var toeval = new Random(i);
            vragers.add(draden.submit((Callable<Void>) () -> vraag(dagen, verwacht, toeval, gestopt)));
        }
        for (var ingang : volgorde) {
            begonnen.incrementAndGet();
            publiceer(ANDER, ingang.versie(), ingang.dag().toString()).then().statusCode(200);
            klaar.incrementAndGet();
        }
        gestopt.set(true);
        for (var vrager : vragers) {
            vrager.get();
        }
        draden.shutdown();

        System.out.printf("%d wrong answers of %d%n", fouten.size(), gevraagd.get());
        assertThat(fouten).isEmpty();
        assertThat(gevraagd.get()).isPositive();
    }

    /** An approved version that differs in one number, which stands in the answer. */
    private static int eigen(int nummer) {
        int versie = maak(MAKER, 1);
        zetCel(versie, "parameters", "drempelSignaal", "waarde", Integer.toString(nummer + 4));
        draagVoor(MAKER, versie);
        keurGoed(ANDER, versie).then().statusCode(200);
        return versie;
    }

    private static List<OffsetDateTime> dagen() {
        List<OffsetDateTime> dagen = new ArrayList<>();
        for (var dag : List.of(1L, 2L, 3L, 40L, 75L, 76L, 149L, 400L)) {
            dagen.add(EERSTE.plusDays(dag).atStartOfDay(ZONE).toOffsetDateTime());
        }
        return dagen;
    }

    /** By version and day, made by one thread of policies that it compiled itself. */
    private Map<String, String> verwacht(List<OffsetDateTime> dagen) {
        Map<String, String> verwacht = new HashMap<>();
        List<Integer> alle =
                new ArrayList<>(volgorde.stream().map(Ingang::versie).toList());
        alle.add(1);
        for (var versie : alle) {
            var bestanden = database.within(ORG, connection -> Versieopslag.bestanden(connection, ORG, versie));
            var adviseur = new Adviseur(Beleidslader.laad(ORG, versie, bestanden));
            dagen.forEach(dag -> verwacht.put(
                    versie + " " + dag, Adviesjson.schrijf(adviseur.adviseer(FEITEN, dag, Besluiten.geen()))));
        }
        return verwacht;
    }

    private Void vraag(List<OffsetDateTime> dagen, Map<String, String> verwacht, Random toeval, AtomicBoolean gestopt) {
        while (!gestopt.get()) {
            var dag = dagen.get(toeval.nextInt(dagen.size()));
            int vanaf = klaar.get();
            var antwoord = Adviesjson.schrijf(geefAdvies
                    .geef(ORG, dag, FEITEN, Besluiten.geen())
                    .orElseThrow()
                    .advies());
            int totEnMet = begonnen.get();
            boolean goed = false;
            for (int stand = vanaf; stand <= totEnMet; stand++) {
                goed |= antwoord.equals(verwacht.get(geldig(dag.toLocalDate(), stand) + " " + dag));
            }
            gevraagd.incrementAndGet();
            if (!goed) {
                fouten.add(dag + " with " + vanaf + " to " + totEnMet + " published");
            }
        }
        return null;
    }

    /** The version of that day when the first so many are published. */
    private int geldig(LocalDate dag, int gepubliceerd) {
        return volgorde.subList(0, Math.min(gepubliceerd, volgorde.size())).stream()
                .filter(ingang -> !ingang.dag().isAfter(dag))
                .max(java.util.Comparator.comparing(Ingang::dag))
                .map(Ingang::versie)
                .orElse(1);
    }
}
