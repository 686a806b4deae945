package nl.wederhoor.terugtoets;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.bewerking.Tabelbewerker;
import nl.wederhoor.bewerking.Wijziging;
import nl.wederhoor.bewerking.Wijziging.Celwijziging;
import org.junit.jupiter.api.Test;

/**
 * How long a back-test takes by the length of the history, with the memory that is in use while it runs.
 *
 * <p>Two edits: one that touches routes and no days, one that touches terms and so compares days. Cases are made while they
 * are read, as they are from a database; the time of making them is shown beside it.
 */
final class TerugtoetsBench {
    private static final Toetsversie OUD = Toetsversie.van("dmg", 1, Pakketten.lees("dmg"));
    private static final int MEGABYTE = 1 << 20;

    @Test
    void de_tijd_van_een_terugtoets() {
        var route = met(
                "route",
                new Celwijziging("dmg-5e-1", "contactMetSlachtoffer", "-"),
                new Celwijziging("dmg-3.5c-2", "zelfdeIncidentWederpartij", "-"));
        var termijn = met("termijnen", new Celwijziging("dmg-3.3-1", "aantal", "3"));
        System.out.println(
                "wat | zaken | seconden | processor, waarvan zaken maken | gewijzigd | projecties | MB begin, midden, eind");
        meet("opwarmen", route, 20_000, false, 250_000);
        for (int aantal : List.of(1_000, 10_000, 100_000, 1_000_000)) {
            meet("route", route, aantal, false, 250_000);
            meet("termijn", termijn, aantal, false, 250_000);
        }
        meet("route, alles verschillend", route, 10_000, true, 0);
        meet("termijn, alles verschillend", termijn, 10_000, true, 0);
        meet("route, wild, geheugen vol", route, 100_000, true, 20_000);
        System.out.printf(
                "belasting %.1f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static Toetsversie met(String besluit, Wijziging... wijzigingen) {
        Map<String, String> bestanden = new TreeMap<>(OUD.bestanden());
        bestanden.compute(
                besluit + ".dmn",
                (pad, tekst) -> Tabelbewerker.bewerk(
                        besluit, tekst, List.of(wijzigingen), OUD.beleid().clausules()));
        return Toetsversie.van("dmg", 2, bestanden);
    }

    private static void meet(String wat, Toetsversie nieuw, int aantal, boolean wild, int onthouden) {
        var maken = new Geschiedenis(7, wild, List.of()).stroom(aantal);
        long processor = processor();
        while (maken.hasNext()) {
            maken.next();
        }
        double gemaakt = (processor() - processor) / 1e9;
        var meter = new Meter(aantal);
        processor = processor();
        long begin = System.nanoTime();
        var resultaat = new Terugtoets(OUD, nieuw, onthouden, null)
                .toets(new Geschiedenis(7, wild, List.of()).stroom(aantal), meter);
        System.out.printf(
                "%s | %d | %.2f | %.2f, %.2f | %d | %d | %s%n",
                wat,
                aantal,
                seconden(begin),
                (processor() - processor) / 1e9,
                gemaakt,
                resultaat.gewijzigd(),
                resultaat.verloop().projecties().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                meter);
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double seconden(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The memory that is still in use after a collection, at the begin, half-way and at the end. */
    private static final class Meter implements Toezicht {
        private final long[] drempels;
        private final long[] gebruik = new long[3];
        private final AtomicLong volgende = new AtomicLong();

        Meter(int aantal) {
            drempels = new long[] {1, aantal / 2, aantal};
        }

        @Override
        public void gelezen(long aantal) {
            int nr = (int) volgende.get();
            if (nr < drempels.length && aantal >= drempels[nr]) {
                System.gc();
                var geheugen = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
                gebruik[nr] = geheugen.getUsed() / MEGABYTE;
                volgende.incrementAndGet();
            }
        }

        @Override
        public boolean isAfgebroken() {
            return false;
        }

        @Override
        public String toString() {
            return gebruik[0] + ", " + gebruik[1] + ", " + gebruik[2];
        }
    }
}
