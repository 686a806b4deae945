package nl.wederhoor.planner.meting;

import java.lang.management.ManagementFactory;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.Toezicht;

/** Processor seconds of this thread: on a shared machine a clock measures the neighbours. */
final class Klok implements Toezicht {
    private static final double NANOS = 1e9;

    private final double begin = nu();
    private final double seconden;

    Klok(double seconden) {
        this.seconden = seconden;
    }

    static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double nu() {
        return nanos() / NANOS;
    }

    double verstreken() {
        return nu() - begin;
    }

    @Override
    public boolean gestopt() {
        return verstreken() >= seconden;
    }

    @Override
    public void verbeterd(long stap, Score beste) {}
}
