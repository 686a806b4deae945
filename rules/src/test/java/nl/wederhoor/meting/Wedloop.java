package nl.wederhoor.meting;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures several ways of doing the same work in turns, so that a busy machine is busy for all of them.
 *
 * <p>A turn is as many passes over all inputs as can be timed; what counts is the processor time of this thread, the median
 * over the turns, and for a ratio the median of the ratios within a turn.
 */
final class Wedloop {
    private static final ThreadMXBean DRADEN = ManagementFactory.getThreadMXBean();
    private static final double OPWARMEN_MICROS = 800_000;
    private static final double BEURT_MICROS = 30_000;
    private static final int BEURTEN = 9;

    private final Map<String, Runnable> lopers = new LinkedHashMap<>();
    private final Map<String, List<Double>> tijden = new LinkedHashMap<>();
    private final int stappen;

    /** @param stappen how many pieces of work one pass holds */
    Wedloop(int stappen) {
        this.stappen = stappen;
    }

    Wedloop met(String naam, Runnable ronde) {
        lopers.put(naam, ronde);
        tijden.put(naam, new ArrayList<>());
        return this;
    }

    Wedloop loop() {
        lopers.values().forEach(werk -> duur(werk, OPWARMEN_MICROS));
        for (int beurt = 0; beurt < BEURTEN; beurt++) {
            lopers.forEach((naam, werk) -> tijden.get(naam).add(duur(werk, BEURT_MICROS)));
        }
        return this;
    }

    /** In microseconds of processor time per piece of work. */
    double tijd(String naam) {
        return midden(tijden.get(naam));
    }

    /** How many times as long {@code traag} takes as these together. */
    double verhouding(String traag, String... snel) {
        List<Double> verhoudingen = new ArrayList<>();
        for (int i = 0; i < tijden.get(traag).size(); i++) {
            int ronde = i;
            double samen = Arrays.stream(snel)
                    .mapToDouble(naam -> tijden.get(naam).get(ronde))
                    .sum();
            verhoudingen.add(tijden.get(traag).get(i) / samen);
        }
        return midden(verhoudingen);
    }

    private double duur(Runnable werk, double minstens) {
        long begin = DRADEN.getCurrentThreadCpuTime();
        double micros;
        int keren = 0;
        do {
            werk.run();
            keren++;
            micros = (DRADEN.getCurrentThreadCpuTime() - begin) / 1e3;
        } while (micros < minstens);
        return micros / keren / stappen;
    }

    private static double midden(List<Double> waarden) {
        return waarden.stream().sorted().skip(waarden.size() / 2).findFirst().orElseThrow();
    }
}
