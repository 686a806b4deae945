package nl.wederhoor.start;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The clock of the application in a test that says what time it is: it stands still until the test moves it.
 *
 * <p>Install it inside a test or a {@code @BeforeEach}; Quarkus puts the real clock back after the test.
 */
public final class Proefklok extends Clock {
    private volatile Instant nu;

    private Proefklok(Instant nu) {
        this.nu = nu;
    }

    /** From here on it is this moment, written with its offset: "2026-04-02T10:00:00+02:00". */
    public static Proefklok op(String moment) {
        var klok = new Proefklok(OffsetDateTime.parse(moment).toInstant());
        QuarkusMock.installMockForType(klok, Clock.class);
        return klok;
    }

    public void vooruit(Duration duur) {
        nu = nu.plus(duur);
    }

    /** That many days later, at the same time of the day. */
    public void dagen(long aantal) {
        nu = nu.atZone(Klok.ZONE).plusDays(aantal).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return Klok.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(nu, zone);
    }

    @Override
    public Instant instant() {
        return nu;
    }
}
