package nl.wederhoor.identiteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A verified sign-in is remembered for a minute and no longer, and only for the very same password. */
class GeverifieerdTest {
    private static final Accountnaam ACCOUNT = new Accountnaam("fg", "radar");

    private final AtomicLong nanos = new AtomicLong();
    private final Geverifieerd geverifieerd = new Geverifieerd(nanos::get);

    @Test
    void it_is_forgotten_after_sixty_seconds_however_often_it_was_used() {
        geverifieerd.onthoud(new Medewerker(ACCOUNT, Set.of(Rol.FG)), "demo");

        after(Duration.ofSeconds(30));
        assertThat(geverifieerd.zoek(ACCOUNT, "demo")).isPresent();
        after(Duration.ofSeconds(29));
        assertThat(geverifieerd.zoek(ACCOUNT, "demo")).isPresent();
        after(Duration.ofSeconds(1));
        assertThat(geverifieerd.zoek(ACCOUNT, "demo")).isEmpty();
    }

    @Test
    void another_password_or_account_is_not_recognised() {
        geverifieerd.onthoud(new Medewerker(ACCOUNT, Set.of(Rol.FG)), "demo");

        assertThat(geverifieerd.zoek(ACCOUNT, "Demo")).isEmpty();
        assertThat(geverifieerd.zoek(new Accountnaam("fg", "dmg"), "demo")).isEmpty();
    }

    private void after(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }
}
