package nl.wederhoor.analyse;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Logger;
import nl.wederhoor.beleid.Pakketten;
import org.junit.jupiter.api.Test;

/**
 * How long the analysis of one table takes, with KIE confirming what was found, by columns, rows and how much the rows ask.
 *
 * <p>Processor time of the thread; five tables per line, the middle and the slowest one.
 */
class AnalyseBench {
    private static final Logger LOG = Logger.getLogger(AnalyseBench.class.getName());
    private static final int TABELLEN = 5;
    private static final List<String> HITBELEID = List.of("UNIQUE", "FIRST", "COLLECT");

    @Test
    void eight_columns_and_sixty_rows_and_how_it_grows() {
        var verslag = new StringBuilder("\n| hit policy | columns | rows | cells that ask % | middle ms | slowest ms"
                + " | findings | not looked at |\n|---|---|---|---|---|---|---|---|\n");
        meet("UNIQUE", 4, 10, 50);
        for (var hitbeleid : HITBELEID) {
            for (int vraagkans : new int[] {95, 50, 20}) {
                verslag.append(meet(hitbeleid, 8, 60, vraagkans));
            }
        }
        for (int kolommen : new int[] {2, 4, 8, 12, 16, 20, 24}) {
            verslag.append(meet("FIRST", kolommen, 60, 40));
        }
        for (int rijen : new int[] {8, 16, 32, 64}) {
            verslag.append(meet("FIRST", 8, rijen, 40));
        }
        for (int vraagkans : new int[] {50, 20, 10, 5}) {
            verslag.append(meet("FIRST", 24, 64, vraagkans));
        }
        LOG.info(verslag::toString);
    }

    @Test
    void all_tables_of_the_packs() {
        var verslag =
                new StringBuilder("\n| pack | tables | first ms | again ms | findings |\n|---|---|---|---|---|\n");
        for (var organisatie : Pakketten.organisaties()) {
            var bestanden = Pakketten.lees(organisatie);
            double eerst = tijd(() -> Analyse.van(bestanden));
            double weer = tijd(() -> Analyse.van(bestanden));
            long tabellen = bestanden.keySet().stream()
                    .filter(pad -> pad.endsWith(".dmn"))
                    .count();
            verslag.append("| %s | %d | %.0f | %.0f | %d |%n"
                    .formatted(
                            organisatie,
                            tabellen,
                            eerst,
                            weer,
                            Analyse.van(bestanden).alle().size()));
        }
        LOG.info(verslag::toString);
    }

    private static double tijd(Runnable werk) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        werk.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e6;
    }

    private static String meet(String hitbeleid, int kolommen, int rijen, int vraagkans) {
        var toeval = new Random(31L * kolommen + 17L * rijen + vraagkans);
        var tijden = new double[TABELLEN];
        int bevindingen = 0;
        int niet = 0;
        for (int i = 0; i < TABELLEN; i++) {
            var tabel = new Grotetabel(toeval, kolommen).los(hitbeleid, rijen, vraagkans);
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var gevonden = Analyse.van(tabel, false);
            tijden[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e6;
            bevindingen += gevonden.alle().size();
            niet += gevonden.nietOnderzocht().size();
        }
        Arrays.sort(tijden);
        return "| %s | %d | %d | %d | %.0f | %.0f | %d | %d |%n"
                .formatted(
                        hitbeleid,
                        kolommen,
                        rijen,
                        vraagkans,
                        tijden[TABELLEN / 2],
                        tijden[TABELLEN - 1],
                        bevindingen / TABELLEN,
                        niet / TABELLEN);
    }
}
