package nl.wederhoor.audit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.Test;

/** What a line of the log costs, against the same transaction with a plain insert of the row, and what a check costs. */
@QuarkusTest
class AuditBench {
    private static final int REGELS = Integer.getInteger("wederhoor.regels", 2000);
    private static final int LANG = 50 * REGELS;
    private static final OffsetDateTime OP = OffsetDateTime.parse("2026-04-02T10:00:00+02:00");

    private final PrintStream uit = System.out;

    @Inject
    Database database;

    @Inject
    Logboek logboek;

    @Inject
    ControleerLogboek controleer;

    @Test
    void cost() throws Exception {
        for (var organisatie : List.of("benchkaal", "benchketen", "benchlang")) {
            database.within(organisatie, connection -> connection
                    .createStatement()
                    .executeUpdate("insert into organisatie values ('" + organisatie + "', 'Meting')"));
        }
        ronde(1, REGELS / 4); // warm
        uit.println("| threads | what | transactions | per second | ms per transaction |");
        uit.println("|---|---|---|---|---|");
        ronde(1, REGELS);
        ronde(8, REGELS);
        maakLang();
        long begin = System.nanoTime();
        var controle = controleer.controleer("benchlang");
        double seconden = (System.nanoTime() - begin) / 1e9;
        uit.printf(
                Locale.ROOT,
                "%nA check of %d lines: %.1f s, whole: %s.%n",
                controle.aantal(),
                seconden,
                controle.heel());
    }

    private void ronde(int draden, int aantal) throws Exception {
        meet(
                draden,
                aantal,
                "transaction without a line",
                () -> database.within(
                        "benchkaal", connection -> connection.createStatement().execute("select 1")));
        meet(
                draden,
                aantal,
                "plain insert of the row",
                () -> database.within("benchkaal", connection -> {
                    try (var opdracht = connection.prepareStatement("insert into auditregel values ('benchkaal',"
                            + " (random() * 9e15)::bigint + 1, now(), 'iemand', 'lezen', 'dossier', ?, 'behandeling', 'gedaan',"
                            + " sha256('x'))")) {
                        opdracht.setArray(1, connection.createArrayOf("text", new String[] {
                            UUID.randomUUID().toString()
                        }));
                        return opdracht.execute();
                    }
                }));
        meet(
                draden,
                aantal,
                "a line of the log",
                () -> database.within("benchketen", connection -> {
                    logboek.schrijf(handeling("benchketen"));
                    return null;
                }));
    }

    private void meet(int draden, int aantal, String wat, Callable<?> werk) throws Exception {
        var werkers = Executors.newFixedThreadPool(draden);
        var taken = new ArrayList<Callable<Object>>();
        for (int i = 0; i < aantal; i++) {
            taken.add(werk::call);
        }
        long begin = System.nanoTime();
        for (var klaar : werkers.invokeAll(taken)) {
            klaar.get();
        }
        double seconden = (System.nanoTime() - begin) / 1e9;
        werkers.shutdown();
        uit.printf(
                Locale.ROOT,
                "| %d | %s | %d | %.0f | %.2f |%n",
                draden,
                wat,
                aantal,
                aantal / seconden,
                1000 * seconden * draden / aantal);
    }

    private void maakLang() {
        for (int i = 0; i < LANG / 1000; i++) {
            database.within("benchlang", connection -> {
                for (int j = 0; j < 1000; j++) {
                    logboek.schrijf(handeling("benchlang"));
                }
                return null;
            });
        }
    }

    private static Handeling handeling(String organisatie) {
        return new Handeling(
                organisatie,
                OP,
                "iemand",
                "lezen",
                Stuksoort.DOSSIER,
                List.of(UUID.randomUUID().toString()),
                Doel.BEHANDELING,
                Afloop.GEDAAN);
    }
}
