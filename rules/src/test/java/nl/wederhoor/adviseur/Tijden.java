package nl.wederhoor.adviseur;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Times of single calls, and where they lie. */
final class Tijden {
    private static final ThreadMXBean DRADEN = ManagementFactory.getThreadMXBean();

    private long[] metingen = new long[1024];
    private int aantal;

    /** Processor time of this thread: what the neighbours on the machine do is not in it. */
    static long processor() {
        return DRADEN.getCurrentThreadCpuTime();
    }

    void voegToe(long nanos) {
        if (aantal == metingen.length) {
            metingen = Arrays.copyOf(metingen, 2 * aantal);
        }
        metingen[aantal++] = nanos;
    }

    void opnieuw() {
        aantal = 0;
    }

    int aantal() {
        return aantal;
    }

    /** In milliseconds. */
    double percentiel(double deel) {
        var gesorteerd = Arrays.copyOf(metingen, aantal);
        Arrays.sort(gesorteerd);
        return gesorteerd[Math.min(aantal - 1, (int) (deel * aantal))] / 1e6;
    }
}
