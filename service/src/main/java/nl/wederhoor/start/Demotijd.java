package nl.wederhoor.start;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock of a demo: invented work can be done at a moment that has passed, so that a year of it lies behind us.
 *
 * <p>Only the thread that asks for it is elsewhere in time, and only in a demo: a real installation has another clock.
 */
public final class Demotijd extends Clock {
    private static final ThreadLocal<Instant> TOEN = new ThreadLocal<>();

    private final Clock echt;

    Demotijd(Clock echt) {
        this.echt = echt;
    }

    /** Does the work as if it were then. */
    public static <T> T op(OffsetDateTime moment, Supplier<T> werk) {
        TOEN.set(moment.toInstant());
        try {
            return werk.get();
        } finally {
            TOEN.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return echt.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Demotijd(echt.withZone(zone));
    }

    @Override
    public Instant instant() {
        var toen = TOEN.get();
        return toen == null ? echt.instant() : toen;
    }
}
