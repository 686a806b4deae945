package nl.wederhoor.planner.assignment;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** When a search must end: at a moment of a ticker that the caller brings, or when the caller says so. */
public final class Budget {
    private final LongSupplier ticker;
    private final long start;
    private final long length;
    private final BooleanSupplier cancelled;

    /**
     * @param ticker nanoseconds from some origin
     * @param length nanoseconds from now
     */
    public Budget(LongSupplier ticker, long length, BooleanSupplier cancelled) {
        this.ticker = ticker;
        this.start = ticker.getAsLong();
        this.length = Math.max(1, length);
        this.cancelled = cancelled;
    }

    /** Never ends by itself: the steps of the search decide. */
    public static Budget unlimited() {
        return new Budget(() -> 0, Long.MAX_VALUE, () -> false);
    }

    boolean spent() {
        return cancelled.getAsBoolean() || ticker.getAsLong() - start >= length;
    }

    /** A part of this budget that starts now and ends no later than the whole. */
    Budget part(double share) {
        long left = length - (ticker.getAsLong() - start);
        return new Budget(ticker, (long) Math.min(left, length * share), cancelled);
    }
}
