package nl.wederhoor.identiteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A verified sign-in is remembered for a minute and no longer, and only for the very same password. */
class GeverifieerdTest {
    private static final Accountnaam ACCOUNT = new Accountnaam("fg", "radar");
    private static final Medewerker FG = new Medewerker(ACCOUNT, Set.of(Rol.FG));

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger controles = new AtomicInteger();
    private final Geverifieerd geverifieerd = new Geverifieerd(nanos::get);

    @Test
    void it_is_forgotten_after_sixty_seconds_however_often_it_was_used() {
        assertThat(haal("demo", Optional.of(FG))).contains(FG);

        after(Duration.ofSeconds(30));
        assertThat(haal("demo", Optional.empty())).contains(FG);
        after(Duration.ofSeconds(29));
        assertThat(haal("demo", Optional.empty())).contains(FG);
        after(Duration.ofSeconds(1));
        assertThat(haal("demo", Optional.empty())).isEmpty();
    }

    @Test
    void another_password_or_account_is_not_recognised() {
        haal("demo", Optional.of(FG));

        assertThat(haal("Demo", Optional.empty())).isEmpty();
        assertThat(geverifieerd.haal(new Accountnaam("fg", "dmg"), "demo", Optional::empty))
                .isEmpty();
    }

    @Test
    void requests_at_the_same_time_wait_for_one_check() throws Exception {
        assertThat(tegelijk(32, () -> Optional.of(FG))).hasSize(32).containsOnly(Optional.of(FG));
        assertThat(controles).hasValue(1);
    }

    @Test
    void a_wrong_password_is_checked_every_time() throws Exception {
        assertThat(tegelijk(8, Optional::empty)).hasSize(8).containsOnly(Optional.empty());
        assertThat(controles).hasValue(8);
    }

    private List<Optional<Medewerker>> tegelijk(int aantal, Supplier<Optional<Medewerker>> controle) throws Exception {
        var draden = Executors.newFixedThreadPool(aantal);
        var vragen = new ArrayList<Callable<Optional<Medewerker>>>();
        for (int nr = 0; nr < aantal; nr++) {
            vragen.add(() -> geverifieerd.haal(ACCOUNT, "demo", () -> langzaam(controle)));
        }
        var antwoorden = new ArrayList<Optional<Medewerker>>();
        for (var antwoord : draden.invokeAll(vragen)) {
            antwoorden.add(antwoord.get());
        }
        draden.shutdown();
        return antwoorden;
    }

    private Optional<Medewerker> langzaam(Supplier<Optional<Medewerker>> controle) {
        controles.incrementAndGet();
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return controle.get();
    }

    private Optional<Medewerker> haal(String wachtwoord, Optional<Medewerker> controle) {
        return geverifieerd.haal(ACCOUNT, wachtwoord, () -> controle);
    }

    private void after(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }
}
