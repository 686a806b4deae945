package nl.wederhoor.planner.assignment;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The classic kinds of raw instances with tight capacity and effort per pair, each for so many processor seconds. */
public final class RuweMeting {
    private static final int[][] MATEN = {{5, 100}, {10, 100}, {20, 100}, {10, 200}, {20, 200}, {20, 400}};

    private RuweMeting() {}

    public static void meet(double seconden) {
        System.out.println("\n### Raw instances\n\n| kind | handlers x cases | cost | bound | gap % | seconds |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (Classic soort : Classic.values()) {
            for (int[] maat : MATEN) {
                long begin = nu();
                var budget = new Budget(RuweMeting::nu, (long) (seconden * 1e9), () -> false);
                var beste = new Solver(soort.make(maat[0], maat[1], 1), budget, 1).solve(Integer.MAX_VALUE);
                long kosten = beste.best().cost();
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d x %d | %d | %d | %.3f | %.1f |%n",
                        soort,
                        maat[0],
                        maat[1],
                        kosten,
                        beste.bound(),
                        100.0 * (kosten - beste.bound()) / Math.max(1, kosten),
                        (nu() - begin) / 1e9);
            }
        }
    }

    private static long nu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
